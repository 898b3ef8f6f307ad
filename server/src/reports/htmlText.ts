/** Hostile text in HTML: it is shown as it is and does nothing. */

import { withoutControls } from '../hostileText';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Invisible controls and marks that turn the direction of writing; line breaks and tabs are white space in HTML.
const controls = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]+/gu;

/** Text for an element or an attribute in quotes, letter for letter, but for invisible controls. */
export function escapeHtml(text: string): string {
  return text.replace(controls, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** The same on one line. */
export const lineOfHtml = (text: string): string => escapeHtml(withoutControls(text));
