/** What On Record knows about a language: data only, one section a stage of the pipeline. */

import type { LanguageTag } from '../article';
import type { AttributionData } from './schema/attributionData';
import type { NameData } from './schema/nameData';
import type { ConsistencyData } from './schema/consistencyData';
import type { NumberData } from './schema/numberData';
import type { SourcingData } from './schema/sourcingData';
import type { StructureData } from './schema/structureData';

/** Everything the analysis knows about one language. */
export interface LanguagePack {
  readonly tag: LanguageTag;
  /** The commonest words that its neighbours lack, lower case: what language detection counts. */
  readonly commonWords: ReadonlySet<string>;
  readonly structure: StructureData;
  readonly attributions: AttributionData;
  readonly names: NameData;
  readonly numbers: NumberData;
  readonly consistency: ConsistencyData;
  readonly sourcing: SourcingData;
}
