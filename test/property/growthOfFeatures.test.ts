import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/configuration/settings';
import { reportFormats } from '../../server/src/protocol';
import { newLanguageService } from '../support/languageService';
import { counted, nested, repeated, scale, type Grow } from '../support/growth';

const uri = 'file:///berita/panjang.article';
const token = { isCancellationRequested: false };

/** A service with one article open and analysed. */
async function serviceWith(text: string) {
  const service = newLanguageService({
    settingsFor: () =>
      Promise.resolve({
        ...defaultSettings,
        language: 'id',
        codeLens: true,
        inlayHints: { speakers: true, values: true, conversions: true },
        included: true,
      }),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  service.open(uri, 'news-article', 1, text);
  await service.checkArticle(uri, token);
  return service;
}
type Service = Awaited<ReturnType<typeof serviceWith>>;

const position = { line: 0, character: 12 };
const everything = { start: { line: 0, character: 0 }, end: { line: 2 ** 31 - 1, character: 0 } };
const requests: readonly (readonly [string, (service: Service) => unknown])[] = [
  ['semantic tokens', (service) => service.semanticTokens(uri, token)],
  ['tokens of a range', (service) => service.semanticTokensInRange(uri, everything, token)],
  ['diagnostics', (service) => service.diagnostics(uri, undefined, token)],
  ['hover', (service) => service.hover(uri, position, token)],
  ['outline', (service) => service.documentSymbols(uri, token)],
  ['speakers of the workspace', (service) => service.workspaceSymbols('', token)],
  ['definition', (service) => service.definition(uri, position, token)],
  ['references', (service) => service.references(uri, position, true, token)],
  ['highlights', (service) => service.documentHighlights(uri, position, token)],
  ['selection', (service) => service.selectionRanges(uri, [position], token)],
  ['folding', (service) => service.foldingRanges(uri, token)],
  ['links', (service) => service.documentLinks(uri, token)],
  ['inlay hints', (service) => service.inlayHints(uri, everything, token)],
  ['code lenses', (service) => service.codeLenses(uri, token)],
  ['code actions', (service) => service.codeActions(uri, everything, { diagnostics: [] }, token)],
  ['completion', (service) => service.completions(uri, position, token)],
  ['claims', (service) => service.claims(uri, token)],
  ['speakers', (service) => service.speakers(uri, token)],
  ['quotation', (service) => service.quotation(uri, position, token)],
  ['marks', (service) => service.markReport(uri, position, token)],
  ...reportFormats.map((format): readonly [string, (service: Service) => unknown] => [
    `${format} report`,
    (service) => service.report(uri, format, token),
  ]),
];

const texts: readonly (readonly [string, Grow])[] = [
  ['numbers', repeated('12 orang, 3 unit. ')],
  ['statements by ever new people', counted((_, name) => `“Kami siap,” kata Rina ${name}.\n\n`)],
  ['statements by one', repeated('Menurut Rina Wulandari, air naik. “Ya,” katanya.\n\n')],
  ['nested quotations', nested('«a ', ' b»')],
  ['nothing sourced', counted((time) => `Sebanyak ${time} orang diduga terluka.\n`)],
];

/** Milliseconds of processor time until the answer is there, written down; the least of three. */
async function cost(ask: (service: Service) => unknown, service: Service): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    JSON.stringify(await ask(service));
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe.each(texts)('an article of %s', (_, grow) => {
  it('costs what is asked of it no more than in proportion to its length', async () => {
    const length = 6_000 * scale;
    const [short, long] = [await serviceWith(grow(length)), await serviceWith(grow(4 * length))];
    for (const [name, ask] of requests) {
      await cost(ask, short);
      let growth = Infinity;
      for (let look = 0; look < 3 && growth >= 8; look++)
        growth = (await cost(ask, long)) / Math.max(2, await cost(ask, short));
      expect([name, growth < 8 ? 'in proportion' : growth]).toEqual([name, 'in proportion']);
    }
  });
});

it.each([
  ['numbers', repeated('12 orang, ')(1_300_000)],
  ['nested quotations', nested('«a ', ' b»')(700_000)],
])('%s may be more than a call has arguments', async (_, text) => {
  const service = await serviceWith(text);
  const asked = requests.filter(([name]) => !name.endsWith(' report'));
  for (const [, ask] of asked) expect(JSON.stringify(await ask(service))).not.toBe('');
});
