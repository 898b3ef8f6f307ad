import { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { runCommandLine } from '../../../server/src/commandLine/program';
import { testFolder } from '../../support/commandLine';

const folder = testFolder();

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes in use when the garbage is gone. */
function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

const only = ['--rule', 'attribution.hearsay=warning', '--severity', 'warning'];

const article = (number: number) =>
  `Jembatan Nomor ${number} Ditutup

SUKAMAJU - Jembatan itu diduga rusak sejak lama. Sebanyak ${number} orang terluka, kata Kepala Dinas Rina W${number}.

“Kami menutup jembatan ${number} sejak pagi,” ujar Rina.
`;

it('on-record check needs no more memory for two thousand articles than for five hundred', async () => {
  for (let number = 1; number <= 2000; number++)
    await folder.write(`${number % 20}/${number}.article`, article(number));
  const used = new Map<number, number>();
  let files = 0;
  const output = new Writable({
    write: (chunk: Buffer, _, done) => {
      files += chunk.toString().split('.article').length - 1;
      if (files === 500 || files === 2000) used.set(files, heap());
      done();
    },
  });
  const status = await runCommandLine(['node', 'on-record', 'check', folder.path(), ...only], {
    input: Readable.from([]),
    output,
    errors: new Writable({ write: (_, __, done) => done() }),
    variables: { LANG: 'en_GB.UTF-8' },
    colour: false,
  });
  expect(status).toBe(1);
  expect(files).toBe(2000);
  // What is kept of an article is the count of its findings.
  expect(used.get(2000)! - used.get(500)!).toBeLessThan(2);
});
