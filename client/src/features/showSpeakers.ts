/** Show Speakers: a list of everybody who is on record, with what they say; choosing one goes to their statements. */

import type { Uri } from 'vscode';
import { commands, l10n, Location, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SpeakersRequest, type Speaker } from '../../../server/src/protocol';
import type { OnRecord } from '../onRecord';
import { activeArticle } from './activeArticle';
import { say } from './say';

interface SpeakerItem extends QuickPickItem {
  readonly speaker?: Speaker;
}

export async function showSpeakers(onRecord: OnRecord): Promise<void> {
  const editor = activeArticle(onRecord);
  if (!editor) return;
  const { document } = editor;
  const client = await onRecord.session.start();
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const speakers = await client.sendRequest(SpeakersRequest.type, { textDocument });
  if (speakers.length === 0) {
    say(l10n.t('Nobody is on record in this article.'));
    return;
  }
  const picked = await window.showQuickPick<SpeakerItem>(speakerItems(speakers), {
    title: l10n.t('Who is on record'),
    placeHolder: l10n.t('Choose somebody to go through what they say'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.speaker) await showStatements(client, document.uri, picked.speaker);
}

/** Those with a name first, then those who cannot be asked, under a line that says so. */
export function speakerItems(speakers: readonly Speaker[]): SpeakerItem[] {
  const named = speakers.filter(({ kind }) => kind !== 'anonymous' && kind !== 'vague');
  const unnamed = speakers.filter(({ kind }) => kind === 'anonymous' || kind === 'vague');
  const separator = { label: l10n.t('not named'), kind: QuickPickItemKind.Separator };
  return [...named.map(speakerItem), ...(unnamed.length > 0 ? [separator] : []), ...unnamed.map(speakerItem)];
}

function speakerItem(speaker: Speaker): SpeakerItem {
  const { name, role, kind, statements } = speaker;
  const count = statements.length === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', statements.length);
  return {
    // An icon in front tells the kinds apart without colour; `$(` in a name must not become one.
    label: `$(${icons[kind]}) ${name.replaceAll('$(', '$\u200b(')}`,
    description: role === null ? count : `${role} · ${count}`,
    ...(statements[0] && { detail: statements[0].text }),
    speaker,
  };
}

const icons: Readonly<Record<Speaker['kind'], string>> = {
  person: 'person',
  organization: 'organization',
  document: 'file-text',
  media: 'globe',
  anonymous: 'eye-closed',
  vague: 'question',
};

async function showStatements(client: BaseLanguageClient, uri: Uri, speaker: Speaker): Promise<void> {
  const converter = client.protocol2CodeConverter;
  const introduction = converter.asRange(speaker.range).start;
  const locations = speaker.statements.map(({ range }) => new Location(uri, converter.asRange(range)));
  await commands.executeCommand('editor.action.goToLocations', uri, introduction, locations, 'peek');
}
