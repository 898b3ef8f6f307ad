import { describe, expect, it } from 'vitest';
import { analyzeInSteps } from '../../../../server/src/analysis/analyze';
import { matchBlocks } from '../../../../server/src/analysis/incremental/matchBlocks';
import { runToEnd } from '../../../../server/src/analysis/steps';

const paragraphs = [
  'Levee north of Westham holds through the night',
  'WESTHAM (OBP) — Engineers inspected the levee for eight hours on Monday.',
  'The levee held, county engineer Ann Porter said.',
  '“We were lucky.',
  '“The rest is gravel,” Mayor Edith Marlow told reporters.',
  'Nobody has repaired the northern levee since 2009.',
  'Porter expects 40 trucks of gravel.',
];
const before = runToEnd(analyzeInSteps(paragraphs.join('\n\n'), { language: 'en' }));

/** The former block of each block of the article with other paragraphs. */
function matchAfter(edit: (paragraphs: string[]) => void, language = 'en') {
  const edited = [...paragraphs];
  edit(edited);
  const after = runToEnd(analyzeInSteps(edited.join('\n\n'), { language }, before));
  return matchBlocks(before.article, after.article);
}

describe('matchBlocks', () => {
  it('finds every block again where nothing has changed', () => {
    expect(matchAfter(() => undefined)).toEqual({ former: [0, 1, 2, 3, 4, 5, 6], head: 7 });
  });

  it('leaves out the block whose words have changed', () => {
    const match = matchAfter((blocks) => blocks.splice(1, 1, 'WESTHAM (OBP) — Engineers came on Monday.'));
    expect(match).toEqual({ former: [0, -1, 2, 3, 4, 5, 6], head: 1 });
  });

  it('finds the blocks behind a new one, with their attributions, under other numbers', () => {
    const match = matchAfter((blocks) => blocks.splice(1, 0, 'It will rain, Lena Cordwell said.'));
    expect(match.former).toEqual([0, -1, 1, 2, 3, 4, 5, 6]);
  });

  it('finds the blocks behind one that is gone', () => {
    const match = matchAfter((blocks) => blocks.splice(1, 1));
    expect(match).toEqual({ former: [0, 2, 3, 4, 5, 6], head: 1 });
  });

  it('leaves out a block whose source has another name now', () => {
    const match = matchAfter((blocks) => (blocks[2] = 'The levee held, county engineer Anna Porter said.'));
    expect(match.former.slice(2)).toEqual([-1, 3, 4, 5, -1]);
  });

  it('leaves out both blocks of an attribution of which one has changed', () => {
    const match = matchAfter(
      (blocks) => (blocks[4] = '“The rest is sand,” Mayor Edith Marlow told reporters.'),
    );
    expect(match.former).toEqual([0, 1, 2, -1, -1, 5, 6]);
  });

  it('leaves out a block with a sentence that has another label now', () => {
    const carried = 'Because of that, the road is closed.';
    const text = ['Rain', 'It will rain, Lena Cordwell said. It was late.', carried].join('\n\n');
    const first = runToEnd(analyzeInSteps(text, { language: 'en' }));
    const other = runToEnd(
      analyzeInSteps(text.replace('It was late.', 'It was late then.'), { language: 'en' }, first),
    );
    const [changed] = first.article.sentences.slice(-1);
    const relabelled = {
      ...other.article,
      sentences: other.article.sentences.map((sentence) =>
        sentence.block === changed?.block ? { ...sentence, sourcing: 'vague' as const } : sentence,
      ),
    };
    expect(matchBlocks(first.article, other.article).former).toEqual([0, -1, 2]);
    expect(matchBlocks(first.article, relabelled).former).toEqual([0, -1, -1]);
  });

  it('leaves out the block of a quotation that has another speaker now, and those of its attribution', () => {
    const article = {
      ...before.article,
      quotations: before.article.quotations.map((quotation, at) =>
        at === 0 ? { ...quotation, source: 'Ann' } : quotation,
      ),
    };
    expect(matchBlocks(before.article, article).former).toEqual([0, 1, 2, -1, -1, 5, 6]);
  });

  it('finds nothing again in another language', () => {
    expect(matchAfter(() => undefined, 'id').former).toEqual([-1, -1, -1, -1, -1, -1, -1]);
  });
});
