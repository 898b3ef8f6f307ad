import { describe, expect, it } from 'vitest';
import { ArticleNames } from '../../../../server/src/analysis/structure/articleNames';

const before = 'Bupati Sari Wijaya tiba.\nSari Wijaya pulang.\nWarga menunggu.';
const after = 'Bupati Sari Wijaya tiba.\nSari pulang bersama Rudi Hartono.\nWarga menunggu.';

describe('ArticleNames', () => {
  it('counts capitalised words and pairs, and knows words as they are written', () => {
    const names = new ArticleNames(before);
    expect(names.count('sari')).toBe(2);
    expect(names.countPair('sari', 'wijaya')).toBe(2);
    expect(names.hasWord('pulang')).toBe(true);
    expect(names.hasWord('Pulang')).toBe(false);
  });

  it('answers alike whether or not it goes on from a former version', () => {
    const former = new ArticleNames(before);
    former.count('sari');
    former.hasWord('tiba');
    for (const names of [new ArticleNames(after, former), new ArticleNames(after)]) {
      expect(names.count('sari')).toBe(2);
      expect(names.count('rudi')).toBe(1);
      expect(names.countPair('sari', 'wijaya')).toBe(1);
      expect(names.countPair('rudi', 'hartono')).toBe(1);
      expect(names.hasWord('bersama')).toBe(true);
    }
  });

  it('confirms what it said as long as it would say it again', () => {
    const former = new ArticleNames(before);
    former.countPair('sari', 'wijaya');
    const pairs = former.takeAnswers();
    former.count('sari');
    const words = former.takeAnswers();
    const names = new ArticleNames(after, former);
    expect(names.confirms(pairs)).toBe(false);
    expect(names.confirms(words)).toBe(true);
  });
});
