/**
 * The annotations as a W3C AnnotationCollection with one page (https://www.w3.org/TR/annotation-model/#collections), for tools that
 * read annotations. Selectors describe the words where they stand now; an orphan keeps those it had.
 */

import { pointAt } from '../annotations/judge';
import type { ReportFormatter } from './reportFormat';

/** The record's own fields, which the vocabulary of the W3C does not know. */
const ownVocabulary = { onRecord: { '@id': 'urn:on-record:', '@prefix': true } };

export const webAnnotation: ReportFormatter = {
  extension: '.annotations.jsonld',
  format: ({ name, title, article, placed }, { messages, version }) => {
    const file = encodeURIComponent(name);
    const items = placed.map(({ annotation, span }) => {
      const current = span ? pointAt(annotation, article.text, span) : annotation;
      return { ...current, '@context': undefined };
    });
    const collection = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', ownVocabulary],
      id: `urn:on-record:collection:${file}`,
      type: 'AnnotationCollection',
      label: messages.report.heading(title.trim()),
      generator: { id: 'urn:on-record:software', type: 'Software', name: messages.report.madeWith(version) },
      total: items.length,
      first: {
        id: `urn:on-record:collection:${file}:1`,
        type: 'AnnotationPage',
        partOf: `urn:on-record:collection:${file}`,
        startIndex: 0,
        items,
      },
    };
    return `${JSON.stringify(collection, null, 2)}\n`;
  },
};
