import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../server/src/annotations/annotation';
import { annotate } from '../../support/annotations';
import { lost, reportOf, reportText, workedOn } from '../../support/reports';

interface Collection {
  readonly '@context': readonly unknown[];
  readonly id: string;
  readonly type: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly partOf: string; readonly items: readonly Annotation[] };
}
const read = (
  ...of: Parameters<typeof reportOf> extends [unknown, ...infer Rest] ? Rest : never
): Collection => JSON.parse(reportOf('web-annotation', ...of)) as Collection;

describe('the W3C annotations', () => {
  it('are a collection with one page that has all of them, those without a place too', () => {
    const { type, total, first, id, '@context': context } = read();
    expect([type, first.type, first.partOf, context[0]]).toEqual([
      'AnnotationCollection',
      'AnnotationPage',
      id,
      'http://www.w3.org/ns/anno.jsonld',
    ]);
    expect(total).toBe(workedOn.length);
    expect(first.items.map((item) => item.id)).toEqual(workedOn.map(({ annotation }) => annotation.id));
  });

  it('describe the words where they stand now, and what is lost as it was', () => {
    const mark = annotate(reportText, '1.200 warga', { kind: 'number', status: 'verified' });
    const text = `Pembuka baru.\n\n${reportText}`;
    const start = text.indexOf('1.200 warga');
    const gone = lost('77 sapi hanyut', { status: 'disputed', notes: ['Siapa?'] });
    const { items } = read([{ ...mark, span: { start, end: start + 11 } }, gone], text).first;
    expect(items[0]?.target.selector).toMatchObject([{ exact: '1.200 warga' }, { start, end: start + 11 }]);
    expect(items[1]?.target).toEqual(gone.annotation.target);
    expect(items[1]?.body).toEqual(gone.annotation.body);
  });

  it('keep what On Record does not know', () => {
    const { annotation, span } = annotate(reportText, '1.200 warga', { status: 'verified' });
    const foreign = { type: 'TextualBody', purpose: 'tagging', value: 'banjir' };
    const extended = { ...annotation, 'desk:ticket': 12, body: [...annotation.body, foreign] };
    const [item] = read([{ annotation: extended, span }]).first.items;
    expect(item).toMatchObject({ 'desk:ticket': 12 });
    expect(item?.body).toContainEqual(foreign);
  });

  it('have an id that any file name can be in', () => {
    expect(read([], reportText, 'a b%<">.article').id).toBe(
      'urn:on-record:collection:a%20b%25%3C%22%3E.article',
    );
  });
});
