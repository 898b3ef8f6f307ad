import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import indonesian from '../../../l10n/bundle.l10n.id.json';

const folder = 'client/src';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(folder, name));

/** First arguments of the calls of `l10n.t` in a file; null for one that is no literal and cannot be translated. */
function messagesOf(file: string): readonly (string | null)[] {
  const found: (string | null)[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'l10n.t') {
      const [message] = node.arguments;
      found.push(message && ts.isStringLiteral(message) ? message.text : null);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

describe('strings of the client', () => {
  const messages = files.flatMap(messagesOf);

  it('are literals', () => {
    expect(messages.length).toBeGreaterThan(40);
    expect(messages).not.toContain(null);
  });

  it('are all there in Indonesian, and no others', () => {
    expect(Object.keys(indonesian).sort()).toEqual([...new Set(messages)].sort());
  });

  it('keep their placeholders in Indonesian', () => {
    const placeholders = (text: string) => (text.match(/\{\d+\}/g) ?? []).sort();
    for (const [message, translation] of Object.entries(indonesian)) {
      expect(translation.trim(), message).not.toBe('');
      expect(placeholders(translation), message).toEqual(placeholders(message));
    }
  });

  it('are the only ones shown to the user', () => {
    const shown = /\b(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*['"`]/;
    expect(files.filter((file) => shown.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
