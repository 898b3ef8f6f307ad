import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize';

async function scopesOf(text: string, part: string): Promise<readonly string[]> {
  const lines = await tokenize(text, 'text.html.markdown');
  return lines.flat().find((token) => token.text === part)?.scopes ?? [];
}

describe('the injection into Markdown', () => {
  it('reads fenced articles as articles', async () => {
    const text = 'Catatan\n\n```article\nJalan Putus\n\nHujan turun. “Air naik,” kata Budi.\n```\n\n“Biasa”';
    expect(await scopesOf(text, 'Air naik,')).toContain('string.quoted.double');
    expect(await scopesOf(text, '“Biasa”')).toEqual([]);
  });

  it('leaves other fenced blocks alone', async () => {
    expect(await scopesOf('```ts\n“Air”\n```', '“Air”')).toEqual([]);
  });
});

describe('suppressions in Markdown', () => {
  const comment = '<!-- on-record off attribution.hearsay, quotation: from the bulletin -->';

  it('stand out in their comment', async () => {
    expect(await scopesOf(comment, 'on-record off')).toContain('keyword.control.suppression');
    expect(await scopesOf(comment, 'attribution.hearsay')).toContain('constant.other.rule');
    expect(await scopesOf(comment, 'quotation')).toContain('constant.other.rule');
  });

  it('leave other comments alone', async () => {
    expect(await tokenize('<!-- on-record offline -->', 'text.html.markdown')).toEqual([
      [{ text: '<!-- on-record offline -->', scopes: [] }],
    ]);
  });
});
