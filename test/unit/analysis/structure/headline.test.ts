import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { readBlocks } from '../../../../server/src/analysis/structure/blocks';

const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');
/** Longer than any headline. */
const body = `Warga ${words(40, 'desa')} pulang.`;

/** The kind of the first line above a body, or above another first line of the body. */
function kindOfFirst(line: string, below = body): string | undefined {
  return readBlocks(`${line}\n\n${below}`, packFor('id')!.structure)[0]?.kind;
}

describe('the first line of an article', () => {
  it.each([
    ['in running case, of 24 words', `Air ${words(23, 'naik')}`, 'headline'],
    ['in running case, of 25 words', `Air ${words(24, 'naik')}`, 'paragraph'],
    ['with a full stop, of 16 words', `Air ${words(15, 'naik')}.`, 'headline'],
    ['with a full stop in marks, of 17 words', `Air ${words(15, 'naik')} "surut."`, 'paragraph'],
    ['with a full stop, of 17 words', `Air ${words(16, 'naik')}.`, 'paragraph'],
    ['with a full stop inside, of 20 words', `Air 2.5 ${words(18, 'naik')}`, 'headline'],
    ['in title case, of 30 words', words(30, 'Air'), 'headline'],
    ['in title case, of 31 words', words(31, 'Air'), 'paragraph'],
    ['in title case with small words', `${words(13, 'Air dan')} Naik`, 'headline'],
    ['in title case with figures', `${words(13, 'Air 7')} Naik`, 'headline'],
    ['in title case in quote marks', `${words(13, '"Air "Naik')} "Surut`, 'headline'],
    ['of which four words in five are capitalised', `${words(20, 'Air')} ${words(5, 'naik')}`, 'headline'],
    ['of which fewer are capitalised', `${words(19, 'Air')} ${words(6, 'naik')}`, 'paragraph'],
    ['of two sentences and 14 words', `Air naik. Air ${words(11, 'surut')}`, 'headline'],
    ['of two sentences and 15 words', `Air naik. Air ${words(12, 'surut')}`, 'paragraph'],
    ['of a question and an answer in marks', `"Air naik?" Air ${words(12, 'surut')}`, 'paragraph'],
    ['with a dateline and 14 words', `DEMAK - Air ${words(11, 'surut')}`, 'headline'],
    ['with a dateline and 15 words', `DEMAK - Air ${words(12, 'surut')}`, 'paragraph'],
    ['with a place and a colon and 15 words', `Demak: Air ${words(13, 'surut')}`, 'paragraph'],
  ])('%s', (_, line, kind) => {
    expect(kindOfFirst(line)).toBe(kind);
  });

  it('is no headline where nothing longer follows soon', () => {
    expect(kindOfFirst('Air Naik di Desa', 'Warga pulang.')).toBe('paragraph');
    const lines = (count: number): string => `${'Warga pulang.\n\n'.repeat(count)}${body}`;
    expect(kindOfFirst('Air Naik di Desa', lines(7))).toBe('headline');
    expect(kindOfFirst('Air Naik di Desa', lines(8))).toBe('paragraph');
  });

  it('is passed over where it is a caption or a link', () => {
    const text = `Baca juga: Air Surut\n\nAir Naik di Desa\n\n${body}`;
    const kinds = readBlocks(text, packFor('id')!.structure).map(({ kind }) => kind);
    expect(kinds).toEqual(['relatedLink', 'headline', 'paragraph']);
  });

  it('is followed by a deck behind a semicolon', () => {
    const text = `Air Naik di Desa;\n\nWarga dari tiga dusun pulang ke rumah.\n\n${body}`;
    const kinds = readBlocks(text, packFor('id')!.structure).map(({ kind }) => kind);
    expect(kinds).toEqual(['headline', 'subheading', 'paragraph']);
  });
});
