import { describe, expect, it } from 'vitest';
import { articleInWords } from './articleInWords';

describe('who is named and who speaks in a short article in English', () => {
  it.each<[string, readonly string[]]>([
    [
      'Mayor Ann Lee of Leeds said the bridge is safe. Jack said it was old.\n\nLee’s lawyer said it was old. Tom said it was old.',
      [
        'Ann Lee (person, as Mayor): Ann Lee … Lee',
        'Jack (person): Jack',
        'Tom (person): Tom',
        'Mayor Ann Lee of Leeds → Ann Lee',
        'Jack → Jack',
        'Lee’s lawyer → person',
        'Tom → Tom',
      ],
    ],
    [
      'Ms. Lee said the bridge is safe.\n\nLeeds said it was old.',
      ['Lee (person, as Ms.): Lee', 'Leeds (organization): Leeds', 'Ms. Lee → Lee', 'Leeds → Leeds'],
    ],
    [
      'King Tom said the bridge is safe. The official said it was old.',
      ['Tom (person, as King): Tom', 'King Tom → Tom', 'The official → person'],
    ],
    [
      'The Leeds Post said the bridge is safe. She left. He said it was old.',
      ['Leeds Post (organization): Leeds Post', 'The Leeds Post → Leeds Post', 'He → person'],
    ],
    [
      'Tom Lee’s lawyer, Ann Dunn, said the bridge is safe. Lee, she said, was old.',
      [
        'Tom Lee (person): Tom Lee … Lee',
        'Ann Dunn (person, as lawyer): Ann Dunn … she',
        'Tom Lee’s lawyer, Ann Dunn → Ann Dunn',
        'she → Ann Dunn',
      ],
    ],
    [
      'European Union leaders said the bridge is safe. Bob Bell left. He said it was old.',
      [
        'European Union (organization): European Union',
        'Bob Bell (person): Bob Bell … He',
        'European Union leaders → person',
        'He → Bob Bell',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(articleInWords('en', text)).toEqual(expected);
  });
});

describe('who is named and who speaks in a short article in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    [
      'Sari Wulan alias Uli mengatakan jembatan aman. Sari Dewi bertemu Budi. "Tua," katanya.',
      [
        'Sari Wulan (person): Sari Wulan',
        'Sari Dewi (person): Sari Dewi … nya',
        'Budi (person): Budi',
        'Sari Wulan alias Uli → Sari Wulan',
        'nya → Sari Dewi',
        '"Tua," – Sari Dewi',
      ],
    ],
    [
      'Kapolres Demak, AKBP Rudi Hartono, mengatakan jembatan aman.\n\nPerempuan itu mengatakan jembatan tua.',
      [
        'Rudi Hartono (person, as AKBP): Rudi Hartono',
        'Kapolres Demak, AKBP Rudi Hartono → Rudi Hartono',
        'Perempuan itu → person',
      ],
    ],
    [
      'Direktur PT Jaya Abadi Rudi Hartono mengatakan jembatan aman. Wali kota pulang. Menurut dia, jembatan tua.',
      [
        'PT Jaya Abadi (organization): PT Jaya Abadi',
        'Rudi Hartono (person, as Direktur PT Jaya Abadi): Rudi Hartono … dia',
        'Direktur PT Jaya Abadi Rudi Hartono → Rudi Hartono',
        'dia → Rudi Hartono',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(articleInWords('id', text)).toEqual(expected);
  });
});
