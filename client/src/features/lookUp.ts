/** Look Up Elsewhere: searches for the selection, or the statement at the cursor, on a page the settings name. */

import { commands, l10n, Position, Range, window, workspace, type TextEditor } from 'vscode';
import { QuotationRequest } from '../../../server/src/protocol';
import type { OnRecord } from '../onRecord';
import { activeArticle } from './activeArticle';
import { searchAddress, searchPlaces, searchWords } from './searchAddress';
import { say } from './say';

export async function lookUp(onRecord: OnRecord): Promise<void> {
  const editor = activeArticle(onRecord);
  if (!editor) return;
  const words = searchWords(await textToLookUp(onRecord, editor));
  if (words === '') {
    say(l10n.t('Select the words to look up.'));
    return;
  }
  const places = searchPlaces(workspace.getConfiguration('onRecord').get('lookUp'));
  if (places.length === 0) {
    say(l10n.t('The setting onRecord.lookUp names no place to search.'));
    return;
  }
  const language = onRecord.statuses.of(editor.document.uri)?.language ?? 'en';
  const place = await window.showQuickPick(
    places.map(({ name, template }) => {
      const address = searchAddress(template, words, language);
      return { label: name, detail: new URL(address).host, address };
    }),
    { title: l10n.t('Look up “{0}”', words), placeHolder: l10n.t('Opens in the browser') },
  );
  if (!place) return;
  // A string, not a Uri: a Uri would encode the words a second time.
  await commands.executeCommand('vscode.open', place.address);
}

/** The selection; without one the statement at the cursor; without that the line. */
async function textToLookUp(onRecord: OnRecord, { document, selection }: TextEditor): Promise<string> {
  if (!selection.isEmpty) return document.getText(selection);
  const client = await onRecord.session.start();
  const converter = client.code2ProtocolConverter;
  const statement = await client.sendRequest(QuotationRequest.type, {
    textDocument: converter.asTextDocumentIdentifier(document),
    position: converter.asPosition(selection.active),
  });
  if (!statement) return document.lineAt(selection.active).text;
  const { start, end } = statement.range;
  return document.getText(
    new Range(new Position(start.line, start.character), new Position(end.line, end.character)),
  );
}
