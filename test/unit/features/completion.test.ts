import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../../server/src/features/completion';
import {
  analyzedArticle,
  article,
  attribution,
  cursor,
  entity,
  find,
  withCursor,
} from '../../support/articles';

/** What is offered at the cursor in an article that has introduced Siti Aminah. */
function offered(marked: string, language = 'id'): string[] {
  const { text, offset } = withCursor(`Air naik, kata Siti Aminah.\n\n${marked}`);
  const analyzed = article(
    text,
    {
      attributions: [
        attribution({
          content: [find(text, 'Air naik')],
          cue: find(text, 'kata'),
          source: { ...find(text, 'Siti Aminah'), entity: 0, resolved: 'Siti Aminah' },
        }),
      ],
      entities: [entity(text, 'Siti Aminah', { role: find(text, 'Air') })],
    },
    language,
  );
  return completionsAt(analyzed, offset).map(({ label, detail }) => `${label} (${detail ?? ''})`);
}

describe('completionsAt', () => {
  it.each([
    ['id', `"Surut," kata ${cursor}`],
    ['id', `"Surut," ujar S${cursor}`],
    ['id', `Menurut ${cursor}`],
    ['id', `Air surut, menurut Si${cursor}`],
    ['en', `The water fell, according to ${cursor}`],
    ['en', `“It fell,” said S${cursor}`],
  ])('offers speakers after a cue (%s): %s', (language, marked) => {
    expect(offered(marked, language)).toEqual(['Siti Aminah (Air)']);
  });

  it.each([
    ['id', `Warga S${cursor}`],
    ['id', `"Surut," katanya ${cursor}`],
    ['id', `"Surut," kata${cursor}`],
    ['id', `Menurut. S${cursor}`],
    ['en', `according ${cursor}`],
  ])('offers nothing elsewhere (%s): %s', (language, marked) => {
    expect(offered(marked, language)).toEqual([]);
  });

  it('does not offer the word that is being typed', () => {
    const { text, offset } = withCursor(
      `Tanggul jebol lagi, kata Siti Aminah di Demak pada Senin malam.\n\nWarga akan pulang, kata S${cursor}`,
    );
    const labels = completionsAt(analyzedArticle(text), offset).map(({ label }) => label);
    expect(labels).toEqual(['Siti Aminah']);
  });

  it('offers nothing in an article without speakers', () => {
    const { text, offset } = withCursor(`Menurut ${cursor}`);
    expect(completionsAt(analyzedArticle(text), offset)).toEqual([]);
  });
});
