import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { reanchorLines } from '../../../server/src/commandLine/reanchorCommand';

async function run(...lines: readonly string[]) {
  const output = new PassThrough();
  const status = await reanchorLines(Readable.from([lines.join('\n')]), output);
  return {
    status,
    results: String(output.read() ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
  };
}

describe('on-record reanchor --jsonl', () => {
  it('gives the new place of each span, null for one that is gone', async () => {
    const before = 'Satu kalimat tentang banjir. Dua ribu warga mengungsi ke balai desa.';
    const after = 'Pembuka. Satu kalimat tentang banjir.';
    const line = JSON.stringify({
      id: 'a',
      before,
      after,
      spans: [
        [0, 27],
        [29, 52],
      ],
    });
    expect(await run(line)).toEqual({ status: 0, results: [{ id: 'a', spans: [[9, 36], null] }] });
  });

  it.each([
    ['no JSON', '{"id":', /not valid JSON/],
    ['no spans', '{"id":"a","before":"x","after":"y"}', /no "spans"/],
    ['a span outside the text', '{"id":"a","before":"x","after":"y","spans":[[0,9]]}', /span 0/],
    ['an empty span', '{"id":"a","before":"xyz","after":"y","spans":[[0,1],[1,1]]}', /span 1/],
  ])('says what is wrong with a line that has %s, and goes on', async (_, bad, message) => {
    const good = '{"id":"b","before":"xyz","after":"xyz","spans":[]}';
    const { status, results } = await run(bad, good);
    expect(status).toBe(1);
    expect(results[0]).toHaveProperty('error', expect.stringMatching(message));
    expect(results[1]).toEqual({ id: 'b', spans: [] });
  });
});
