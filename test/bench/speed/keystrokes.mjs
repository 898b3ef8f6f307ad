// Keystroke to diagnostics and tokens, through the language service as a connection drives it.
import { timesOf } from './stopwatch.mjs';

const uri = 'file:///bench.article';
const never = { isCancellationRequested: false };

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
  const lines = text.split('\n');
  const middle = Math.floor(lines.length / 2);
  const line = lines.findIndex((words, at) => at >= middle && words.length > 80);
  let resultId = (await service.semanticTokens(uri, never)).resultId;
  let findings = (await service.diagnostics(uri, undefined, never)).resultId;
  let version = 1;
  return timesOf(async () => {
    version++;
    const position = { line, character: 40 };
    service.change(uri, version, [{ range: { start: position, end: position }, text: 'a' }]);
    const report = await service.diagnostics(uri, findings, never);
    findings = report.resultId;
    resultId = (await service.semanticTokensDelta(uri, resultId, never)).resultId;
  }, runs);
}
