import { describe, expect, it } from 'vitest';
import { analyze, analyzeInSteps } from '../../../../server/src/analysis/analyze';
import { editedWord } from '../../../../server/src/analysis/incremental/editedWord';
import { runToEnd } from '../../../../server/src/analysis/steps';

const text = [
  'Levee north of Westham holds through the night',
  'WESTHAM (OBP) — Engineers inspected the levee for eight hours on Monday.',
  'The levee held, county engineer Ann Porter said. Porter expects 40 trucks of gravel.',
  'Nobody has repaired the northern levee since 2009. Residents were told to stay indoors.',
].join('\n\n');
const before = runToEnd(analyzeInSteps(text, { language: 'en' }));

/** What is found of an edit that writes `now` for the first `was`. */
function edit(was: string, now: string) {
  const edited = text.replace(was, () => now);
  const after = runToEnd(analyzeInSteps(edited, { language: 'en' }, before));
  return { after, edited, word: editedWord(before.placed, after.placed) };
}

describe('an edited word', () => {
  it.each([
    ['a letter within a word', 'inspected', 'inspeccted'],
    ['a letter at the end of a word', 'gravel.', 'gravels.'],
    ['a word for another', 'northern', 'southern'],
    ['a verb that makes its sentence checkable', 'repaired', 'repainted'],
    ['a number', '2009', '2019'],
  ])('is found where %s is written', (_, was, now) => {
    const { word, after, edited } = edit(was, now);
    const isNumber = was === '2009';
    // A number is no word: the claim that it makes is another.
    expect(word === null).toBe(isNumber);
    expect(after.article).toEqual(analyze(edited, { language: 'en' }));
  });

  it.each([
    ['a name', 'Ann Porter', 'Anna Porter'],
    ['the role of a source', 'county engineer', 'country engineer'],
    ['a cue', ' said.', ' saw.'],
    ['the headline', 'night', 'nights'],
    ['two words', 'eight hours', 'nine days'],
    ['the border of a sentence', 'hours on', 'hours. On'],
    ['a new paragraph', 'Residents', '\n\nResidents'],
  ])('is not found where %s is written', (_, was, now) => {
    const { word, after, edited } = edit(was, now);
    expect(word).toBeNull();
    expect(after.article).toEqual(analyze(edited, { language: 'en' }));
  });

  it('leaves what stands before it the same object', () => {
    const { after } = edit('northern', 'northernmost');
    expect(after.article.attributions[0]).toBe(before.article.attributions[0]);
    expect(after.article.sentences[0]).toBe(before.article.sentences[0]);
    expect(after.article.sentences.at(-1)).not.toBe(before.article.sentences.at(-1));
  });
});
