import { describe, expect, it } from 'vitest';
import { followChanges, type TextChange } from '../../../../server/src/annotations/anchoring/followChanges';

const text = 'Banjir Demak\n\nSebanyak 1.200 warga mengungsi, kata Suryo.\nAir surut.\n';
const place = (words: string, within = text) => ({
  start: within.indexOf(words),
  end: within.indexOf(words) + words.length,
});

/** Replaces words, each where they first stand, in one event. */
function replace(...pairs: readonly (readonly [string, string])[]) {
  const changes: readonly TextChange[] = pairs.map(([words, by]) => ({ ...place(words), text: by }));
  const after = [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text);
  return { changes, after };
}

/** The words under a span after an event; null where they are gone. */
function wordsAfter(span: string, { changes, after }: ReturnType<typeof replace>): string | null {
  const [followed] = followChanges(text, after, changes, [place(span)]).spans;
  return followed?.span ? after.slice(followed.span.start, followed.span.end) : null;
}

describe('followChanges', () => {
  it.each([
    ['text put in before', replace(['Banjir', 'Banjir besar']), '1.200'],
    ['a line deleted before', replace(['Banjir Demak\n', '']), '1.200'],
    ['a digit changed by replacing the line', replace([text, text.replace('1.200', '1.300')]), '1.300'],
    ['a find-and-replace of the whole number', replace(['1.200', '1.250']), '1.250'],
    ['a number without any of its digits typed over it', replace(['1.200', '345']), '345'],
    [
      'the same, and a change before and behind',
      replace(['Banjir', 'Rob'], ['1.200', '345'], ['Air', 'Rob']),
      '345',
    ],
    ['a decimal typed behind it', replace(['1.200 ', '1.200,5 ']), '1.200,5'],
    ['a letter typed at its start', replace([' 1.200', ' k1.200']), 'k1.200'],
    ['a full stop typed behind it', replace(['1.200 ', '1.200. ']), '1.200'],
    ['another number typed over it', replace(['Banjir', 'Rob'], ['1.200', '870']), '870'],
    ['a digit typed at its end', replace(['1.200 ', '1.2000 ']), '1.2000'],
    ['a digit typed at its start', replace([' 1.200', ' 11.200']), '11.200'],
    ['two places replaced at once', replace(['Banjir', 'Rob'], ['mengungsi', 'pergi']), '1.200'],
    ['words put beside it', replace(['1.200 warga', '1.200 orang warga']), '1.200'],
  ])('keeps the number through %s', (_, event, expected) => {
    expect(wordsAfter('1.200', event)).toBe(expected);
  });

  it('gives a span up whose words are deleted', () => {
    expect(wordsAfter('1.200', replace(['Sebanyak 1.200 warga ', '']))).toBeNull();
  });

  it('gives a span of several words up that others are put in place of', () => {
    expect(wordsAfter('1.200 warga', replace(['1.200 warga', 'ratusan orang']))).toBeNull();
  });

  it('gives a word up in whose place two are put, and two in whose place one is put', () => {
    expect(wordsAfter('1.200', replace(['1.200', '345 67']))).toBeNull();
    expect(wordsAfter('1.200 warga', replace(['1.200 warga', '345']))).toBeNull();
  });

  it('keeps a half of a word that was marked as it is', () => {
    expect(wordsAfter('nyak', replace(['Banjir', 'Rob']))).toBe('nyak');
    expect(wordsAfter('nyak', replace(['Sebanyak ', 'Sebanyaks ']))).toBe('nyaks');
  });

  it.each([
    ['words put in beside', replace(['Sebanyak ', 'Sebanyak kira-kira ']), false],
    ['words put in inside', replace(['1.200 warga', '1.200 orang warga']), false],
    ['words taken out of it', replace(['1.200 warga', 'warga']), false],
    ['something else over its start', replace(['Sebanyak 1.200', 'Ratusan']), true],
    ['something else over its end', replace(['warga mengungsi', 'orang pergi']), true],
    ['something else in place of it', replace(['1.200 warga', 'ratusan orang']), true],
    ['something else in place of more than it', replace(['k 1.200 warga m', 'XyzXyz']), true],
    ['something else behind it', replace(['mengungsi', 'pergi']), false],
  ])('tells whether words are torn: %s', (_, { changes, after }, torn) => {
    const [followed] = followChanges(text, after, changes, [place('1.200 warga')]).spans;
    expect(followed?.torn).toBe(torn);
  });

  it('tells of nothing that came in where text was only taken out', () => {
    const { changes, after } = replace(['Sebanyak ', ''], ['Suryo', 'Suryo Hadi']);
    const { inserted } = followChanges(text, after, changes, []);
    expect(inserted.map(({ start, end }) => after.slice(start, end))).toEqual([' Hadi']);
  });

  it('takes no half of a character for a border', () => {
    const was = 'Air 😀 naik';
    const now = 'Air 😁 naik';
    const changes = [{ start: 4, end: 6, text: '😁' }];
    const [followed] = followChanges(was, now, changes, [{ start: 4, end: 6 }]).spans;
    expect(followed?.span && now.slice(followed.span.start, followed.span.end)).toBe('😁');
  });

  it('says that words are torn which something else came over', () => {
    const { changes, after } = replace(['warga mengungsi', 'orang pergi']);
    const { spans } = followChanges(text, after, changes, [place('1.200 warga'), place('kata Suryo')]);
    expect(spans.map(({ torn }) => torn)).toEqual([true, false]);
  });

  it('says where text has come in, in the text after the event', () => {
    const { changes, after } = replace(['Banjir', 'Banjir besar'], ['Suryo', 'Suryo Hadi']);
    const { inserted } = followChanges(text, after, changes, []);
    expect(inserted.map(({ start, end }) => after.slice(start, end))).toEqual([' besar', ' Hadi']);
  });

  it('moves every span exactly when only the line ends change', () => {
    const after = text.replaceAll('\n', '\r\n');
    const words = ['Banjir Demak', '1.200 warga', 'kata Suryo.\nAir surut'];
    const changes = [{ start: 0, end: text.length, text: after }];
    const { spans } = followChanges(
      text,
      after,
      changes,
      words.map((word) => place(word)),
    );
    expect(
      spans.map(({ span }) => span && after.slice(span.start, span.end).replaceAll('\r\n', '\n')),
    ).toEqual(words);
    const back = followChanges(
      after,
      text,
      [{ start: 0, end: after.length, text }],
      spans.flatMap(({ span }) => span ?? []),
    );
    expect(back.spans.map(({ span }) => span)).toEqual(words.map((word) => place(word)));
  });

  it('goes by the two texts where the changes do not lead from one to the other', () => {
    const after = text.replace('Banjir', 'Rob');
    const wrong = [{ start: 0, end: 2, text: '' }];
    const { spans } = followChanges(text, after, wrong, [place('1.200')]);
    expect(spans[0]?.span).toEqual(place('1.200', after));
  });
});
