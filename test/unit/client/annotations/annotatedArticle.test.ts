import { describe, expect, it } from 'vitest';
import { AnnotatedArticle } from '../../../../client/src/annotations/annotatedArticle';
import {
  emptyFile,
  readAnnotationsFile,
  writeAnnotationsFile,
  type AnnotationsFile,
} from '../../../../server/src/annotations/annotationsFile';
import { addNote, createAnnotation, judge, statusOf } from '../../../../server/src/annotations/judge';

const text = `Tanggul Jebol di Wulanjati

Sebanyak 1.200 warga mengungsi ke balai desa setelah tanggul jebol pada Selasa malam.

"Kami sudah memperbaiki bagian itu dua kali," kata Suryo Hadinata di posko.

Kerugian sementara mencapai Rp4,5 miliar, menurut data badan penanggulangan bencana.
`;
const hand = (minute: number, by = 'RK') => ({ by, at: `2026-11-18T07:0${minute}:00.000Z` });
const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;

function mark(words: string, digit: number, within = text) {
  const span = { start: within.indexOf(words), end: within.indexOf(words) + words.length };
  const fresh = createAnnotation(
    { name: 'a.article', text: within },
    span,
    'selection',
    hand(0),
    uuid(digit),
  );
  return { annotation: judge(fresh, 'verified', words, hand(1)), span };
}

const number = mark('1.200', 1);
const quotation = mark('"Kami sudah memperbaiki bagian itu dua kali,"', 2);
const sentence = mark('Kerugian sementara mencapai Rp4,5 miliar', 3);
const all = [number, quotation, sentence];

/** As it comes out of the file. */
function stored(
  ...marks: readonly { readonly annotation: AnnotationsFile['annotations'][number] }[]
): AnnotationsFile {
  const result = readAnnotationsFile(
    writeAnnotationsFile({ annotations: marks.map(({ annotation }) => annotation), foreign: [] }),
  );
  return result.ok ? result.file : emptyFile;
}

/** An article that is edited like a document: each step replaces words, and can be undone. */
class Draft {
  words = text;
  readonly article: AnnotatedArticle;

  constructor(file = stored(...all)) {
    this.article = new AnnotatedArticle(text, file);
  }

  /** @returns the way back */
  replace(from: string, to: string): () => void {
    const start = this.words.indexOf(from);
    this.apply(start, start + from.length, to);
    return () => this.apply(start, start + to.length, from);
  }

  apply(start: number, end: number, to: string): void {
    this.words = this.words.slice(0, start) + to + this.words.slice(end);
    this.article.follow(this.words, [{ start, end, text: to }]);
    this.article.settle();
  }

  /** What each annotation stands on. */
  get marked(): readonly (string | null)[] {
    const places = new Map(this.article.placed.map(({ annotation, span }) => [annotation.id, span]));
    return all.map(({ annotation }) => {
      const span = places.get(annotation.id);
      return span ? this.words.slice(span.start, span.end) : null;
    });
  }
}

const before = all.map(({ span }) => text.slice(span.start, span.end));

describe('an article with annotations', () => {
  it('finds them where they stand', () => {
    expect(new Draft().marked).toEqual(before);
  });

  it('keeps them on their words through edits above and inside', () => {
    const draft = new Draft();
    draft.replace('Tanggul Jebol', 'Tanggul Sungai Jebol Lagi');
    draft.replace('dua kali', 'tiga kali');
    expect(draft.marked).toEqual([before[0], before[1]?.replace('dua', 'tiga'), before[2]]);
  });

  it('makes an orphan of one whose words are deleted, and an undo brings it back', () => {
    const draft = new Draft();
    const undo = draft.replace(
      'Sebanyak 1.200 warga mengungsi ke balai desa setelah tanggul jebol pada Selasa malam.',
      '',
    );
    expect(draft.marked).toEqual([null, before[1], before[2]]);
    undo();
    expect(draft.marked).toEqual(before);
  });

  it('lets it go along with a paragraph that is cut and pasted elsewhere', () => {
    const draft = new Draft();
    const paragraph = '"Kami sudah memperbaiki bagian itu dua kali," kata Suryo Hadinata di posko.\n\n';
    draft.replace(paragraph, '');
    expect(draft.marked[1]).toBeNull();
    draft.apply(draft.words.length, draft.words.length, `\n${paragraph}`);
    expect(draft.marked).toEqual(before);
  });

  it('does not take an orphan to the same words elsewhere that were there before', () => {
    const twice = `${text}\nSebanyak 1.200 warga mengungsi ke balai desa setelah tanggul jebol pada Selasa malam.\n`;
    const article = new AnnotatedArticle(twice, stored(mark('1.200', 1, twice)));
    const { span } = mark('1.200', 1, twice);
    const after = twice.slice(0, span.start) + twice.slice(span.end + 1);
    article.follow(after, [{ start: span.start, end: span.end + 1, text: '' }]);
    article.settle();
    expect(article.placed.map((placed) => placed.span)).toEqual([null]);
  });

  it('finds all again when the whole text is replaced by another version', () => {
    const draft = new Draft();
    const [title, first, second, third] = text.trimEnd().split('\n\n');
    draft.apply(0, text.length, [title, 'Air mulai surut.', third, second, first].join('\n\n'));
    expect(draft.marked).toEqual(before);
  });

  it('is dirty only while the file does not hold what it holds', () => {
    const { article } = new Draft();
    expect(article.isDirty).toBe(false);
    const [first] = article.placed;
    article.apply([
      { kind: 'put', annotation: addNote(first!.annotation, 'tanya BPBD', hand(2)), span: first!.span },
    ]);
    expect(article.isDirty).toBe(true);
    const held = article.file;
    const written = readAnnotationsFile(writeAnnotationsFile(held));
    if (written.ok) article.takeOver(written.file, held);
    expect(article.isDirty).toBe(false);
  });

  it('rewrites in the file only what cannot be found by its old description', () => {
    const draft = new Draft();
    draft.replace('Tanggul Jebol di Wulanjati', 'Tanggul Sungai Jebol di Wulanjati, Demak');
    draft.replace('mencapai Rp4,5 miliar', 'mencapai sekitar Rp4,5 miliar');
    draft.article.describeAnew();
    const exact = draft.article.file.annotations.map(({ target }) => target.selector[0].exact);
    expect(exact.sort()).toEqual(draft.marked.map(String).sort());
    const unchanged = draft.article.file.annotations.filter((item) =>
      draft.article.onDisk.annotations.includes(item),
    );
    expect(unchanged.length).toBeLessThan(3);
    const again = new AnnotatedArticle(draft.words, draft.article.file);
    expect(again.placed.map(({ span }) => span)).toEqual(draft.article.placed.map(({ span }) => span));
  });

  it('leaves the file alone where an edit is far from every annotation', () => {
    const long = `${'Paragraf pembuka yang tidak diperiksa. '.repeat(6)}\n\n${text}`;
    const marks = [mark('Kerugian sementara mencapai Rp4,5 miliar', 3, long)];
    const article = new AnnotatedArticle(long, stored(...marks));
    article.follow(`Kemarin. ${long}`, [{ start: 0, end: 0, text: 'Kemarin. ' }]);
    article.describeAnew();
    expect(article.isDirty).toBe(false);
  });
});

describe('work by somebody else', () => {
  const theirs = stored(number, quotation, {
    annotation: judge(sentence.annotation, 'disputed', 'x', hand(5, 'CD')),
  });

  it('is taken in beside what was done here', () => {
    const { article } = new Draft();
    const [first] = article.placed;
    article.apply([
      { kind: 'put', annotation: judge(first!.annotation, 'opinion', '1.200', hand(4)), span: first!.span },
    ]);
    const held = article.file;
    article.takeOver(theirs, held, article.mergedWith(theirs, true).file);
    expect(article.placed.map(({ annotation }) => statusOf(annotation))).toEqual([
      'opinion',
      'verified',
      'disputed',
    ]);
    expect(article.isDirty).toBe(true);
  });

  it('that cannot be read whole deletes nothing', () => {
    const { article } = new Draft();
    const part = stored(number);
    expect(article.mergedWith(part, false).file.annotations).toHaveLength(3);
    expect(article.mergedWith(part, true).file.annotations).toHaveLength(1);
  });

  it('does not undo what was changed while the file was being written', () => {
    const { article } = new Draft();
    const held = article.file;
    const [first] = article.placed;
    article.apply([
      { kind: 'put', annotation: judge(first!.annotation, 'opinion', '1.200', hand(4)), span: first!.span },
    ]);
    article.takeOver(theirs, held);
    expect(article.placed.map(({ annotation }) => statusOf(annotation))).toEqual([
      'opinion',
      'verified',
      'disputed',
    ]);
  });
});
