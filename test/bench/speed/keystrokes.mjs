// Keystroke to diagnostics and tokens, through the language service as a connection drives it.
import { round, wordCount } from './report.mjs';
import { median, quantile, timesOf } from './stopwatch.mjs';
import { textOf } from './texts.mjs';

const uri = 'file:///bench.article';
const never = { isCancellationRequested: false };

export async function keystrokes({ say, table }, { onRecord, settings, sizes }) {
  say('## Keystroke to diagnostics and tokens');
  say();
  const rows = [];
  for (const size of sizes)
    for (const language of ['id', 'en']) {
      const times = await keystrokeTimes(onRecord, textOf(language, size), settings, 120);
      rows.push([wordCount(size), language, round(median(times)), round(quantile(times, 0.95))]);
    }
  table(['words', 'language', 'p50 ms', 'p95 ms'], rows);
}

/** Sorted times in milliseconds from one typed letter to fresh diagnostics and token delta. */
export async function keystrokeTimes({ createLanguageService, messagesFor }, text, settings, runs) {
  let clock = 0;
  const service = createLanguageService({
    messages: messagesFor('en'),
    rulePages: null,
    client: { hoverFormat: 'markdown', relatedInformation: true },
    settingsFor: () => Promise.resolve(settings),
    // Far apart, so that nothing is withheld from a sentence being typed.
    now: () => (clock += 10_000),
    pause: () => Promise.resolve(),
    log: (message) => {
      throw new Error(message);
    },
  });
  service.open(uri, 'news-article', 1, text);
  const typist = newTypist(text);
  let resultId = (await service.semanticTokens(uri, never)).resultId;
  let findings = (await service.diagnostics(uri, undefined, never)).resultId;
  let version = 1;
  return timesOf(async () => {
    version++;
    service.change(uri, version, [typist.next()]);
    const report = await service.diagnostics(uri, findings, never);
    findings = report.resultId;
    resultId = (await service.semanticTokensDelta(uri, resultId, never)).resultId;
  }, runs);
}

/** What is typed, letter by letter, blanks among them: words of neither language that are in no list. */
const phrase = ' ondera mitul basken';
/** Typed in as many paragraphs, one after the other, behind a word in the middle of each. */
const places = 8;

/** Gives one typed character after the other, as changes of the document. */
function newTypist(text) {
  const lines = text.split('\n');
  const long = lines.flatMap((words, line) => (words.length > 80 ? [{ line, words }] : []));
  const chosen = Array.from({ length: places }, (_, at) => {
    const { line, words } = long[Math.floor(((at + 0.5) * long.length) / places)];
    return { line, character: words.indexOf(' ', 40) };
  });
  let count = 0;
  return {
    next() {
      const place = chosen[Math.floor(count / phrase.length) % places];
      const text = phrase[count++ % phrase.length];
      const position = { ...place };
      place.character++;
      return { range: { start: position, end: position }, text };
    },
  };
}
