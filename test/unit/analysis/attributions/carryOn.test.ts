import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../server/src/analysis/analyze';

/** The attributions of an article as `source | cue | content + content`. */
function statementsIn(text: string, language: string): readonly string[] {
  return analyze(text, { language }).attributions.map(({ source, cue, content }) => {
    const slice = ({ start, end }: { readonly start: number; readonly end: number }) =>
      text.slice(start, end);
    return [source ? slice(source) : '–', slice(cue), content.map(slice).join(' + ')].join(' | ');
  });
}

const opening = 'The levee north of the town held through the night, the county reports.\n\n';

describe('quotations that go on without a cue', () => {
  it('go on from the tag of the quotation before, in the same paragraph', () => {
    expect(statementsIn(`${opening}"It held," Porter said. "We were lucky."`, 'en')).toContain(
      'Porter | said | "It held," + "We were lucky."',
    );
  });

  it('go on from the tag, and not from what its sentence adds', () => {
    const text = `${opening}"It held," Porter said, adding that repairs would follow. "We were lucky."`;
    expect(statementsIn(text, 'en')).toEqual(
      expect.arrayContaining([
        'Porter | said | "It held," + "We were lucky."',
        'Porter | adding | repairs would follow',
      ]),
    );
  });

  it('take the words along that lead into them right after a tag', () => {
    const text = `${opening}"It held," Porter said. Unless it rains, "we are safe, and dry," for now.`;
    expect(statementsIn(text, 'en')).toContain(
      'Porter | said | "It held," + Unless it rains, "we are safe, and dry," for now.',
    );
  });

  it('take no words along after a sentence of somebody else', () => {
    const text = `${opening}"It held," Porter said. Rain fell all night. Unless it stops, "we are not safe."`;
    expect(statementsIn(text, 'en')).toContain('Porter | said | "It held,"');
  });

  it('are read alike in Indonesian', () => {
    const text =
      'Tanggul di utara kota bertahan semalam, kata pemerintah kabupaten.\n\n' +
      '"Tanggul bertahan," kata Porter. "Kami beruntung."';
    expect(statementsIn(text, 'id')).toContain('Porter | kata | "Tanggul bertahan," + "Kami beruntung."');
  });
});
