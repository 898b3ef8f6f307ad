/** What a client says to the server in a session, sensible or not. */

import fc from 'fast-check';
import { defaultSettings } from '../../server/src/configuration/settings';
import { reportFormats } from '../../server/src/protocol';
import { annotationAt } from '../support/annotations';
import { articleText } from './articleText';
import { goodManners, type Manners } from '../support/serverProcess';

export const documents = [
  { uri: 'file:///berita/a.article', languageId: 'news-article' },
  { uri: 'file:///berita/b%20c.md', languageId: 'markdown' },
  { uri: 'file:///di-luar/c.txt', languageId: 'plaintext' },
  { uri: 'untitled:Untitled-1', languageId: 'news-article' },
] as const;
/** Only ever spoken of in messages that make no sense. */
export const malformedUri = 'file:///berita/malformed.article';

const document = fc.nat(documents.length - 1);
/** Within the text, behind it, and at the edge of what the protocol allows. */
const coordinate = fc.oneof(
  { weight: 6, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.constantFrom(1000, 2 ** 31 - 1) },
);
const position = fc.record({ line: coordinate, character: coordinate });
/** Its end may stand before its start. */
const range = fc.record({ start: position, end: position });
const text = fc.oneof(articleText, fc.constant(''), fc.string({ unit: 'binary', maxLength: 20 }));
const edit = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ range, text: fc.oneof(fc.constantFrom('', 'a', '“', '\n', ' 12 orang'), text) }),
  },
  { weight: 1, arbitrary: fc.record({ text }) },
);

/** Requests with what they ask besides a document. */
const asking: Readonly<Record<string, fc.Arbitrary<object>>> = {
  'textDocument/semanticTokens/full': fc.constant({}),
  'textDocument/semanticTokens/full/delta': fc.record({
    previousResultId: fc.constantFrom('1', '7', 'x', ''),
  }),
  'textDocument/semanticTokens/range': fc.record({ range }),
  'textDocument/diagnostic': fc.record({ previousResultId: fc.constantFrom('1', '2', 'x') }),
  'textDocument/hover': fc.record({ position }),
  'textDocument/documentSymbol': fc.constant({}),
  'textDocument/definition': fc.record({ position }),
  'textDocument/references': fc.record({
    position,
    context: fc.record({ includeDeclaration: fc.boolean() }),
  }),
  'textDocument/documentHighlight': fc.record({ position }),
  'textDocument/selectionRange': fc.record({ positions: fc.array(position, { maxLength: 3 }) }),
  'textDocument/foldingRange': fc.constant({}),
  'textDocument/documentLink': fc.constant({}),
  'textDocument/inlayHint': fc.record({ range }),
  'textDocument/codeLens': fc.constant({}),
  'textDocument/codeAction': fc.record({ range, context: fc.constant({ diagnostics: [] }) }),
  'textDocument/completion': fc.record({ position }),
  'onRecord/claims': fc.constant({}),
  'onRecord/report': fc.record({ format: fc.constantFrom(...reportFormats) }),
  'onRecord/speakers': fc.constant({}),
  'onRecord/quotation': fc.record({ position }),
  'onRecord/markReport': fc.record({ position }),
};
const cancelAfter = fc.option(fc.nat(5), { nil: undefined, freq: 4 });
const request = fc.constantFrom(...Object.keys(asking)).chain((method) =>
  fc.record({
    kind: fc.constant('request' as const),
    method: fc.constant(method),
    document,
    params: asking[method]!,
    cancelAfter,
  }),
);
const workspaceRequest = fc.oneof(
  fc.record({
    kind: fc.constant('workspace' as const),
    method: fc.constant('workspace/symbol'),
    params: fc.record({ query: fc.string({ maxLength: 3 }) }),
    cancelAfter,
  }),
  fc.record({
    kind: fc.constant('workspace' as const),
    method: fc.constant('workspace/diagnostic'),
    params: fc.constant({ previousResultIds: [{ uri: documents[0].uri, value: 'workspace 1' }] }),
    cancelAfter,
  }),
  fc.record({
    kind: fc.constant('workspace' as const),
    method: fc.constant('onRecord/checkWorkspace'),
    params: fc.record({
      uris: fc.subarray(documents.map(({ uri }) => uri)),
      workDoneToken: fc.option(fc.constant('work'), { nil: undefined }),
    }),
    cancelAfter,
  }),
);

/** What programs send that do not know the protocol. */
const junk = fc.oneof(
  fc.constantFrom(
    null,
    5,
    -1,
    'x',
    true,
    [],
    {},
    [null],
    { uri: 5 },
    { line: -1, character: 0.5 },
    { start: {}, end: null },
  ),
  fc.object({ maxDepth: 2, maxKeys: 3 }),
);
const malformedDocument = fc.oneof(
  junk,
  fc.record({
    uri: fc.constant(malformedUri),
    version: junk,
    languageId: junk,
    text: fc.oneof(junk, fc.constant('Ya.')),
  }),
);
const malformedParams = fc.oneof(
  junk,
  fc.record(
    {
      textDocument: malformedDocument,
      contentChanges: fc.oneof(junk, fc.array(fc.record({ range: fc.oneof(junk, range), text: junk }))),
      position: fc.oneof(junk, position),
      range: fc.oneof(junk, range),
      ...Object.fromEntries(
        [
          'positions',
          'context',
          'previousResultId',
          'previousResultIds',
          'format',
          'query',
          'uris',
          'changes',
        ].map((key) => [key, junk]),
      ),
      ...{
        uri: fc.constant(malformedUri),
        version: junk,
        annotations: fc.oneof(junk, fc.array(junk)),
        event: junk,
      },
    },
    { requiredKeys: [] },
  ),
);
const malformedRequest = fc.record({
  kind: fc.constant('malformedRequest' as const),
  method: fc.constantFrom(
    ...Object.keys(asking),
    'onRecord/checkArticle',
    'onRecord/checkWorkspace',
    'workspace/symbol',
    'workspace/diagnostic',
    'initialize',
    'no/such',
    '',
  ),
  params: malformedParams,
});
const malformedNotification = fc.record({
  kind: fc.constant('malformedNotification' as const),
  method: fc.constantFrom(
    ...['didOpen', 'didChange', 'didSave', 'didClose'].map((name) => `textDocument/${name}`),
    ...['didChangeConfiguration', 'didChangeWatchedFiles', 'didChangeWorkspaceFolders'].map(
      (name) => `workspace/${name}`,
    ),
    ...[
      'onRecord/annotations',
      '$/cancelRequest',
      '$/progress',
      '$/setTrace',
      'initialized',
      'no/such',
      '$/no',
    ],
  ),
  params: malformedParams,
});

const settings = fc.oneof(
  junk,
  fc.record(
    {
      check: fc.constantFrom('onType', 'onSave', 'onCommand'),
      language: fc.constantFrom('auto', 'id', 'en', 'xx', '__proto__'),
      plainText: fc.boolean(),
      rules: fc.constantFrom({}, { 'attribution.hearsay': 'error' }, { __proto__: null, constructor: 'off' }),
      leaveOut: fc.constant(['speech', 'document']),
      codeLens: fc.boolean(),
      inlayHints: fc.constant({
        ...defaultSettings.inlayHints,
        speakers: true,
        values: true,
        conversions: true,
      }),
    },
    { requiredKeys: [] },
  ),
);
const manners: fc.Arbitrary<Manners> = fc.record({
  settings,
  file: fc.oneof(
    fc.constant(undefined),
    junk,
    fc.record({ text: fc.oneof(text, junk) }),
    fc.constant({ text: '{"language":"en"}' }),
  ),
  refuses: fc.boolean(),
  delay: fc.nat(8),
});

const annotations = fc.record({
  kind: fc.constant('annotate' as const),
  document,
  /** Ahead of the document's version, or behind it. */
  ahead: fc.integer({ min: -1, max: 2 }),
  annotations: fc.array(
    fc.record({
      range: fc.option(range),
      annotation: fc.oneof(
        fc.constant(
          annotationAt('Warga kembali.', { start: 0, end: 5 }, { status: 'verified', notes: ['ya'] }),
        ),
        junk,
      ),
    }),
    { maxLength: 4 },
  ),
});

export type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** One thing that the client does. */
export const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('open' as const), document, text }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      document,
      edits: fc.array(edit, { maxLength: 3 }),
      /** What is added to the version: none or less of a client that sends stale ones. */
      step: fc.constantFrom(1, 1, 1, 0, -1, 5),
    }),
  },
  { weight: 12, arbitrary: request },
  { weight: 2, arbitrary: workspaceRequest },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('check' as const), document, cancelAfter }) },
  { weight: 2, arbitrary: annotations },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('save' as const), document }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), document }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('configure' as const),
      manners: fc.oneof(manners, fc.constant(goodManners)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('filesChanged' as const),
      document,
      type: fc.constantFrom(1, 2, 3),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('folders' as const), added: fc.boolean() }) },
  { weight: 2, arbitrary: malformedRequest },
  { weight: 2, arbitrary: malformedNotification },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.nat(12) }) },
);
export type Action = typeof action extends fc.Arbitrary<infer One> ? One : never;
