import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { kindByCue } from '../../../../server/src/analysis/structure/lineCues';

describe('kindByCue', () => {
  it.each([
    ['id', 'Baca juga: Air Naik', 'relatedLink'],
    ['id', 'Baca Juga Air Naik', 'relatedLink'],
    ['id', 'Oleh karena itu air naik', null],
    ['id', 'Editor: Sari Wulan', 'byline'],
    ['id', 'Penulis: Sari', 'byline'],
    ['id', 'Sari Wulan • 3 Maret 2025 10:15', 'byline'],
    ['id', 'Sari Wulan, 3 Maret 2025', null],
    ['id', 'Air naik pukul 10:15 pada 2025.', null],
    ['id', 'Jakarta -', 'byline'],
    ['id', 'Jakarta, Senin —', 'byline'],
    ['id', '- Air naik', 'listItem'],
    ['id', '1. Air naik', 'listItem'],
    ['id', 'a) Air naik', 'listItem'],
    ['id', '12) Air naik', 'listItem'],
    ['id', '123. Air naik', null],
    ['id', '• Air', 'listItem'],
    ['id', '-Air', null],
    ['id', 'Banjir di Demak. (ANTARA/Sari Wulan)', 'caption'],
    ['id', '(Foto: Sari)', 'caption'],
    ['id', 'Banjir di Demak. (ANTARA/Sari Wulan) Lalu surut.', null],
    ['id', 'Advertisement', 'boilerplate'],
    ['id', 'Google News', 'boilerplate'],
    ['id', 'Air naik.', null],
    ['en', 'By Ann Lee', 'byline'],
    ['en', 'By Ann Lee | 4 March 2025', 'byline'],
    ['en', 'By now it had rained', null],
    ['en', 'By Ann Lee and Bo Dunn', 'byline'],
    ['en', 'Read more: It Rained', 'relatedLink'],
    ['en', 'Read more about it', null],
    ['en', 'Ann Lee, 10:15, 4 March 2025', 'byline'],
    ['en', 'It rained at 10:15 in 2025.', null],
    ['en', 'Photo: Ann Lee', 'caption'],
    ['en', 'A boat. (Photo by Ann Lee)', 'caption'],
    ['en', 'A boat. AP Photo/Ann Lee', 'caption'],
    ['en', 'Updated 4 March 2025 10:15', 'byline'],
    ['en', '* A boat', 'listItem'],
    ['en', 'It rained.', null],
  ])('in %s, of %s: %s', (language, line, kind) => {
    expect(kindByCue(line, packFor(language)!.structure)).toBe(kind);
  });
});
