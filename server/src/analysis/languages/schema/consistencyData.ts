/** Words by which the consistency rules tell totals, parts, updates and scopes. Separated by white space; `|` separates phrases. */

export interface ConsistencyData {
  /** Words between a total and its parts, besides the colon: *yakni*, *split between*. */
  readonly partsFollow: string;
  /** Words that say that the parts are not all of them: *antara lain*, *including*. */
  readonly partsLeftOut: string;
  /** Words for one of something that may stand for a part: *seorang*. */
  readonly one: string;
  /** Words that make percentages shares of one whole: *responden*, *poll*. */
  readonly survey: string;
  /** Words that allow several answers, so that shares add up to more. */
  readonly severalAnswers: string;
  readonly or: string;
  readonly and: string;
  /** Words before the whole that a share is of: *dari*, *out of*. */
  readonly of: string;
  /** Words that say that a figure replaces an earlier one, or is not meant to be the same. */
  readonly update: string;
  readonly born: string;
  readonly died: string;
  /** Words for deaths, which make victims of whatever noun is counted. */
  readonly death: string;
  /** Nouns that a change in percent is put in: *a drop of*, *penurunan*. */
  readonly changeNouns: string;
  /** Pairs of words, of which one or the other holds for everybody counted: *men women*. */
  readonly complements: string;
  /** Words that tell one event from another of its kind: *second*, *lain*. */
  readonly another: string;
  /** Words that say nothing about what a sentence is about. */
  readonly function: string;
}
