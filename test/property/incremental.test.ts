import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, analyzeInSteps, type Analysis } from '../../server/src/analysis/analyze';
import { runToEnd } from '../../server/src/analysis/steps';
import { messagesFor } from '../../server/src/messages';
import { checkArticle, findInSteps, settleFindings, type Found } from '../../server/src/rules/checkArticle';
import { newLanguageService } from '../support/languageService';

const uri = 'file:///edited.article';
const token = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

const articles: Readonly<Record<string, string>> = {
  id: [
    'Banjir Rendam 300 Rumah di Sukamaju',
    'JAKARTA, KABAR.com - Sebanyak 300 rumah di Sukamaju terendam banjir sejak Senin, 3 Maret 2025.',
    'Kepala Dinas Sosial Rina Wulandari mengatakan air mulai surut. “Warga sudah kembali,” kata Rina.',
    '“Kami masih menghitung kerugian. Jumlahnya bisa naik 25 persen, dari 120 menjadi 150 unit.',
    '“Itu hitungan sementara,” lanjut dia. Menurut BPS, ada 1,2 juta warga di kabupaten itu.',
    'Baca juga: Hujan Deras Diperkirakan Turun Sepekan',
    'Sejumlah pihak menduga tanggul rusak sejak lama pendudukAlasan lain belum diketahui.',
    '(rwn/sdw)',
  ].join('\n\n'),
  en: [
    'Flood “Worst in Years” Hits 300 Homes',
    'By Lena Cordwell',
    'WESTHAM (OBP) — About 300 homes in Westham were flooded on Monday, Mayor Edith Marlow said.',
    '“We lost the road,” Marlow told reporters. “It will cost $2.5 million to repair.”',
    'She added that prices rose 20 percent, from 100 to 120. Critics say the figures are wrong.',
    'According to the Westham Water Board (WWB), 40 of 100 wells are dry. The WWB declined to comment.',
    'Read more: Rain Expected for a Week',
    'A spokesman for the board said: “Nobody',
    'was told.” It is the largest flood in the region, reportedly.',
  ].join('\r\n\r\n'),
};

/** What people and programs put into an article. */
const typed = fc.oneof(
  fc.constantFrom(...'aeSR 1.,"“”‘’\'()-—:\n'.split('')),
  fc.constantFrom(
    '\r\n',
    '\n\n',
    '\r',
    '\u2028',
    '\u00A0',
    '\uD83D',
    '\uDE00',
    '\u{1F600}',
    'é',
    'e\u0301',
    '> ',
    '# ',
    '---\n',
  ),
  fc.constantFrom(
    '<!-- ',
    ' -->',
    '<!-- on-record off -->\n',
    ' kata Rina',
    ' said Marlow',
    ' 1.250 orang',
    ' $3 million',
  ),
  fc.constantFrom(
    'Menurut Bupati Sari Wijaya, ',
    'Wulandari',
    ' pendudukSelain',
    'Baca juga: ',
    '(Foto: Sari Dewi)',
    'Editor: Rudi',
  ),
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('type' as const), place, removed: fc.nat(3), text: typed }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), place, removed: fc.nat(250) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('headline' as const), text: typed }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('paste' as const),
      place,
      article: fc.constantFrom('id', 'en'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('lineBreaks' as const),
      to: fc.constantFrom('\n', '\r\n', '\r'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('twoPlaces' as const), text: typed }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function applied(text: string, change: Exclude<Edit, { kind: 'undo' }>): string {
  const splice = (from: number, removed: number, added: string) =>
    text.slice(0, from) + added + text.slice(from + removed);
  const offset = (share: number) => Math.floor(share * text.length);
  switch (change.kind) {
    case 'type':
      return splice(offset(change.place), change.removed, change.text);
    case 'delete':
      return splice(offset(change.place), change.removed, '');
    case 'headline':
      return splice(Math.min(8, text.length), 1, change.text);
    case 'paste':
      return splice(offset(change.place), 0, articles[change.article]!);
    case 'lineBreaks':
      return text.replace(/\r\n|\n|\r/g, change.to);
    case 'twoPlaces':
      return change.text + text + change.text;
  }
}

/** The texts of an article from version to version; an undo goes back to the one before the last. */
function versionsOf(first: string, edits: readonly Edit[]): readonly string[] {
  const versions = [first];
  const history = [first];
  for (const change of edits) {
    if (change.kind !== 'undo') history.push(applied(history.at(-1)!, change));
    else if (history.length > 1) history.pop();
    versions.push(history.at(-1)!);
  }
  return versions;
}

/** What somebody types in one go: words of no list, names, numbers, marks that pair and marks that end a sentence. */
const phrase = fc.constantFrom(
  ' ondera mitul',
  ' Rina Wulan',
  ' Sari',
  ' karena itu',
  ' because of 30 percent',
  ', 1.250 orang',
  ' “ya,” kata dia',
  '. Hal itu',
  ' (WWB)',
  ' — Marlow',
  ' reportedly',
  ' diduga',
  '\r\n\r\nIa',
  ' \u{1F600} x',
  'x, ',
);

const language = fc.constantFrom('id', 'en');
const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

describe('analysis after edits', () => {
  it('equals the analysis from scratch, findings and all', () => {
    fc.assert(
      fc.property(language, edits, (tag, changes) => {
        let analysis: Analysis | null = null;
        for (const text of versionsOf(articles[tag]!, changes)) {
          analysis = runToEnd(analyzeInSteps(text, { language: tag }, analysis));
          const scratch = analyze(text, { language: tag });
          expect(analysis.article).toEqual(scratch);
          expect(said(checkArticle(analysis.article))).toEqual(said(checkArticle(scratch)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('follows somebody who types, letter by letter, and takes it back', () => {
    fc.assert(
      fc.property(language, place, phrase, fc.nat(6), (tag, where, words, taken) => {
        const text = articles[tag]!;
        const at = Math.floor(where * text.length);
        let analysis = runToEnd(analyzeInSteps(text, { language: tag }));
        const read = (version: string) => {
          analysis = runToEnd(analyzeInSteps(version, { language: tag }, analysis));
          const scratch = analyze(version, { language: tag });
          expect(analysis.article).toEqual(scratch);
          expect(said(checkArticle(analysis.article))).toEqual(said(checkArticle(scratch)));
        };
        for (let length = 1; length <= words.length; length++)
          read(text.slice(0, at) + words.slice(0, length) + text.slice(at));
        for (let left = words.length - 1; left >= Math.max(0, words.length - taken); left--)
          read(text.slice(0, at) + words.slice(0, left) + text.slice(at));
        read(text);
      }),
      { numRuns: 40 },
    );
  });

  it('goes on from any former version, an unfinished one in between', () => {
    fc.assert(
      fc.property(language, edits, fc.nat(60), (tag, changes, steps) => {
        const versions = versionsOf(articles[tag]!, changes);
        const first = runToEnd(analyzeInSteps(versions[0]!, { language: tag }));
        for (const text of versions) {
          const given = analyzeInSteps(text, { language: tag }, first);
          for (let step = 0; step < steps; step++) given.next();
        }
        const last = versions.at(-1)!;
        expect(runToEnd(analyzeInSteps(last, { language: tag }, first)).article).toEqual(
          analyze(last, { language: tag }),
        );
      }),
      { numRuns: 30 },
    );
  });
});

/** Findings with what they say. */
function said(findings: ReturnType<typeof checkArticle>) {
  const messages = messagesFor('en');
  return findings.map(({ message, related, fixes, ...rest }) => ({
    ...rest,
    message: message(messages),
    related: related.map((place) => ({ ...place, message: place.message(messages) })),
    fixes: fixes.map((fix) => ({ ...fix, title: fix.title(messages) })),
  }));
}

/** Three articles on end, with other people in each: there is much that an edit leaves alone. */
const long = (tag: string): string =>
  ['', 'ova', 'itz']
    .map((ending) => articles[tag]!.replace(/Rina|Wulandari|Marlow|Edith/g, `$&${ending}`))
    .join(tag === 'id' ? '\n\n' : '\r\n\r\n');

describe('findings after edits', () => {
  it('are those of a text that is looked at anew, wherever the edits were', () => {
    fc.assert(
      fc.property(language, edits, (tag, changes) => {
        let analysis: Analysis | null = null;
        let found: Found | null = null;
        for (const text of versionsOf(long(tag), changes)) {
          analysis = runToEnd(analyzeInSteps(text, { language: tag }, analysis));
          found = runToEnd(findInSteps(analysis.article, {}, found));
          expect(said(settleFindings(found, {}, []))).toEqual(
            said(checkArticle(analyze(text, { language: tag }))),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('follow somebody who types, letter by letter', () => {
    fc.assert(
      fc.property(language, place, phrase, (tag, where, words) => {
        const text = long(tag);
        const at = Math.floor(where * text.length);
        let analysis: Analysis | null = null;
        let found: Found | null = null;
        for (let length = 0; length <= words.length; length++) {
          const version = text.slice(0, at) + words.slice(0, length) + text.slice(at);
          analysis = runToEnd(analyzeInSteps(version, { language: tag }, analysis));
          found = runToEnd(findInSteps(analysis.article, {}, found));
          expect(said(settleFindings(found, {}, []))).toEqual(said(checkArticle(analysis.article)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the language service after edits', () => {
  it('tells by deltas what it would tell of the text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(language, edits, async (tag, changes) => {
        const edited = newLanguageService();
        const [first = '', ...others] = versionsOf(articles[tag]!, changes);
        edited.open(uri, 'news-article', 1, first);
        let { resultId, data } = await edited.semanticTokens(uri, token);
        for (const [at, text] of others.entries()) {
          edited.change(uri, at + 2, [{ text }]);
          const delta = await edited.semanticTokensDelta(uri, resultId ?? '', token);
          data = 'data' in delta ? delta.data : withEdits(data, delta.edits);
          resultId = delta.resultId;
          const fresh = newLanguageService();
          fresh.open(uri, 'news-article', 1, text);
          expect(data).toEqual((await fresh.semanticTokens(uri, token)).data);
          const [ours, theirs] = [edited, fresh].map((service) => service.diagnostics(uri, undefined, token));
          expect({ ...(await ours), resultId: '' }).toEqual({ ...(await theirs), resultId: '' });
        }
      }),
      { numRuns: 15 },
    );
  });
});

function withEdits(
  data: readonly number[],
  changes: readonly { readonly start: number; readonly deleteCount: number; readonly data?: number[] }[],
): number[] {
  const now = [...data];
  for (const { start, deleteCount, data: put = [] } of changes) now.splice(start, deleteCount, ...put);
  return now;
}
