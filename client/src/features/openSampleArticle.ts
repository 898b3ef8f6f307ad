/** Open a Sample Article: an invented article to try things on, as an untitled draft in the language of the interface. */

import { env, Uri, window, workspace } from 'vscode';
import type { OnRecord } from '../onRecord';

export async function openSampleArticle({ context }: OnRecord): Promise<void> {
  const language = env.language.startsWith('id') ? 'id' : 'en';
  const file = Uri.joinPath(context.extensionUri, 'walkthrough', `sample.${language}.article`);
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const document = await workspace.openTextDocument({ language: 'news-article', content });
  await window.showTextDocument(document);
}
