/** The article a command is about, its claims and its annotations, as offsets into one version of its text. */

import { Range, Uri, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { standingsOf, type Standings } from '../../../server/src/annotations/standings';
import { ClaimsRequest } from '../../../server/src/protocol';
import { activeArticle } from '../features/activeArticle';
import type { OnRecord } from '../onRecord';
import type { ListedClaim, Span, SpannedClaim } from './targets';

/** Where a command is to do something. */
export interface Place {
  readonly document: TextDocument;
  /** The editor that has the focus, where the command is about its cursor or selection; undefined where it was told a place. */
  readonly editor: TextEditor | undefined;
  readonly selection: Span;
}

/**
 * @param given what the command was called with: `{uri, range}` (`PlaceArguments` in protocol.ts) names a place, anything
 * else (a menu gives the address of the file) means the cursor
 */
export async function placeOf(onRecord: OnRecord, given: unknown): Promise<Place | undefined> {
  const { uri, range } = fieldsOf(given);
  if ((typeof uri === 'string' || uri instanceof Uri) && isRange(range)) {
    const document = await workspace.openTextDocument(typeof uri === 'string' ? Uri.parse(uri) : uri);
    const { start, end } = range;
    const span = new Range(start.line, start.character, end.line, end.character);
    return { document, editor: undefined, selection: spanOf(document, span) };
  }
  const editor = activeArticle(onRecord);
  return (
    editor && { document: editor.document, editor, selection: spanOf(editor.document, editor.selection) }
  );
}

/** The fields of an argument, of whatever type it is. */
export function fieldsOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
}

function isRange(value: unknown): value is Range {
  const { start, end } = fieldsOf(value);
  return [start, end].every((position) => {
    const { line, character } = fieldsOf(position);
    return typeof line === 'number' && typeof character === 'number';
  });
}

export function spanOf(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** How often the server is asked again where the text changed while it answered. */
const attempts = 3;

/** The article's claims, in text order; none where it is no article or the server cannot be had. */
export async function claimsOf(onRecord: OnRecord, document: TextDocument): Promise<readonly ListedClaim[]> {
  try {
    const client = await onRecord.session.start();
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const answer = await client.sendRequest(ClaimsRequest.type, { textDocument });
      if (!answer) return [];
      if (answer.version !== document.version) continue;
      return answer.claims.map(({ kind, range, same, text, speaker, paragraph, place }) => ({
        ...spanOf(document, client.protocol2CodeConverter.asRange(range)),
        kind,
        same,
        text,
        speaker,
        paragraph,
        place,
      }));
    }
  } catch (error) {
    // Selected words and what is marked already can be judged all the same.
    onRecord.output.warn(String(error));
  }
  return [];
}

/** How every claim stands. */
export function standings<Claim extends SpannedClaim>(
  document: TextDocument,
  claims: readonly Claim[],
  placed: readonly PlacedAnnotation[],
): Standings<Claim> {
  return standingsOf(claims, placed, document.getText());
}
