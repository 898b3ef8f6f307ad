import { describe, expect, it } from 'vitest';
import { readStructure } from './readStructure';

describe('blocks, sentences and quotations of a short article in English', () => {
  it.each<[string, readonly string[]]>([
    [
      'River rises and closes the port\n\nLee, Ph.D. He came home again in the rain.',
      [
        'headline: River rises and closes the port',
        'paragraph: Lee, Ph.D. | He came home again in the rain.',
      ],
    ],
    [
      'River rises and closes the port\n\nThe port was closed on Monday after the river rose by two metres, and forty clerks went home early. — Ann Lee\n\nThe mayor said that the bridge would open again once the water was low enough for lorries to pass.',
      [
        'headline: River rises and closes the port',
        'paragraph: The port was closed on Monday after the river rose by two metres, and forty clerks went home early. — Ann Lee',
        'paragraph: The mayor said that the bridge would open again once the water was low enough for lorries to pass.',
      ],
    ],
    [
      'River rises and closes the port\n\nThe port was closed on Monday after the river rose by two metres, and forty clerks went home early. - Bring water\n\nThe mayor said that the bridge would open again once the water was low enough for lorries to pass.',
      [
        'headline: River rises and closes the port',
        'paragraph: The port was closed on Monday after the river rose by two metres, and forty clerks went home early. | - Bring water',
        'paragraph: The mayor said that the bridge would open again once the water was low enough for lorries to pass.',
      ],
    ],
    [
      'River rises and closes the port\n\nIn Leeds “We "are" ready,” Lee said. It rained.',
      [
        'headline: River rises and closes the port',
        'paragraph: In Leeds “We "are" ready,” Lee said. | It rained. – speech “We "are" ready,” – scare "are"',
      ],
    ],
    [
      'River rises and closes the port\n\n5\' 10" Lee said.',
      ['paragraph: River rises and closes the port', 'paragraph: 5\' 10" Lee said.'],
    ],
    [
      'River rises and closes the port\n\n“We Are,” the film, Lee said.',
      [
        'paragraph: River rises and closes the port',
        'paragraph: “We Are,” the film, Lee said. – title “We Are,”',
      ],
    ],
    [
      'River rises and closes the port\n\nIn Leeds “We are ready,” Lee said. It rained.',
      [
        'headline: River rises and closes the port',
        'paragraph: In Leeds “We are ready,” Lee said. | It rained. – speech “We are ready,”',
      ],
    ],
    [
      'River rises and closes the port\n\n(AL) The port was closed on Monday after the river rose by two metres, and forty clerks went home early.',
      [
        'headline: River rises and closes the port',
        'paragraph: (AL) The port was closed on Monday after the river rose by two metres, and forty clerks went home early.',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(readStructure('en', text)).toEqual(expected);
  });
});

describe('blocks, sentences and quotations of a short article in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    [
      'Sungai Meluap, Pelabuhan Ditutup\n\n(Antara) Warga mulai kembali ke rumah masing-masing setelah air surut pada Selasa pagi di tiga dusun di lembah itu.',
      [
        'headline: Sungai Meluap, Pelabuhan Ditutup',
        'paragraph: (Antara) Warga mulai kembali ke rumah masing-masing setelah air surut pada Selasa pagi di tiga dusun di lembah itu.',
      ],
    ],
    [
      'Sungai Meluap, Pelabuhan Ditutup\n\nYa. Warga mulai kembali ke rumah masing-masing setelah air surut pada Selasa pagi di tiga dusun di lembah itu.',
      [
        'headline: Sungai Meluap, Pelabuhan Ditutup',
        'paragraph: Ya. | Warga mulai kembali ke rumah masing-masing setelah air surut pada Selasa pagi di tiga dusun di lembah itu.',
      ],
    ],
    [
      'Sungai Meluap, Pelabuhan Ditutup\n\nJembatan di Demak, Senin (3/3/2025). ANTARA/Sari Warga mulai kembali ke rumah masing-masing setelah air surut pada Selasa pagi di tiga dusun di lembah itu.',
      [
        'headline: Sungai Meluap, Pelabuhan Ditutup',
        'caption: Jembatan di Demak, Senin (3/3/2025). | ANTARA/Sari',
        'paragraph: Warga mulai kembali ke rumah masing-masing setelah air surut pada Selasa pagi di tiga dusun di lembah itu.',
      ],
    ],
    [
      'Sungai Meluap, Pelabuhan Ditutup\n\n‘“Kami sudah,”’ kata Sari.',
      [
        'paragraph: Sungai Meluap, Pelabuhan Ditutup',
        'paragraph: ‘“Kami sudah,”’ kata Sari. – speech ‘“Kami sudah,”’ – speech “Kami sudah,”',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(readStructure('id', text)).toEqual(expected);
  });
});
