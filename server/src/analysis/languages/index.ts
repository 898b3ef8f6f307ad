/** The languages On Record ships. Adding one is adding a folder and a line here (docs/adding-a-language.md). */

import type { LanguageTag } from '../article';
import { english } from './en';
import { indonesian } from './id';
import type { LanguagePack } from './languagePack';

export const languagePacks: readonly LanguagePack[] = [indonesian, english];

/** The pack for a BCP 47 tag, by its primary subtag (`en-GB` → English), or undefined. */
export function packFor(tag: LanguageTag): LanguagePack | undefined {
  const primary = tag.toLowerCase().split('-', 1)[0];
  return languagePacks.find((pack) => pack.tag === primary);
}
