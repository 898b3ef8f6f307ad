import { expect, it } from 'vitest';
import { codeLenses } from '../../../server/src/features/codeLens';
import { messagesFor } from '../../../server/src/messages';
import { article, attribution, entity, find } from '../../support/articles';

const text = 'Air Naik\n\nAir naik, kata Siti. Air turun, kata Budi.\n';

it('counts the article on the line of its headline', () => {
  const statement = (content: string, name: string, at: number) =>
    attribution({
      content: [find(text, content)],
      cue: find(text, 'kata', at + 1),
      source: { ...find(text, name), entity: at, resolved: name },
    });
  const analyzed = article(text, {
    attributions: [statement('Air naik', 'Siti', 0), statement('Air turun', 'Budi', 1)],
    entities: [entity(text, 'Siti'), entity(text, 'Budi')],
  });
  const [lens, ...more] = codeLenses(analyzed, [], messagesFor('en'));
  expect(more).toEqual([]);
  expect(lens?.range.start.line).toBe(0);
  expect(lens?.command?.title).toMatch(/^2 statements · 2 speakers · 0 numbers · \d unsourced$/);
});
