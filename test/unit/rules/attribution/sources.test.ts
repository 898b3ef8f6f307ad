import { describe, expect, it } from 'vitest';
import { anonymousSource } from '../../../../server/src/rules/attribution/anonymousSource';
import { hearsay } from '../../../../server/src/rules/attribution/hearsay';
import { secondHand } from '../../../../server/src/rules/attribution/secondHand';
import { singleSource } from '../../../../server/src/rules/attribution/singleSource';
import { unattributedQuotation } from '../../../../server/src/rules/attribution/unattributedQuotation';
import { unidentifiedSpeaker } from '../../../../server/src/rules/attribution/unidentifiedSpeaker';
import { vagueSource } from '../../../../server/src/rules/attribution/vagueSource';
import { told } from '../told';

const en = (body: string): string => `City News\n\n${body}`;
const id = (body: string): string => `Kabar Kota\n\n${body}`;

describe('attribution.unidentified-speaker', () => {
  const who = (name: string): string => `${name}: Who is ${name}?`;
  const whoever = (pronoun: string): string => `${pronoun}: Who is “${pronoun}”?`;

  it.each([
    [
      'a surname that nothing introduces, once',
      en('The road is closed, Harrow said. It is wet, Harrow said.'),
      [who('Harrow')],
    ],
    [
      'two surnames',
      en('The road is closed, Harrow said. It is wet, Dunn said.'),
      [who('Harrow'), who('Dunn')],
    ],
    ['a nickname cut from a name', en('Benjamin Hale left. The road is closed, Ben said.'), []],
    [
      'a pronoun before anybody is named',
      en('He said the road was closed. Mayor Ann Lee said it was open.'),
      [whoever('He')],
    ],
    [
      'a pronoun after a company',
      en('The bus belongs to Acme Ltd. He said the road was closed.'),
      [whoever('He')],
    ],
    [
      'a pronoun after a name in the headline only',
      'Harrow Speaks\n\nHe said the road was closed.',
      [whoever('He')],
    ],
    [
      'a name with a title elsewhere',
      en('The road is closed, Harrow said. Then Sergeant Harrow was late.'),
      [],
    ],
    ['a name with a title before', en('Then Sergeant Harrow was late. The road is closed, Harrow said.'), []],
    ['a pronoun after a person', en('The bus belongs to Ann Lee. He said the road was closed.'), []],
    ['a full name', en('The road is closed, Ann Lee said.'), []],
    ['a role', en('The driver said the road was closed. Police said it was open.'), []],
    ['a speaker of the headline', 'Road Is Closed, Harrow Says\n\nThe road is wet.', []],
  ])('in English: %s', (_, text, expected) => {
    expect(told(unidentifiedSpeaker, 'en', text)).toEqual(expected);
  });

  it.each([
    ['a pronoun', id('"Jalan ditutup," kata dia.'), [whoever('dia')]],
    [
      'a name of one word',
      id('"Jalan ditutup," kata Wulandari. Jembatan dibuka, kata Wulandari.'),
      [who('Wulandari')],
    ],
    ['a fuller name below', id('"Jalan ditutup," kata Wulandari.\n\nWulandari Kusuma adalah camat.'), []],
    [
      'somebody described at the first statement',
      id('Salah satu pengemudi asal Demak, Wulandari (35), mengaku jalan ditutup.'),
      [],
    ],
    [
      'a nickname cut from a name',
      id('Camat Wulandari Kusuma mengaku jalan ditutup. "Hujan," kata Wulan.'),
      [],
    ],
    [
      'another name beside a full one',
      id('Camat Wulandari Kusuma mengaku jalan ditutup. "Hujan," kata Hartono.'),
      [who('Hartono')],
    ],
    [
      'a bare name behind an enclitic',
      id('Camat Sari Kusuma mengaku jalan ditutup. Hari ini KPK memeriksa Rudi.\n\n"Nanti dibuka," ujarnya.'),
      [],
    ],
    ['an office', id('"Jalan ditutup," kata Kapolri.'), []],
    ['an agency by its letters', id('"Jalan ditutup," kata BMKG.'), []],
    ['somebody by what they do', id('"Jalan dibuka," kata pengemudi itu.'), []],
  ])('in Indonesian: %s', (_, text, expected) => {
    expect(told(unidentifiedSpeaker, 'id', text)).toEqual(expected);
  });
});

describe('attribution.second-hand', () => {
  const by = (name: string): string => `${name}: This comes by way of ${name}.`;

  it.each([
    [
      'each outlet once',
      'id',
      id(
        '"Jembatan aman," kata Sari Wulan seperti dikutip dari Antara. Jalan ditutup, seperti dilansir Reuters. Jalan dibuka, kata camat seperti dikutip Antara.',
      ),
      [by('Antara'), by('Reuters')],
    ],
    ['an outlet that is the source', 'en', en('The bus is late, according to Reuters.'), [by('Reuters')]],
    ['a statement that is quoted', 'id', id('Mengutip pernyataan Camat Sari Wulan, jembatan aman.'), []],
    ['an outlet that did not report it', 'en', en('Reuters did not report that the road was closed.'), []],
    ['an outlet in the headline', 'en', 'The Road Is Closed, Reuters Reports\n\nTraffic was light.', []],
    ['a person', 'en', en('The bus is late, according to Ann Lee.'), []],
  ])('%s, in %s', (_, language, text, expected) => {
    expect(told(secondHand, language, text)).toEqual(expected);
  });
});

describe('attribution.single-source', () => {
  const lines = [
    'The bridge is safe, Mayor Ann Lee said.',
    'Lee said the road was closed.',
    'She said the river was high.',
    'Lee said the port was open.',
    'She said the bus was late.',
    'Lee said the school was shut.',
    'She said the hospital was full.',
    'Lee said the market was empty.',
  ];
  const all = ['Mayor Ann Lee: Everything attributed in this article comes from Ann Lee.'];

  it.each([
    ['eight sentences of one source', lines, all],
    ['and more', [...lines, 'She said the park was green.'], all],
    ['after sentences of nobody', ['It rained.', ...lines], all],
    ['nobody else is asked by name', [...lines, 'Experts said the bridge was old.'], all],
    ['another did not say it', [...lines, 'Engineer Bo Dunn did not say when it would open.'], all],
    ['seven sentences', lines.slice(1), []],
    ['seven sentences and one of nobody', ['It rained.', ...lines.slice(1)], []],
    ['a second source', [...lines, 'Engineer Bo Dunn said it was not.'], []],
    [
      'a second source that is a report',
      [...lines, 'The road was closed, according to the Harbour Ministry.'],
      [],
    ],
  ])('%s', (_, body, expected) => {
    expect(told(singleSource, 'en', en(body.join(' ')))).toEqual(expected);
  });

  it('does not count a long quotation as many statements', () => {
    const said = `“${'The bridge is safe. '.repeat(9).trim()}” Mayor Ann Lee said.`;
    expect(told(singleSource, 'en', en(said))).toEqual([]);
  });
});

describe('sources without a name', () => {
  it.each([
    [
      'en',
      en('Experts say the bridge is unsafe, and critics say it is old.'),
      ['Experts: “Experts” cannot be asked.', 'critics: “critics” cannot be asked.'],
    ],
    ['en', en('In a Harbor Weekly poll, most voters said the bridge was unsafe.'), []],
    ['id', id('Dalam survei Kabar Pelabuhan, sebagian besar warga mengatakan jembatan itu tua.'), []],
    ['en', 'Experts Say Bridge Is Unsafe\n\nMayor Ann Lee said the bridge was old.', []],
    [
      'id',
      id('Sejumlah pihak menilai jembatan itu tidak aman.'),
      ['Sejumlah pihak: “Sejumlah pihak” cannot be asked.'],
    ],
  ])('vague ones in %s: %s', (language, text, expected) => {
    expect(told(vagueSource, language, text)).toEqual(expected);
  });

  it('anonymous ones', () => {
    const text = id('Sumber yang enggan disebut namanya mengatakan jembatan itu tidak aman.');
    expect(told(anonymousSource, 'id', text)).toEqual([
      'Sumber yang enggan disebut namanya: “Sumber yang enggan disebut namanya” is not named.',
    ]);
  });

  it.each([
    [
      'en',
      en('Mayor Ann Lee said the bridge was safe. The firm reportedly bribed officials.'),
      ['reportedly: “reportedly”: by whom?', '> Mayor Ann Lee: The nearest source before it: Ann Lee'],
    ],
    ['en', en('The firm reportedly moved, Mayor Ann Lee said.'), []],
    ['id', id('Perusahaan itu diduga menyuap pejabat.'), ['diduga: “diduga”: by whom?']],
  ])('hearsay in %s: %s', (language, text, expected) => {
    expect(told(hearsay, language, text)).toEqual(expected);
  });
});

describe('attribution.unattributed-quotation', () => {
  const whose = (words: string): string => `“${words}”: Whose words are “${words}”?`;

  it.each([
    [
      'words of nobody',
      en('“The road is closed for good.” Traffic was light.'),
      [whose('The road is closed for good.')],
    ],
    [
      'in a list',
      en('It is late:\n\n- “The road is long and it is wet.”'),
      [whose('The road is long and it is wet.')],
    ],
    [
      'beside a source',
      en('Mayor Ann Lee said the bus was late.\n\nTraffic was light. “The road is closed for good.”'),
      [whose('The road is closed for good.'), '> Mayor Ann Lee: The nearest source before it: Ann Lee'],
    ],
    ['in a headline', '“The Road Is Closed for Good”\n\nTraffic was light.', []],
    ['a term', en('A sign said “Keep out”.'), []],
    ['said by somebody', en('“The road is closed for good,” Mayor Ann Lee said.'), []],
    ['inside another', en('“They told me, ‘The road is closed for good,’” Mayor Ann Lee said.'), []],
  ])('%s', (_, text, expected) => {
    expect(told(unattributedQuotation, 'en', text)).toEqual(expected);
  });
});
