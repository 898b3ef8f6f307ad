/** What the words of one line tell. It is found out once, however often the text around the line changes. */

import type { BlockKind } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import type { Steps } from '../steps';
import type { Answers, ArticleNames } from './articleNames';
import { cutLine } from './cutLine';
import { LinePart, type Cut } from './linePart';
import { markupOf, type MarkupKind } from './lineMarkup';

const doubleMark = /["“”„]/g;

export class LineWords {
  readonly text: string;
  private readonly data: StructureData;
  private prose: { readonly kind: MarkupKind | null; readonly words: LineWords } | null = null;
  private marks = -1;
  private whole: LinePart | null = null;
  private longer: LineWords | null = null;
  private cuts: { readonly parts: readonly LinePart[]; readonly answers: Answers } | null = null;

  constructor(text: string, data: StructureData) {
    this.text = text;
    this.data = data;
  }

  /** What the mark-up says of the line, null where it is prose, and the line without the marker it begins with. */
  get markup(): { readonly kind: MarkupKind | null; readonly words: LineWords } {
    if (!this.prose) {
      const { kind, marker } = markupOf(this.text);
      const words = marker === 0 ? this : new LineWords(this.text.slice(marker), this.data);
      this.prose = { kind, words };
    }
    return this.prose;
  }

  /** How many double quote marks the line has. */
  get doubleMarks(): number {
    if (this.marks < 0) this.marks = this.text.match(doubleMark)?.length ?? 0;
    return this.marks;
  }

  /** The line together with those after it, as far as the text given goes. */
  extended(text: string): LineWords {
    if (this.longer?.text !== text) this.longer = new LineWords(text, this.data);
    return this.longer;
  }

  /** The line as a whole, of a kind that its mark-up or its place tells. */
  as(kind: BlockKind): LinePart {
    if (this.whole?.kind !== kind) {
      const { text, data } = this;
      const isTitle = kind === 'subheading';
      this.whole = new LinePart(text, { start: 0, end: text.length, kind, cut: false }, data, isTitle);
    }
    return this.whole;
  }

  /**
   * In steps. The parts that the line is to be taken apart into; one part where it stays whole.
   * @param names the words of the article, which have a say in it
   */
  *parts(names: ArticleNames): Steps<readonly LinePart[]> {
    if (!this.cuts || !names.confirms(this.cuts.answers)) {
      const { text, data } = this;
      const cuts = yield* cutLine(text, data, names);
      const former = this.cuts?.parts ?? [];
      // Mostly another answer makes no other cut: what is known of the parts is then kept.
      const parts = areSame(former, cuts) ? former : cuts.map((cut) => new LinePart(text, cut, data));
      this.cuts = { parts, answers: names.takeAnswers() };
    }
    return this.cuts.parts;
  }
}

const areSame = (former: readonly Cut[], now: readonly Cut[]): boolean =>
  former.length === now.length && former.every((cut, at) => isSame(cut, now[at]));

const isSame = ({ start, end, kind, cut }: Cut, other: Cut | undefined): boolean =>
  start === other?.start && end === other.end && kind === other.kind && cut === other.cut;
