import { describe, expect, it } from 'vitest';
import { userName } from '../../../../client/src/annotations/gitName';

describe('the name in a git configuration', () => {
  it.each([
    ['[user]\n\tname = Rara Kusuma\n\temail = rara@example.org\n', 'Rara Kusuma'],
    ['[core]\n\tbare = false\n[User]\nName="Rara \\"RK\\" Kusuma" ; redaksi\n', 'Rara "RK" Kusuma'],
    ['[user]\nname = Rara\n[alias]\nname = status\n', 'Rara'],
    ['[user]\nname = Rara\n[user]\nname = Bayu # sejak 2026\n', 'Bayu'],
  ])('in %j is %s', (config, name) => {
    expect(userName(config)).toBe(name);
  });

  it.each(['', '[user]\nemail = rara@example.org\n', '[user "work"]\nname = Rara\n', '[user]\nname =\n'])(
    'is not in %j',
    (config) => {
      expect(userName(config)).toBeUndefined();
    },
  );
});
