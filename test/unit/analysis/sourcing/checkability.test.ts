import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/analysis/analyze';

/** Label and reason of the last sentence of a text below a headline. */
function lastOf(language: 'id' | 'en', text: string): string {
  const last = analyze(`Kabar\n\n${text}`, { language }).sentences.at(-1);
  return last ? `${last.sourcing} ${last.reason.kind}` : 'none';
}

describe('isCheckable', () => {
  it.each([
    ['id', 'Saluran itu mampu menampung air hujan semalam.'],
    ['id', 'Saluran yang dibangun tahun lalu bisa menampung air hujan.'],
    ['en', 'The drain can hold a night of rain because of its depth.'],
  ] as const)('%s: leaves alone what can be: %s', (language, text) => {
    expect(lastOf(language, text)).toBe('exempt nothingCheckable');
  });

  it.each([
    ['id', 'of somebody by name', 'Joko Laksono mampu memindahkan kios.'],
    ['id', 'with a figure', 'Saluran itu mampu menampung 40 ton air.'],
    ['id', 'that is a crime', 'Saluran itu bisa menjadi tempat pencurian.'],
    ['id', 'that has come about', 'Saluran itu sudah mampu menampung air hujan.'],
    ['id', 'that cannot be', 'Saluran itu tidak mampu menampung air hujan.'],
    ['id', 'that is told by the way', 'Petugas membangun saluran yang mampu menampung air hujan.'],
    ['id', 'after an act', 'Petugas membangun saluran dan air bisa mengalir.'],
    ['en', 'of somebody by name', 'The drain can hold the Harbor Street rain because of its depth.'],
    [
      'en',
      'that cannot be',
      'The drain could not hold the rain and burst because it was rotten, which closed the pier.',
    ],
    ['en', 'after an act', 'The warden dug a drain that failed and rain could flood it.'],
  ] as const)('%s: asks for the source of what can be, %s', (language, _, text) => {
    expect(lastOf(language, text)).toBe('unsourced checkable');
  });
});
