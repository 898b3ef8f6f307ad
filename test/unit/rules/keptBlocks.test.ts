import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/analysis/analyze';
import { analyzeInSteps, type Analysis } from '../../../server/src/analysis/analyze';
import { runToEnd } from '../../../server/src/analysis/steps';
import { messagesFor } from '../../../server/src/messages';
import {
  checkArticle,
  findInSteps,
  settleFindings,
  type Found,
} from '../../../server/src/rules/checkArticle';
import { keptBlocks } from '../../../server/src/rules/keptBlocks';

const statement = 'The northern levee was never repaired.';
const told = (name: string): string => `The water will rise, engineer ${name} said.`;
const names = ['Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal', 'Ida'].map((name) => `${name} Marlow`);

interface Versions {
  readonly analysis: Analysis;
  readonly found: Found;
}

/** Which blocks of `now` are kept from `was`, and what is said of it with what was kept. */
function keep(was: readonly string[], now: readonly string[]) {
  const before = runToEnd(analyzeInSteps(was.join('\n\n'), { language: 'en' }));
  const after = runToEnd(analyzeInSteps(now.join('\n\n'), { language: 'en' }, before));
  const found = runToEnd(findInSteps(after.article, {}, runToEnd(findInSteps(before.article))));
  return { kept: keptBlocks(before.article, after.article), said: said(settleFindings(found, {}, [])) };
}

const said = (findings: ReturnType<typeof checkArticle>) =>
  findings.map(({ rule, start, end, message, related, fixes }) => ({
    rule,
    start,
    end,
    message: message(messagesFor('en')),
    related: related.map((place) => [place.start, place.end, place.message(messagesFor('en'))]),
    fixes: fixes.map(({ title, edits }) => [title(messagesFor('en')), edits]),
  }));

const fresh = (paragraphs: readonly string[]) =>
  said(checkArticle(analyze(paragraphs.join('\n\n'), { language: 'en' })));

describe('kept findings', () => {
  it('are looked for again where a source before them was renamed, as far as one looks back', () => {
    const was = ['Levee holds', told('Ann Porter'), statement, ...names.map(told), statement];
    const now = was.with(1, told('Ann Portman'));
    const { kept, said } = keep(was, now);
    expect(said).toEqual(fresh(now));
    expect(kept).toEqual([0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 11]);
  });

  it('move with their words, fixes and related places too', () => {
    const was = ['Levee holds', 'It rained.', ...names.map(told), statement];
    const now = was.with(1, 'It rained for a long time.');
    const { kept, said } = keep(was, now);
    expect(kept.at(-1)).toBe(was.length - 1);
    expect(said).toEqual(fresh(now));
    expect(said.at(-1)).toMatchObject({ rule: 'attribution.unsourced-statement' });
    expect(said.at(-1)?.fixes).not.toEqual([]);
  });

  it('are looked for again where somebody is taken to speak who was not', () => {
    const quoted = (words: string) => `“${words},” Marlow said.`;
    const was = ['Levee holds', told('Edith Marlow'), statement, 'It rained.'];
    const now = was.with(3, quoted('We had no money'));
    const { kept, said } = keep(was, now);
    expect(kept[2]).toBe(-1);
    expect(said).toEqual(fresh(now));
  });

  it('keep neither the article nor the text that they were found in', async () => {
    const opening = [
      'Levee holds',
      told('Ann Porter'),
      'The northern levee had 40 tonnes of gravel. The southern levee reportedly had none of it.',
      '“Nobody was told about the southern levee at all.”',
      'Prices rose 30 percent, from 100 to 150 dollars, on Tuesday, 3 March 2025.',
      statement,
      ...names.map(told),
    ];
    const read = (last: string, before: Versions | null): Versions => {
      const text = [...opening, last].join('\n\n');
      const analysis = runToEnd(analyzeInSteps(text, { language: 'en' }, before?.analysis ?? null));
      return { analysis, found: runToEnd(findInSteps(analysis.article, {}, before?.found ?? null)) };
    };
    let versions = read('It rained.', null);
    expect(new Set(versions.found.inBlocks.flat().map(({ rule }) => rule)).size).toBeGreaterThan(4);
    const article = new WeakRef(versions.analysis.article);
    versions = read('It rained for a long time.', versions);
    versions = read('It rained for a long time again.', versions);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    expect(article.deref()).toBeUndefined();
    expect(versions.found.inBlocks.flat()).not.toEqual([]);
  });

  it('are gone with their block', () => {
    const was = ['Levee holds', statement, 'It rained.', ...names.map(told), 'The dam broke.'];
    const now = was.toSpliced(1, 1);
    expect(keep(was, now).said).toEqual(fresh(now));
    expect(keep(now, was).said).toEqual(fresh(was));
  });
});
