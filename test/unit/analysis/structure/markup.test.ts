import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { readBlocks } from '../../../../server/src/analysis/structure/blocks';

const blocks = (text: string): readonly string[] =>
  readBlocks(text, packFor('en')!.structure).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

const prose =
  'Three warehouses burned down on Monday night, the fire service said in its first report to the port.';

describe('readBlocks on Markdown', () => {
  it('takes headings for headline and subheadings, without their markers', () => {
    expect(blocks(`# Harbour fire\n\n${prose}\n\n## Hours of work\n\n${prose}`)).toEqual([
      'headline: Harbour fire',
      `paragraph: ${prose}`,
      'subheading: Hours of work',
      `paragraph: ${prose}`,
    ]);
  });

  it.each([
    ['front matter', '---\ntitle: Harbour fire\ndate: 2026-03-03\n---'],
    ['fenced code', '```js\nconst fire = true;\n\nput(fire);\n```'],
    ['a comment', '<!-- two sources\nare still missing -->'],
    ['a rule', '***'],
  ])('takes %s for boilerplate', (_, markup) => {
    const kinds = blocks(`${markup}\n\n${prose}`).map((block) => block.slice(0, block.indexOf(':')));
    expect(new Set(kinds.slice(0, -1))).toEqual(new Set(['boilerplate']));
    expect(kinds.at(-1)).toBe('paragraph');
  });

  it('takes a comment that never ends for one line', () => {
    expect(blocks(`<!-- two sources\n\n${prose}`)).toEqual([
      'boilerplate: <!-- two sources',
      `paragraph: ${prose}`,
    ]);
  });

  it('takes an image for a caption, a marked line for a list item and a block quote for a paragraph', () => {
    expect(
      blocks(`${prose}\n\n![The port](port.png)\n\n- The first alarm\n* The last engine\n\n> ${prose}`),
    ).toEqual([
      `paragraph: ${prose}`,
      'caption: ![The port](port.png)',
      'listItem: - The first alarm',
      'listItem: * The last engine',
      `paragraph: ${prose}`,
    ]);
  });

  it('knows a byline in italics', () => {
    expect(blocks(`# Harbour fire\n\n*By Ann Lee, 3 March 2026*\n\n${prose}`)[1]).toBe(
      'byline: *By Ann Lee, 3 March 2026*',
    );
  });
});
