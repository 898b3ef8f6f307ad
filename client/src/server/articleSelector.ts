/** Which documents On Record reads. Pure. */

/** A filter in the shape that both VS Code and the language client take. */
export interface ArticleFilter {
  readonly language: string;
  readonly scheme: string;
}

/** Languages whose documents may be articles. */
export const readableLanguages: readonly string[] = ['news-article', 'plaintext', 'markdown'];

/**
 * Schemes of files and of drafts. Everything else that VS Code shows as a document (the old side of a diff, output,
 * comments, search results) is left alone.
 */
const commonSchemes: readonly string[] = ['file', 'untitled', 'vscode-vfs'];

/** The schemes of documents that are read, given the schemes of the workspace's folders. */
export function readableSchemes(folderSchemes: readonly string[]): readonly string[] {
  return [...new Set([...commonSchemes, ...folderSchemes])];
}

/** The documents that are read. */
export function articleSelector(folderSchemes: readonly string[]): ArticleFilter[] {
  const schemes = readableSchemes(folderSchemes);
  return readableLanguages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));
}
