/** What VS Code shows of an article, asked of VS Code itself. */

import * as vscode from 'vscode';
import { until } from './until';

/** A semantic token, with the words it stands on. */
export interface Mark {
  readonly words: string;
  readonly range: vscode.Range;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens of a document, once there are any. */
export async function marks(document: vscode.TextDocument): Promise<readonly Mark[]> {
  return until(`semantic tokens in ${document.uri.path}`, async () => {
    const found = await marksNow(document);
    return found.length > 0 && found;
  });
}

/** The semantic tokens of a document as they are now. */
export async function marksNow(document: vscode.TextDocument): Promise<readonly Mark[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  return legend === undefined || tokens === undefined ? [] : decode(document, legend, tokens.data);
}

/** The semantic tokens that VS Code gets when it asks for those of a range. */
export async function marksIn(document: vscode.TextDocument, range: vscode.Range): Promise<readonly Mark[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentRangeSemanticTokensLegend',
    document.uri,
    range,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentRangeSemanticTokens',
    document.uri,
    range,
  );
  return legend === undefined || tokens === undefined ? [] : decode(document, legend, tokens.data);
}

/** Five numbers a token, line and character relative to the token before. */
function decode(
  document: vscode.TextDocument,
  { tokenTypes, tokenModifiers }: vscode.SemanticTokensLegend,
  data: Uint32Array,
): Mark[] {
  const found: Mark[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type, bits] = data.subarray(at, at + 5) as unknown as number[];
    character = lines === 0 ? character + characters! : characters!;
    line += lines!;
    const range = new vscode.Range(line, character, line, character + length!);
    found.push({
      words: document.getText(range),
      range,
      type: tokenTypes[type!]!,
      modifiers: tokenModifiers.filter((_, bit) => (bits! & (1 << bit)) !== 0),
    });
  }
  return found;
}

/** The hovers at a position, as read (Markdown's escapes taken away); empty where there is nothing to say. */
export async function hover(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((found) => found.contents);
  return contents
    .map((content) => (content instanceof vscode.MarkdownString ? unescaped(content.value) : ''))
    .join('\n');
}

function unescaped(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** A diagnostic, with the words it stands on. */
export interface Finding {
  readonly words: string;
  readonly rule: string;
  readonly range: vscode.Range;
  readonly severity: vscode.DiagnosticSeverity;
  readonly message: string;
}

/** On Record's diagnostics of a document as they are now. */
export function findingsNow(document: vscode.TextDocument): readonly Finding[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'On Record')
    .map(({ code, range, severity, message }) => ({
      words: document.getText(range),
      rule: String(typeof code === 'object' ? code.value : code),
      range,
      severity,
      message,
    }));
}

/** The findings of one rule, once there are any. */
export async function findings(document: vscode.TextDocument, rule: string): Promise<readonly Finding[]> {
  return until(`${rule} in ${document.uri.path}`, () => {
    const found = findingsNow(document).filter((finding) => finding.rule === rule);
    return found.length > 0 && found;
  });
}
