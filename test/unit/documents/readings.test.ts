import { describe, expect, it } from 'vitest';
import { OpenDocuments } from '../../../server/src/documents/openDocuments';
import { Readings } from '../../../server/src/documents/readings';

const uri = 'file:///long.article';
const settings = { language: 'en', plainText: true, included: null } as const;
const sentence =
  'Mayor Edith Marlow said on Monday that 300 homes were flooded, 25 percent more than in 2019. ';

describe('Readings', () => {
  it('give up in the middle of one long paragraph when the text changes', async () => {
    let time = 0;
    let pauses = 0;
    let onPause = (): void => undefined;
    const documents = new OpenDocuments(() => 0);
    const readings = new Readings({
      // Every step is a slice of its own.
      now: () => (time += 20),
      pause: () => {
        pauses++;
        onPause();
        return Promise.resolve();
      },
      onFailure: (_, error) => {
        throw error;
      },
    });
    const first = documents.open(uri, 'news-article', 1, sentence.repeat(400));
    const whole = await readings.read(first, settings);
    expect(whole.state).toBe('analyzed');
    const all = pauses;
    expect(all).toBeGreaterThan(20);

    readings.forget(uri);
    pauses = 0;
    let latest: ReturnType<Readings['read']> | undefined;
    onPause = () => {
      if (pauses !== 10) return;
      const change = {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: 'X',
      };
      const changed = documents.change(uri, 2, [change]);
      if (changed) latest = readings.read(changed, settings);
    };
    const second = documents.open(uri, 'news-article', 1, sentence.repeat(400));
    expect(await readings.read(second, settings)).toEqual({ state: 'superseded' });
    // Only what the newer text takes is done after the change.
    expect((await latest)?.state).toBe('analyzed');
    expect(pauses).toBeLessThan(10 + all + 10);
  });
});
