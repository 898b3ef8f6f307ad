/** Tokenises text with the shipped grammars, as VS Code does. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import onig from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import manifest from '../../../package.json';

/** A stretch of a line and its scopes without the grammar's own and without the suffix `.news-article`. */
export interface GrammarToken {
  readonly text: string;
  readonly scopes: readonly string[];
}

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

const onigLib = onig.loadWASM(readFileSync(wasm)).then(() => ({
  createOnigScanner: (patterns: string[]) => new onig.OnigScanner(patterns),
  createOnigString: (text: string) => new onig.OnigString(text),
}));

/** Just enough of Markdown for an injection to go into. */
const markdown = JSON.stringify({ scopeName: 'text.html.markdown', patterns: [] });

const registry = new Registry({
  onigLib,
  loadGrammar: (scopeName) => {
    const grammar = manifest.contributes.grammars.find((candidate) => candidate.scopeName === scopeName);
    const source = grammar ? readFileSync(grammar.path, 'utf8') : markdown;
    return Promise.resolve(parseRawGrammar(source, `${scopeName}.json`));
  },
  getInjections: (scopeName) =>
    manifest.contributes.grammars
      .filter(({ injectTo }) => injectTo?.includes(scopeName))
      .map((injection) => injection.scopeName),
});

/** The tokens of each line of the text. */
export async function tokenize(text: string, scopeName = 'text.news-article'): Promise<GrammarToken[][]> {
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar ${scopeName}`);
  return tokenizeLines(grammar, text);
}

function tokenizeLines(grammar: IGrammar, text: string): GrammarToken[][] {
  let stack = INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, stack, 5000);
    if (stoppedEarly) throw new Error(`gave up on: ${line.slice(0, 80)}`);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map((scope) => scope.replace(/\.news-article$/, '')),
    }));
  });
}

/** The stretches of the text that have a scope, neighbours joined. */
export async function stretchesOf(scope: string, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const line of await tokenize(text)) {
    let before = false;
    for (const token of line) {
      const has = token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
      if (has && before) found.push(`${found.pop() ?? ''}${token.text}`);
      else if (has) found.push(token.text);
      before = has;
    }
  }
  return found;
}
