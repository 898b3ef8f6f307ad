import { describe, expect, it } from 'vitest';
import { readAttributions } from './readAttributions';

describe('attributions in Indonesian', () => {
  it.each([
    [
      '"Air sudah surut," kata Kepala BPBD Demak Sri Wahyuni, Senin (3/3/2025).',
      'quotation-tag | Kepala BPBD Demak Sri Wahyuni | kata | "Air sudah surut,"',
    ],
    ['Air sudah surut, kata Sri.', 'clause-tag | Sri | kata | Air sudah surut'],
    ['Namun, kata Sri, warga belum boleh pulang.', 'connective-tag | Sri | kata | warga belum boleh pulang'],
    ['Menurutnya, tanggul itu rapuh.', 'source-opening-enclitic | nya | Menurutnya | tanggul itu rapuh'],
  ])('%s', (text, expected) => {
    expect(readAttributions(text, 'id')).toEqual([expected]);
  });
});

describe('attributions in English', () => {
  it.each([
    ['The levee held, Porter said.', 'clause-subject | Porter | said | The levee held'],
    ['The mayor vowed to rebuild the levee.', 'directive | The mayor | vowed | rebuild the levee'],
  ])('%s', (text, expected) => {
    expect(readAttributions(text, 'en')).toEqual([expected]);
  });
});
