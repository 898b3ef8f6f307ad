/** Articles as nobody would write them: built of what articles are made of, then damaged. */

import fc from 'fast-check';

const names = [
  [
    'Rina Wulandari',
    'Bupati Sari Wijaya',
    'Wijaya',
    'dia',
    'Ia',
    'Badan Pusat Statistik (BPS)',
    'BPS',
    'Dr. Ir. H. Budi, M.Si.',
  ],
  [
    'Edith Marlow',
    'Mayor Ann Lee',
    'Lee',
    'she',
    'He',
    'the Westham Water Board (WWB)',
    'WWB',
    'Dr. J. R. Cole Jr.',
  ],
  [
    'sejumlah pihak',
    'sumber yang enggan disebut',
    'a source',
    'critics',
    'Reuters',
    'kabar.com',
    '',
    'MARLOW',
    "O'Brien",
    'Qur’an',
  ],
].flat();
const cues = [
  [
    'kata',
    'ujar',
    'katanya',
    'mengatakan',
    'mengatakan bahwa',
    'menurut',
    'Menurut',
    'dikutip dari',
    'belum mengonfirmasi',
    'lanjut',
  ],
  [
    'said',
    'told reporters',
    'according to',
    'According to',
    'said that',
    'claims',
    'the claim that',
    'did not confirm',
    'added',
  ],
  ['diduga', 'reportedly', ':', ',', ''],
].flat();
const numbers = [
  [
    '1.250 orang',
    'Rp1,2 triliun',
    'dua ratus ribu',
    'setengah',
    '20 persen',
    'naik 20 persen dari 100 menjadi 120',
    'ke-3',
    '3/4',
  ],
  [
    '1,250 people',
    '$2.5 million',
    'two hundred',
    'half',
    '20%',
    'from 100 to 120',
    '21st',
    '40 of 100 wells',
    'aged 45',
    '(45)',
  ],
  [
    'Senin (3/3/2025)',
    'Monday, March 3, 2025',
    '31/2/2024',
    '30 Februari',
    '0',
    '00',
    '-0',
    '.08',
    '1e9',
    '9'.repeat(400),
    '1.2.3.4',
  ],
  [
    '+62 812-3456-789',
    'Pasal 3 ayat (2)',
    '3-1',
    '24/7',
    'G20',
    '½',
    'Ⅳ',
    '٣٤',
    '100 juta miliar triliun',
    '1/0',
    '0 persen dari 0 menjadi 0',
  ],
].flat();
const words = [
  'banjir',
  'the flood',
  'di Sukamaju',
  'in Westham',
  'dan',
  'and',
  'yang',
  'tidak',
  'not',
  'turun',
  'total',
  'masing-masing',
  'antara lain',
  'including',
  'pendudukSelain',
  'ada.Selain',
  'a\u00ADb',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
];
const openings = [
  'JAKARTA, KABAR.com - ',
  'WESTHAM (OBP) — ',
  'Baca juga: ',
  'Read more: ',
  'Foto: ',
  'Editor: ',
  'By ',
  'Oleh: ',
  '(rwn/sdw)',
  '1. ',
  '- ',
  '> ',
  '>> ',
  '# ',
  '---',
  '```',
  '<!-- on-record off -->',
  '<!-- on-record-disable-next attribution.hearsay -->',
  '<!-- ',
  '![',
  '<b>',
];
const marks = [...'“”‘’"\'«»‹›„`´「」()[]{}<>|\\/*_#@&%$€=+~^;:!?.,…—–-'.split(''), '', ''];
const breaks = [
  ' ',
  ' ',
  ' ',
  '',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\f',
  '\t',
  '\u00A0',
  '. ',
  '.',
  ', ',
];
const oddities = [
  '\u0000',
  '\uFEFF',
  '\u200B',
  '\u200F',
  '\u202E',
  '\uD83D',
  '\uDE00',
  '\u{1F600}',
  'e\u0301',
  '\u0301',
  'İ',
  'ß',
  'ﬁ',
  '北京',
  'العربية',
  'ไทย',
  '\uFFFF',
  '\u{10FFFF}',
];
const among = (...lists: (readonly string[])[]) => fc.constantFrom(...lists.flat());

const statement = fc
  .tuple(among(marks), among(words, numbers), among(words, numbers), among(marks), among(cues), among(names))
  .map(([open, first, second, close, cue, name]) => `${open}${first} ${second},${close} ${cue} ${name}`);
const report = fc
  .tuple(among(names, openings), among(cues), among(words), among(numbers), among(words))
  .map((parts) => parts.join(' '));
const piece = fc.oneof(
  { weight: 4, arbitrary: statement },
  { weight: 4, arbitrary: report },
  { weight: 3, arbitrary: among(names, cues, numbers, words, openings, marks) },
  { weight: 1, arbitrary: among(oddities) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(among(marks, numbers, words, oddities), fc.nat(60))
      .map(([of, times]) => of.repeat(times)),
  },
);
const assembled = fc
  .array(fc.tuple(piece, among(breaks)), { maxLength: 60 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** What happens to a text on its way: a stretch is lost, doubled, or put somewhere else. */
const damage = fc.record({
  kind: fc.constantFrom('lose', 'double', 'move'),
  at: fc.nat(),
  length: fc.nat(40),
  to: fc.nat(),
});

/** An article, or what is left of one. */
export const articleText = fc.tuple(assembled, fc.array(damage, { maxLength: 4 })).map(([text, damages]) =>
  damages.reduce((whole, { kind, at, length, to }) => {
    const start = at % (whole.length + 1);
    const stretch = whole.slice(start, start + length);
    const rest = whole.slice(0, start) + whole.slice(start + length);
    if (kind === 'lose') return rest;
    const place = to % (rest.length + 1);
    return kind === 'double'
      ? whole.slice(0, start) + stretch + whole.slice(start)
      : rest.slice(0, place) + stretch + rest.slice(place);
  }, text),
);
