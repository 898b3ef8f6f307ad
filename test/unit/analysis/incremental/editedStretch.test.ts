import { describe, expect, it } from 'vitest';
import { analyze, analyzeInSteps } from '../../../../server/src/analysis/analyze';
import { editedStretch } from '../../../../server/src/analysis/incremental/editedStretch';
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
  return { after, edited, stretch: editedStretch(before.placed, after.placed) };
}

describe('an edited stretch', () => {
  it.each([
    ['a letter within a word', 'inspected', 'inspeccted'],
    ['a letter at the end of a word', 'gravel.', 'gravels.'],
    ['a word for another', 'northern', 'southern'],
    ['a verb that makes its sentence checkable', 'repaired', 'repainted'],
    ['a number', '2009', '2019'],
    ['a blank', 'eight hours', 'eight  hours'],
    ['a new word', 'eight hours', 'eight long hours'],
    ['a word less', 'eight hours', 'hours'],
    ['two words', 'eight hours', 'nine days'],
    ['a comma', 'for eight hours', 'for, eight hours'],
    ['the first word', 'Nobody has', 'Somebody has'],
    ['a word at the end of a paragraph', 'indoors.', 'indoors today.'],
  ])('is found where %s is written', (_, was, now) => {
    const { stretch, after, edited } = edit(was, now);
    expect(stretch).not.toBeNull();
    expect(after.article).toEqual(analyze(edited, { language: 'en' }));
  });

  it.each([
    ['a name', 'Ann Porter', 'Anna Porter'],
    ['the role of a source', 'county engineer', 'country engineer'],
    ['a cue', ' said.', ' saw.'],
    ['the headline', 'night', 'nights'],
    ['what stands right before a source', 'said. Porter', 'said. Mrs Porter'],
    ['what stands right behind a source', 'Ann Porter said', 'Ann Porter, said'],
    ['a word between a name and a cue', 'county engineer Ann', 'county engineer, Ann'],
    ['a capital', 'levee for', 'Levee for'],
    ['the border of a sentence', 'hours on', 'hours. On'],
    ['a new paragraph', 'Residents', '\n\nResidents'],
  ])('is not found where %s is written', (_, was, now) => {
    const { stretch, after, edited } = edit(was, now);
    expect(stretch).toBeNull();
    expect(after.article).toEqual(analyze(edited, { language: 'en' }));
  });

  it('leaves what stands before it the same object', () => {
    const { after } = edit('northern', 'northernmost');
    expect(after.article.attributions[0]).toBe(before.article.attributions[0]);
    expect(after.article.sentences[0]).toBe(before.article.sentences[0]);
    expect(after.article.sentences.at(-1)).not.toBe(before.article.sentences.at(-1));
  });
});
