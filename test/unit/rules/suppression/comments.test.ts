import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../../server/src/rules/checkArticle';
import { commentsIn } from '../../../../server/src/rules/suppression/comments';
import { plainArticle } from '../articles';

function rulesOn(text: string): readonly string[] {
  return checkArticle(plainArticle(text)).map(({ rule, start }) => `${rule} ${start}`);
}

describe('suppression comments', () => {
  it('keep a rule quiet in the next paragraph only', () => {
    const text =
      '<!-- on-record off attribution.unsourced-statement: seen -->\n\nThe ferry sank.\n\nThe pier burned.';
    expect(rulesOn(text)).toEqual([`attribution.unsourced-statement ${text.indexOf('The pier')}`]);
  });

  it('keep a rule quiet in the paragraph they open', () => {
    const text = '<!-- on-record off attribution -->\nThe ferry sank.\n\nThe pier burned.';
    expect(rulesOn(text)).toEqual([`attribution.unsourced-statement ${text.indexOf('The pier')}`]);
  });

  it.each(['attribution.unsourced-statement', 'attribution', '', 'quotation, attribution'])(
    'keep %j quiet in the whole file',
    (rules) => {
      const text = `The ferry sank.\n\n<!-- on-record off-file ${rules} -->\n\nThe pier burned.`;
      expect(rulesOn(text).filter((rule) => rule.startsWith('attribution'))).toEqual([]);
    },
  );

  it.each([
    ['<!-- on-record off-file attribution.hearsay -->', 'nothing found'],
    ['<!-- on-record off-file attribution.rumour -->', 'no such rule'],
    ['<!-- on-record off-file attribution -->\n<!-- on-record off-file attribution -->', 'said twice'],
  ])('%s is reported as unused: %s', (comment) => {
    expect(
      rulesOn(`${comment}\n\nThe ferry sank.`).filter((rule) => rule.startsWith('suppression')),
    ).toHaveLength(1);
  });

  it('are removed with their line by the fix for an unused one', () => {
    const text = 'The ferry sank.\n\n<!-- on-record off attribution.hearsay -->\n\nThe pier burned.';
    const finding = checkArticle(plainArticle(text)).find(({ rule }) => rule === 'suppression.unused');
    const [edit] = finding?.fixes[0]?.edits ?? [];
    expect(finding?.fixes[0]?.certain).toBe(true);
    expect(text.slice(0, edit?.start) + text.slice(edit?.end)).toBe('The ferry sank.\n\n\nThe pier burned.');
  });

  it('that say something else, or never end, suppress nothing', () => {
    expect(rulesOn('<!-- on-record offline -->\n\nThe ferry sank.')).toHaveLength(1);
    expect(rulesOn('<!-- to do: off -->\n\nThe ferry sank.')).toHaveLength(1);
    expect(commentsIn('<!-- on-record off')).toEqual([]);
  });
});
