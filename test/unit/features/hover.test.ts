import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { analyze } from '../../../server/src/analysis/analyze';
import { addNote, judge, resolveNotes } from '../../../server/src/annotations/judge';
import { hoverAt } from '../../../server/src/features/hover';
import { judgementsOf } from '../../../server/src/features/judgements';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { messagesFor } from '../../../server/src/messages';
import { annotate } from '../../support/annotations';
import {
  article,
  attribution,
  claim,
  cursor,
  entity,
  find,
  quotation,
  withCursor,
  type Handmade,
} from '../../support/articles';

interface HoverTest {
  readonly locale?: string;
  readonly format?: 'markdown' | 'plaintext';
  readonly annotations?: (text: string) => readonly PlacedAnnotation[];
}

/** What the hover at the cursor says, in plain text if not told otherwise. */
function hover(marked: string, marks: (text: string) => Handmade, test: HoverTest = {}): string | null {
  const { text, offset } = withCursor(marked);
  const { locale = 'en', format = 'plaintext', annotations = () => [] } = test;
  const found = hoverAt(article(text, marks(text)), offset, {
    messages: messagesFor(locale),
    judgements: judgementsOf(annotations(text), text),
    format,
  });
  return found && (found.contents as MarkupContent).value;
}

const statement = `Air naik, kata${cursor} Kepala Desa Siti Aminah.`;
const said = (text: string): Handmade => ({
  attributions: [
    attribution({
      content: [find(text, 'Air naik')],
      cue: find(text, 'kata'),
      source: { ...find(text, 'Siti Aminah'), entity: 0, resolved: 'Siti Aminah' },
    }),
  ],
  entities: [entity(text, 'Siti Aminah', { role: find(text, 'Kepala Desa') })],
});

describe('hoverAt', () => {
  it('says nothing where nothing is marked', () => {
    expect(hover(`Air${cursor} naik.`, () => ({}))).toBeNull();
  });

  it('tells what a statement is, who says it in which role, and why it was marked', () => {
    expect(hover(statement, said)).toBe(
      'Indirect statement\nSaid by: Siti Aminah, Kepala Desa\nWhy: the words “kata” ascribe it (speech, pattern tag)',
    );
  });

  it('speaks Indonesian', () => {
    expect(hover(statement, said, { locale: 'id' })).toContain(
      'Pernyataan tidak langsung\nKata: Siti Aminah',
    );
  });

  it('says plainly that a source is anonymous', () => {
    const anonymous = (text: string): Handmade => ({
      attributions: [{ ...said(text).attributions![0]!, sourceKind: 'anonymous' }],
    });
    expect(hover(statement, anonymous)).toContain('anonymous: a person whose name is withheld');
  });

  it('names the medium it came through', () => {
    const through = (text: string): Handmade => ({
      attributions: [{ ...said(text).attributions![0]!, via: find(text, 'Desa') }],
    });
    expect(hover(statement, through)).toContain('Through: Desa');
  });

  it('says that nobody speaks a quotation', () => {
    const alone = (text: string): Handmade => ({ quotations: [quotation(find(text, '"Air naik"'))] });
    expect(hover(`"Air ${cursor}naik" begitu.`, alone)).toContain('The text does not tell who says this.');
  });

  it('gives value, unit and approximator of a number', () => {
    const number = (text: string): Handmade => ({
      numericClaims: [
        claim(find(text, '1,2 juta warga'), { value: 1_200_000, unit: 'warga', approximator: '~' }),
      ],
    });
    expect(hover(`Sekitar 1,2 ${cursor}juta warga mengungsi.`, number)).toContain(
      'Count\nValue: about 1,200,000 warga',
    );
    expect(hover(`Sekitar 1,2 ${cursor}juta warga mengungsi.`, number, { locale: 'id' })).toContain(
      'Jumlah\nNilai: sekitar 1.200.000 warga',
    );
  });

  it.each([
    ['2024-10-21', 1, 'October 21, 2024 was a Monday, as printed'],
    ['2024-10-21', 2, 'October 21, 2024 was a Monday, not a Tuesday'],
    ['2023-02-29', 3, 'there is no 2023-02-29'],
    ['2023-13-01', 3, 'there is no 2023-13-01'],
  ])('checks the weekday of %s against %i', (value, day, expected) => {
    const date = (text: string): Handmade => ({
      numericClaims: [
        claim(find(text, 'hari itu'), { kind: 'date', value, weekday: { start: 0, end: 4, day } }),
      ],
    });
    expect(hover(`Pada hari${cursor} itu air naik.`, date)).toContain(expected);
  });

  it.each([
    ['en', 'a judgement of the author'],
    ['id', 'penilaian penulis'],
  ])('says in %s why an opinion needs no source', (locale, expected) => {
    const opinion = (text: string): Handmade => ({
      numericClaims: [claim(find(text, 'satu'), { value: 1 })],
      sentences: [{ start: 0, end: text.length, block: 0, sourcing: 'exempt', reason: { kind: 'opinion' } }],
    });
    expect(hover(`Air satu${cursor} soal penting.`, opinion, { locale })).toContain(expected);
  });

  it('tells where the same figure appears again', () => {
    const twice = (text: string): Handmade => ({
      numericClaims: [1, 2].map((time) => claim(find(text, '40', time), { value: 40 })),
    });
    expect(hover(`Naik 4${cursor}0.\n\nLalu 40.`, twice)).toContain('Elsewhere: the same figure on line 3');
  });

  it('tells of somebody who is mentioned where they speak', () => {
    const mentioned = (text: string): Handmade => {
      const { attributions = [], entities = [] } = said(text);
      const again = { ...find(text, 'Aminah', 2), form: 'name' as const };
      return {
        attributions,
        entities: entities.map((known) => ({ ...known, mentions: [...known.mentions, again] })),
      };
    };
    const text = 'Air naik, kata Kepala Desa Siti Aminah.\n\nWarga menunggu Ami$$CURSOR$$nah.';
    expect(hover(text, mentioned)).toMatch(/^Siti Aminah, Kepala Desa\nSpeaks on line: 1\n/);
  });

  it('gives other readings of a number as people write it', () => {
    const number = (text: string): Handmade => ({
      numericClaims: [claim(find(text, '1.500'), { value: 1500, alternatives: ['1.5', '15:00'] })],
    });
    expect(hover(`Ada 1.5${cursor}00.`, number, { locale: 'id' })).toContain('Bisa juga berarti: 1,5; 15:00');
  });

  it('tells the status of a checked span', () => {
    const annotations = (text: string) => [annotate(text, 'Air naik', { status: 'verified' })];
    expect(hover(`Air${cursor} naik.`, () => ({}), { annotations })).toContain('Status: Verified');
  });

  it('tells who judged it when, the newest first, and how much more there was', () => {
    const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T23:30:00.000Z`;
    const judged = (text: string) => {
      const placed = annotate(text, 'Air naik', { status: 'verified' });
      let { annotation } = placed;
      annotation = judge(annotation, 'disputed', 'Air naik', { by: 'SA', at: at(19) });
      annotation = judge(annotation, 'unchecked', 'Air naik', { by: 'RK', at: at(20) });
      annotation = judge(annotation, 'opinion', 'Air naik', { by: 'DP', at: at(21) });
      return [{ ...placed, annotation }];
    };
    const said = (locale: string) =>
      hover(`Air ${cursor}naik.`, () => ({}), { annotations: judged, locale })?.split('\n');
    expect(said('en')).toContain(
      'History: November 21, 2026, DP: Not checked yet → Opinion; ' +
        'November 20, 2026, RK: Disputed → Not checked yet; November 19, 2026, SA: Verified → Disputed; and 1 more',
    );
    expect(said('id')?.find((line) => line.startsWith('Riwayat: 21 November 2026, DP: '))).toBeDefined();
  });

  it('says that a judgement no longer holds where the words have changed since', () => {
    const annotations = (text: string) => [
      annotate(text, 'Air naik', { status: 'verified', judged: 'Air tidak naik' }),
    ];
    expect(hover(`Air ${cursor}naik.`, () => ({}), { annotations })).toContain('Verified before; since then');
  });

  it('tells the notes that are open, with who wrote them', () => {
    const hand = { by: 'RK', at: '2026-11-18T07:45:00.000Z' };
    const noted = (resolved: boolean) => (text: string) => {
      const placed = annotate(text, 'Air naik', { status: 'unchecked' });
      const annotation = resolveNotes(addNote(placed.annotation, 'Sejak kapan?', hand), resolved, hand);
      return [{ ...placed, annotation }];
    };
    const said = (resolved: boolean) =>
      hover(`Air ${cursor}naik.`, () => ({}), { annotations: noted(resolved) });
    expect(said(false)).toContain('Note: RK: Sejak kapan?');
    expect(said(true)).not.toContain('Sejak kapan?');
  });

  it.each([
    ['en', 'Some 47 armed robbers| fled.', 'about 47 armed robbers'],
    ['en', 'Dozens of families| fled.', 'about 12 families'],
    ['en', 'It hurt two dozen people| there.', '24 people'],
    ['en', 'Only 1 child| was hurt in the fire.', '1 child'],
    ['en', 'They fought it for 11 hours| in the dark.', '11 hours'],
    ['en', 'They came 5 to 6 days| later.', '5 to 6 days'],
    ['en', 'Nurul, aged 12|, was hurt.', '12 years'],
    ['en', 'Rents rose by 4.5 percent| there.', '4.5%'],
    ['en', 'They sent three times| as many crews.', '3×'],
    ['id', 'Sebanyak 350 karung pasir| dikirim.', '350 karung pasir'],
    ['id', 'Ada 47 petugas| di sana.', '47 petugas'],
    ['id', 'Mereka berjaga selama 11 jam| di sana.', '11 jam'],
    ['id', 'Harga naik 4,5 persen| di sana.', '4,5%'],
  ] as const)('tells values as they are read, in %s: %s', (language, marked, value) => {
    const { text, offset } = withCursor(marked.replace('|', () => cursor));
    const analyzed = { document: article(text, {}).document, article: analyze(text, { language }) };
    const options = { messages: messagesFor(language), judgements: [], format: 'plaintext' as const };
    const found = hoverAt(analyzed, offset - 1, options);
    const lines = (found?.contents as MarkupContent | undefined)?.value.split('\n') ?? [];
    expect(lines.find((line) => /^(?:Value|Nilai): /.test(line))?.replace(/^\w+: /, '')).toBe(value);
  });

  it('shows the calculation that a number takes part in, right or wrong', () => {
    const { text, offset } = withCursor(`Output rose 50%${cursor} from 200 tonnes to 300 tonnes.`);
    const document = article(text, {}).document;
    const said = (words: string) => {
      const options = { messages: messagesFor('en'), judgements: [], format: 'plaintext' as const };
      const found = hoverAt({ document, article: analyze(words, { language: 'en' }) }, offset - 2, options);
      return (found!.contents as MarkupContent).value;
    };
    expect(said(text)).toContain('Calculation: From 200 to 300 is a change of 50 percent: fits');
    expect(said(text.replace('300', '400'))).toMatch(/Calculation: .*: does not fit/);
  });

  it('escapes hostile text so that Markdown makes nothing of it', () => {
    const name = '[klik](command:x) <img src=x> `$(gear)` **A**';
    const hostile = (text: string): Handmade => ({
      attributions: [
        attribution({
          content: [find(text, 'Air naik')],
          cue: find(text, 'kata'),
          source: { ...find(text, name), entity: null, resolved: null },
        }),
      ],
    });
    const value = hover(`Air naik, kata${cursor} ${name}.`, hostile, { format: 'markdown' })!;
    expect(value).toContain(
      '\\[klik\\]\\(command\\:x\\) \\<img src\\=x\\> \\`\\$\\(gear\\)\\` \\*\\*A\\*\\*',
    );
    expect(value).not.toMatch(/(?<!\\)[<[`$]/);
  });

  it('shows no control characters or marks that turn the direction of writing', () => {
    const name = 'Siti\u202E\u0007 Aminah';
    const hostile = (text: string): Handmade => ({
      quotations: [quotation(find(text, '"a"'), { source: name })],
    });
    expect(hover(`"a${cursor}"`, hostile)).toContain('Said by: Siti Aminah');
  });
});
