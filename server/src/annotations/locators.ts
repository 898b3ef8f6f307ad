/** Whether a source record says where in the source to look. */

import type { SourceBody } from './annotation';

/** The address of a page is a place by itself; that of a whole site is none. */
export function lacksLocator({
  source,
  'onRecord:kind': kind,
  'onRecord:locator': locator = '',
}: Pick<SourceBody, 'source' | 'onRecord:kind' | 'onRecord:locator'>): boolean {
  if (locator.trim() !== '') return false;
  if (kind !== 'url' || !URL.canParse(source.trim())) return true;
  const { pathname, search, hash } = new URL(source.trim());
  return pathname.length <= 1 && search === '' && hash === '';
}
