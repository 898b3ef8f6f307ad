import { describe, expect, it } from 'vitest';
import { sentenceBeingTyped, toDiagnostics, typingPause } from '../../../server/src/features/diagnostics';
import { OpenDocuments } from '../../../server/src/documents/openDocuments';
import { messagesFor } from '../../../server/src/messages';
import { DiagnosticTag } from 'vscode-languageserver-types';
import type { RatedFinding } from '../../../server/src/rules/checkArticle';
import { analyze } from '../../../server/src/analysis/analyze';
import { documentOf, find, testUri } from '../../support/articles';

const text = 'Air naik di Demak.\n\nSawah diduga rusak. Warga pergi.\n';
const finding: RatedFinding = {
  ...find(text, 'diduga'),
  rule: 'attribution.hearsay',
  severity: 'information',
  message: ({ locale }) => (locale === 'id' ? 'Kata siapa?' : 'By whom?'),
  related: [{ ...find(text, 'Air'), message: () => 'here' }],
  fixes: [],
};
const options = { messages: messagesFor('en'), rulePages: 'file:///docs/', related: true, withheld: null };

describe('toDiagnostics', () => {
  it('gives range, severity, code with its page, message and related places', () => {
    expect(toDiagnostics(documentOf(text), [finding], options)).toEqual([
      {
        range: { start: { line: 2, character: 6 }, end: { line: 2, character: 12 } },
        severity: 3,
        code: 'attribution.hearsay',
        codeDescription: { href: 'file:///docs/attribution.hearsay.md' },
        source: 'On Record',
        message: 'By whom?',
        relatedInformation: [
          {
            location: {
              uri: testUri,
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
            },
            message: 'here',
          },
        ],
      },
    ]);
  });

  it('says less to a client that shows less, and nothing of pages that are not there', () => {
    const [diagnostic] = toDiagnostics(documentOf(text), [finding], {
      ...options,
      rulePages: null,
      related: false,
    });
    expect(diagnostic).not.toHaveProperty('codeDescription');
    expect(diagnostic).not.toHaveProperty('relatedInformation');
  });

  it('fades a suppression that suppresses nothing, and nothing else', () => {
    const unused: RatedFinding = { ...finding, rule: 'suppression.unused' };
    const tags = toDiagnostics(documentOf(text), [finding, unused], options).map((shown) => shown.tags);
    expect(tags).toEqual([undefined, [DiagnosticTag.Unnecessary]]);
  });

  it.each([
    [find(text, 'Sawah diduga rusak.'), 0],
    [find(text, 'Warga pergi.'), 1],
  ])('holds back what is in the sentence being typed', (withheld, shown) => {
    expect(toDiagnostics(documentOf(text), [finding], { ...options, withheld })).toHaveLength(shown);
  });
});

describe('sentenceBeingTyped', () => {
  function typed(at: { line: number; character: number }, insert: string) {
    let now = 0;
    const documents = new OpenDocuments(() => now);
    documents.open(testUri, 'news-article', 1, text);
    now = 1000;
    const snapshot = documents.change(testUri, 2, [{ range: { start: at, end: at }, text: insert }])!;
    const content = snapshot.document.getText();
    const article = analyze(content, { language: 'id' });
    return (later: number) => {
      const span = sentenceBeingTyped(article, snapshot, 1000 + later);
      return span && content.slice(span.start, span.end);
    };
  }

  it('is the sentence at the end of the edit, until there is a pause', () => {
    const sentence = typed({ line: 2, character: 18 }, ' parah');
    expect(sentence(0)).toBe('Sawah diduga rusak parah.');
    expect(sentence(typingPause - 1)).toBe('Sawah diduga rusak parah.');
    expect(sentence(typingPause)).toBeNull();
  });

  it('is the last one where blanks were typed after it', () => {
    expect(typed({ line: 2, character: 32 }, ' ')(0)).toBe('Warga pergi.');
  });

  it('is none after opening, and after the whole text was replaced', () => {
    const documents = new OpenDocuments(() => 0);
    const article = analyze(text, { language: 'id' });
    expect(sentenceBeingTyped(article, documents.open(testUri, 'x', 1, text), 0)).toBeNull();
    expect(sentenceBeingTyped(article, documents.change(testUri, 2, [{ text }])!, 0)).toBeNull();
  });
});
