import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../server/src/analysis/detectLanguage';

const indonesian = 'Warga desa itu sudah kembali ke rumah mereka setelah air surut pada Selasa pagi.';
const english = 'The people of the village had gone back to their homes after the water went down.';

describe('detectLanguage', () => {
  it.each([
    ['id', indonesian],
    ['en', english],
  ])('knows %s by its common words', (language, text) => {
    expect(detectLanguage(text)?.language).toBe(language);
  });

  it('finds no language in words of another', () => {
    expect(detectLanguage('Die Leute gingen nach dem Regen wieder nach Hause zurück.')).toBeNull();
  });

  it('finds none where there are no words', () => {
    expect(detectLanguage('12.500\n—\n')).toBeNull();
  });

  it('tells the same share before and after other texts with some of the lines', () => {
    const mixed = `${indonesian}\n${english}\n${indonesian}`;
    const first = detectLanguage(mixed);
    detectLanguage(`${english}\n${english}`);
    expect(detectLanguage(mixed)).toEqual(first);
  });
});
