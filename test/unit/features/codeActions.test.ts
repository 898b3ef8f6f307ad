import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver-types';
import { codeActionsAt, type CodeActionsOptions } from '../../../server/src/features/codeActions';
import type { RatedFinding } from '../../../server/src/rules/checkArticle';
import { messagesFor } from '../../../server/src/messages';
import {
  analyzedArticle,
  article,
  attribution,
  cursor,
  entity,
  find,
  quotation,
  testUri,
  withCursor,
  type Handmade,
} from '../../support/articles';

const options: CodeActionsOptions = {
  messages: messagesFor('en'),
  diagnostics: [],
  findings: [],
  only: undefined,
  snippets: true,
  annotates: false,
};

/** The text after an action. */
function apply({ edit }: CodeAction, document: TextDocument): string {
  return TextDocument.applyEdits(document, edit!.changes![testUri]!);
}

function results(marked: string, language = 'id'): Record<string, string> {
  const { text, offset } = withCursor(marked);
  const analyzed = analyzedArticle(text, language);
  const actions = codeActionsAt(analyzed, { start: offset, end: offset }, { ...options, snippets: false });
  return Object.fromEntries(actions.map((action) => [action.title, apply(action, analyzed.document)]));
}

describe('codeActionsAt: numbers', () => {
  it.each([
    [`Kerugian Rp1.5${cursor}00.000 tercatat.`, 'id', 'Write as 1,5 juta', 'Kerugian Rp1,5 juta tercatat.'],
    [
      `Sebanyak 1,5 ju${cursor}ta warga mengungsi.`,
      'id',
      'Write as 1.500.000',
      'Sebanyak 1.500.000 warga mengungsi.',
    ],
    [`About 3.5 mil${cursor}lion people fled.`, 'en', 'Write as 3,500,000', 'About 3,500,000 people fled.'],
    [`About 2,000,${cursor}000 people fled.`, 'en', 'Write as 2 million', 'About 2 million people fled.'],
  ])('%s', (marked, language, title, expected) => {
    expect(results(marked, language)).toHaveProperty([title], expected);
  });

  it.each([
    [`Sebanyak 1.234.56${cursor}7 warga mengungsi.`, 'id'],
    [`Sebanyak 1.50${cursor}0 warga mengungsi.`, 'id'],
    [`Sebanyak dua ju${cursor}ta warga mengungsi.`, 'id'],
  ])('leaves %s alone', (marked, language) => {
    expect(Object.keys(results(marked, language)).filter((title) => title.startsWith('Write'))).toEqual([]);
  });
});

describe('codeActionsAt: quote marks', () => {
  it.each([
    ['"Air naik," kata Siti.', 'Make the quote marks curly', '“Air naik,” kata Siti.'],
    ['“Air naik,” kata Siti.', 'Make the quote marks straight', '"Air naik," kata Siti.'],
    ['”Air naik,” kata Siti.', 'Make the quote marks straight', '"Air naik," kata Siti.'],
  ])('%s → %s', (text, title, expected) => {
    const analyzed = article(text, { quotations: [quotation({ start: 0, end: 11 })] });
    const actions = codeActionsAt(analyzed, { start: 2, end: 2 }, options);
    const action = actions.find((candidate) => candidate.title === title);
    expect(action && apply(action, analyzed.document)).toBe(expected);
  });

  it('replaces nothing of a quotation that is never closed but its opening mark', () => {
    const analyzed = article('"Air naik', {
      quotations: [quotation({ start: 0, end: 9 }, { closed: false })],
    });
    const [action] = codeActionsAt(analyzed, { start: 2, end: 2 }, options);
    expect(action && apply(action, analyzed.document)).toBe('“Air naik');
  });
});

describe('codeActionsAt: fixes', () => {
  const text = 'Air naik pada Senin (22/10/2024).';
  const finding: RatedFinding = {
    ...find(text, 'Senin'),
    rule: 'consistency.weekday-date',
    severity: 'warning',
    message: () => 'wrong weekday',
    related: [],
    fixes: [
      {
        title: () => 'Write Selasa',
        edits: [{ ...find(text, 'Senin'), newText: 'Selasa' }],
        certain: true,
      },
    ],
  };
  const diagnostic = {
    range: { start: { line: 0, character: 14 }, end: { line: 0, character: 19 } },
    code: 'consistency.weekday-date',
    message: 'wrong weekday',
  };

  it('offers the fixes of a finding, tied to its diagnostic, the certain one preferred', () => {
    const analyzed = article(text);
    const given = { ...options, findings: [finding], diagnostics: [diagnostic] };
    const [action] = codeActionsAt(analyzed, find(text, 'Senin'), given);
    expect(action).toMatchObject({
      title: 'Write Selasa',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [diagnostic],
    });
    expect(apply(action!, analyzed.document)).toBe('Air naik pada Selasa (22/10/2024).');
  });

  it.each([
    ['elsewhere', find(text, 'Air'), undefined],
    ['when only refactorings are wanted', find(text, 'Senin'), ['refactor']],
  ])('offers none %s', (_, span, only) => {
    const actions = codeActionsAt(article(text), span, { ...options, findings: [finding], only });
    expect(actions.filter(({ kind }) => kind === 'quickfix')).toEqual([]);
  });
});

describe('codeActionsAt: annotations', () => {
  const text = 'Air naik. Sekitar 300 warga mengungsi.';
  const words = '300 warga';
  const finding = (rule: string, more: Partial<RatedFinding> = {}): RatedFinding => {
    const message = () => '';
    return { ...find(text, words), rule, severity: 'hint', message, related: [], fixes: [], ...more };
  };
  const commandsFor = (given: RatedFinding, changed: Partial<CodeActionsOptions> = {}) =>
    codeActionsAt(article(text), find(text, words), {
      ...options,
      annotates: true,
      findings: [given],
      ...changed,
    })
      .filter(({ kind }) => kind === 'quickfix')
      .map(({ command }) => [command?.title, command?.command, command?.arguments?.[0] as unknown]);
  const range = { start: { line: 0, character: 18 }, end: { line: 0, character: 27 } };
  const place = { uri: testUri, range };

  it('offers to keep a rule quiet, with the reason, in the words that fit the rule', () => {
    expect(commandsFor(finding('attribution.unsourced-number'))).toEqual([
      ['Not a claim …', 'onRecord.suppress', { ...place, rule: '*' }],
      ['Needs no source …', 'onRecord.suppress', { ...place, rule: 'attribution.unsourced-number' }],
    ]);
    expect(commandsFor(finding('attribution.hearsay')).map(([title]) => title)).toEqual([
      'Needs no source …',
    ]);
    const indonesian = { messages: messagesFor('id') };
    expect(commandsFor(finding('attribution.unsourced-number'), indonesian).map(([title]) => title)).toEqual([
      'Bukan klaim …',
      'Tidak perlu sumber …',
    ]);
    expect(commandsFor(finding('consistency.sum'))).toEqual([
      ['Leave it as it is …', 'onRecord.suppress', { ...place, rule: 'consistency.sum' }],
    ]);
  });

  it('offers what settles findings about annotations, and never to silence them', () => {
    const remedies = [
      { kind: 'verify' },
      { kind: 'clearStatus' },
      { kind: 'addSource' },
      { kind: 'unsuppress', annotation: 'urn:uuid:1', rule: 'attribution.hearsay' },
    ] as const;
    expect(commandsFor(finding('annotation.changed-since-verified', { remedies }))).toEqual([
      ['Verify it as it is now', 'onRecord.verify', place],
      ['Take the status away', 'onRecord.clearStatus', place],
      ['Say where in it to look …', 'onRecord.addSource', place],
      [
        'Remove the suppression',
        'onRecord.unsuppress',
        { uri: testUri, id: 'urn:uuid:1', rule: 'attribution.hearsay' },
      ],
    ]);
  });

  it('names no command to a client that keeps no annotations', () => {
    expect(commandsFor(finding('attribution.unsourced-number'), { annotates: false })).toEqual([]);
  });
});

describe('codeActionsAt: attribution', () => {
  const text = 'Air naik, kata Siti, Aminah. Air turun, kata Budi. Tanggul itu jebol.';
  const marks = (): Handmade => {
    const source = (name: string, at: number) => ({ ...find(text, name), entity: at, resolved: name });
    const names = ['Siti, Aminah', 'Budi'];
    return {
      entities: names.map((name) => entity(text, name)),
      attributions: names.map((name, at) =>
        attribution({
          content: [find(text, 'Air', at + 1)],
          cue: find(text, 'kata', at + 1),
          source: source(name, at),
        }),
      ),
    };
  };

  function snippetOf(sourcing: 'unsourced' | 'exempt', snippets = true): string | undefined {
    const analyzed = article(text, marks());
    const sentences = analyzed.article.sentences.map((sentence) => ({ ...sentence, sourcing }));
    const given = { ...analyzed, article: { ...analyzed.article, sentences } };
    const actions = codeActionsAt(given, find(text, 'Tanggul'), { ...options, snippets });
    const change = actions.find(({ title }) => title === 'Say who says so …')?.edit?.documentChanges?.[0];
    return ((change as TextDocumentEdit | undefined)?.edits[0] as SnippetTextEdit | undefined)?.snippet.value;
  }

  it('offers the nearest speakers as choices at the end of the sentence', () => {
    expect(snippetOf('unsourced')).toBe(', menurut ${1|Budi,Siti\\, Aminah|}');
  });

  it('offers nothing for a sentence that needs no source, or to a client without snippets', () => {
    expect(snippetOf('exempt')).toBeUndefined();
    expect(snippetOf('unsourced', false)).toBeUndefined();
  });
});
