import { describe, expect, it } from 'vitest';
import { speakerItems } from '../../../../client/src/features/showSpeakers';
import type { Speaker } from '../../../../server/src/protocol';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };

function speaker(name: string, kind: Speaker['kind'], role: string | null = null): Speaker {
  const statement = { text: `kata ${name}`, manner: 'direct', range } as const;
  return { name, kind, role, range, statements: [statement] };
}

describe('speakerItems', () => {
  it('puts those without a name last, under a line that says so', () => {
    const items = speakerItems([speaker('warga', 'vague'), speaker('Siti Aminah', 'person')]);
    expect(items.map(({ label }) => label)).toEqual([
      '$(person) Siti Aminah',
      'not named',
      '$(question) warga',
    ]);
  });

  it('draws no line where everybody has a name', () => {
    expect(speakerItems([speaker('BPBD Demak', 'organization')])).toHaveLength(1);
  });

  it('tells the role and how much is said', () => {
    const [item] = speakerItems([speaker('Siti Aminah', 'person', 'Camat Sayung')]);
    expect(item).toMatchObject({ description: 'Camat Sayung · 1 statement', detail: 'kata Siti Aminah' });
  });

  it('makes no icon of what stands in a name', () => {
    const [item] = speakerItems([speaker('$(trash)', 'person')]);
    expect(item?.label).not.toContain('$(trash)');
  });
});
