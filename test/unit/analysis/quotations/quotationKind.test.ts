import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { pairQuotations } from '../../../../server/src/analysis/quotations/pairQuotations';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';

/** Kinds of the quotations of a text, in order. */
function kindsIn(text: string, language: string, inHeading = false): readonly string[] {
  const { quotations } = pairQuotations(text, tokenize(text), packFor(language)!.structure, inHeading);
  return quotations.map(({ kind }) => kind);
}

describe('the kind of a quotation', () => {
  it.each([
    // a clause behind a comma or a colon, a stop before the mark, or more than one sentence
    ['en', 'She said, “We are ready.”', 'speech'],
    ['en', 'She said: “we are ready”', 'speech'],
    ['en', 'She said, “we will go”', 'speech'],
    ['en', '“We are ready,” she said.', 'speech'],
    ['en', 'Then “are you ready? I am not” came.', 'speech'],
    ['en', 'Then “it was late. Nobody came” came.', 'speech'],
    ['en', 'He shouted “stop! now” twice.', 'speech'],
    ['en', 'he sang, “Long Road Home”', 'speech'],
    ['id', 'Ia berkata, “Kami siap.”', 'speech'],
    // a few words of a sentence
    ['en', 'She said, “ready to go now”', 'partial'],
    ['en', 'Then “Mr. Orr came by again” came.', 'partial'],
    ['en', 'Then “it ended. late today” came.', 'partial'],
    ['en', 'He said it was “very, very late indeed.”', 'partial'],
    ['en', 'She said, “10 boats came 2 times”', 'partial'],
    // said of something
    ['en', 'He called it “a joke”.', 'partial'],
    ['en', 'Kim “condemns” it.', 'partial'],
    ['en', 'Then Joe “big” Orr came.', 'partial'],
    // words that somebody would not stand for
    ['en', 'then kim “condemns” it.', 'scare'],
    ['en', 'The so-called “fake” plan.', 'scare'],
    ['en', 'The so-called “really quite fake” plan.', 'scare'],
    ['en', '“Ready,” she said.', 'scare'],
    ['en', 'She saw “Road” twice', 'scare'],
    ['en', 'she saw “Long road home” twice', 'scare'],
    ['en', '“!” she wrote', 'scare'],
    ['id', 'Ia disebut “gila” oleh lawan.', 'scare'],
    // works, by a noun for one or by capitals
    ['en', 'an episode of the “Road” came', 'title'],
    ['en', '“Road” host Ann Lee came.', 'title'],
    ['en', 'an episode of “Long Road Home”', 'title'],
    ['en', 'she saw “Long Road to the Sea” twice', 'title'],
    ['en', '“Long Road Home” is old.', 'title'],
    ['id', 'Film “Jalan Pulang” diputar.', 'title'],
    ['id', 'Ia menonton “Jalan Pulang ke Rumah” dua kali.', 'title'],
    ['en', 'She saw “The Very Long Road to the Sea and Back Home to the Old Town Again” twice', 'partial'],
    // not where a verb of saying follows
    ['en', '“Long Road Home” said Orr.', 'scare'],
    ['en', '“Long Road Home” Orr said.', 'scare'],
    ['en', '“Long Road Home” he said.', 'scare'],
    ['id', '“Jalan Pulang” kata Rudi.', 'scare'],
    // nicknames
    ['en', 'Then Joe “Big Joe” Orr came.', 'title'],
    ['en', 'Then Joe “Big” Orr came.', 'title'],
    ['id', 'Lalu Joko “Jokowi” Widodo datang.', 'title'],
    ['en', 'It rained. Joe “Big” Orr came.', 'scare'],
    ['en', 'Joe “Big” Orr came.', 'scare'],
    ['en', 'Then Joe “Big” came.', 'scare'],
  ])('in %s, %s: %s', (language, text, kind) => {
    expect(kindsIn(text, language)).toEqual([kind]);
  });

  it('is no title in a headline, where capitals tell nothing', () => {
    const words = 'Mayor: Town Plans “Another Very Long Road”';
    expect(kindsIn(words, 'en')).toEqual(['title']);
    expect(kindsIn(words, 'en', true)).toEqual(['partial']);
  });

  it('is read from the words inside of marks inside of marks', () => {
    expect(kindsIn('He said, “‘Go home,’ and I went,” then left.', 'en')).toEqual(['speech', 'speech']);
    expect(kindsIn('Then “‘we are ready now’” came.', 'en')).toEqual(['partial', 'partial']);
  });
});
