import { readFile, writeFile } from 'node:fs/promises';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { annotationsName } from '../../../server/src/annotations/sidecar';
import { annotate, annotationAt, type TestAnnotation } from '../../support/annotations';
import { find } from '../../support/articles';
import { run, testFolder } from '../../support/commandLine';

const text = `Tanggul Jebol di Wulanjati

DEMAK - Sekitar 1.200 warga mengungsi, kata Kepala BPBD Suryo Hadinata.

"Kami sudah memperbaiki bagian itu," ujar Suryo. Ia pulang ke rumahnya.
`;
const number = '1.200 warga';
const quotation = '"Kami sudah memperbaiki bagian itu,"';
const statement = 'Sekitar 1.200 warga mengungsi';

const folder = testFolder();

const onNumber = (more: TestAnnotation = {}) =>
  annotate(text, number, { kind: 'number', status: 'verified', ...more });
const onQuotation = (more: TestAnnotation = {}) =>
  annotate(text, quotation, { kind: 'quotation', status: 'verified', ...more });

/** Runs the gate alone: every other finding is below the severity asked for. */
async function gate(placed: readonly PlacedAnnotation[], ...words: string[]) {
  const path = await folder.writeAnnotated('a.article', text, placed);
  return { path, ...(await run(['check', path, '--require-verified', '--severity', 'error', ...words])) };
}

/** Rule and place of each finding. */
async function open(placed: readonly PlacedAnnotation[]): Promise<readonly string[]> {
  const { status, output } = await gate(placed, '--format', 'json');
  const [file] = JSON.parse(output) as [{ findings: { rule: string; line: number; column: number }[] }];
  expect(status).toBe(file.findings.length > 0 ? 1 : 0);
  return file.findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

describe('on-record check --require-verified', () => {
  it('fails while a number or a quotation is unchecked, and names each with its place', async () => {
    expect(await open([])).toEqual(['verification.unchecked 3:17', 'verification.unchecked 5:1']);
    expect(await open([onNumber()])).toEqual(['verification.unchecked 5:1']);
  });

  it('passes where all are judged, whatever the verdict, statements aside', async () => {
    expect(await open([onNumber(), onQuotation()])).toEqual([]);
    expect(await open([onNumber({ status: 'incorrect' }), onQuotation({ status: 'disputed' })])).toEqual([]);
  });

  it('takes a number for judged with the statement around it, and for none where a checker said so', async () => {
    const around = annotate(text, statement, { kind: 'statement', status: 'verified' });
    expect(await open([around, onQuotation()])).toEqual([]);
    const none = annotate(text, number, { suppress: { rule: '*' } });
    expect(await open([none, onQuotation()])).toEqual([]);
    const silenced = annotate(text, number, { suppress: { rule: 'attribution.unsourced-number' } });
    expect(await open([silenced, onQuotation()])).toEqual(['verification.unchecked 3:17']);
  });

  it('fails where what was judged has changed since', async () => {
    const changed = onNumber({ judged: '1.100 warga' });
    expect(await open([changed, onQuotation()])).toEqual(['verification.changed 3:17']);
  });

  it('fails while a mark has lost its words', async () => {
    const gone = 'Sebanyak 77 sapi hanyut terbawa arus deras pada malam yang sama.';
    const orphan = annotationAt(gone, find(gone, '77 sapi'), { status: 'verified' });
    const placed = [onNumber(), onQuotation(), { annotation: orphan, span: null }];
    expect(await open(placed)).toEqual(['verification.orphan 1:1']);
    expect((await gate(placed)).output).toContain('77 sapi');
  });

  it('lists what is open in every format, by line and column', async () => {
    const stylish = await gate([onNumber()]);
    expect(stylish.output).toMatch(/^ {2}5:1 +error +“"Kami .*” has not been checked\. +verification/m);
    const github = await gate([onNumber()], '--format', 'github');
    expect(github.output).toContain('line=5,endLine=5,col=1,endColumn=37,title=verification.unchecked::');
    const sarif = await gate([onNumber()], '--format', 'sarif');
    const { results = [], tool } = (JSON.parse(sarif.output) as Log).runs[0]!;
    expect(results).toHaveLength(1);
    const [result] = results;
    expect(result).toMatchObject({ ruleId: 'verification.unchecked', level: 'error' });
    expect(tool.driver.rules?.[result!.ruleIndex!]?.id).toBe('verification.unchecked');
    expect(result!.locations?.[0]?.physicalLocation?.region).toMatchObject({ startLine: 5, startColumn: 1 });
    for (const { status } of [stylish, github, sarif]) expect(status).toBe(1);
  });

  it('says it in Indonesian', async () => {
    expect((await gate([], '--locale', 'id')).output).toContain('belum diperiksa');
  });

  it('asks for nothing of it without the flag', async () => {
    const path = await folder.writeAnnotated('a.article', text, []);
    expect((await run(['check', path, '--severity', 'error'])).status).toBe(0);
  });
});

describe('on-record check and the annotations beside an article', () => {
  it('heeds suppressions, and reports those that are of no use', async () => {
    const hearsay = 'Jembatan Ditutup\n\nJembatan itu diduga rusak sejak lama di bagian tengah.\n';
    const rules = async (words: string) => {
      const suppression = annotate(hearsay, words, { suppress: { rule: 'attribution.hearsay' } });
      const path = await folder.writeAnnotated('b.article', hearsay, [suppression]);
      const { output } = await run(['check', path, '--severity', 'hint', '--format', 'json']);
      const [{ findings }] = JSON.parse(output) as [{ findings: { rule: string }[] }];
      return findings.map(({ rule }) => rule);
    };
    expect(await rules('diduga')).not.toContain('attribution.hearsay');
    expect(await rules('Jembatan Ditutup')).toEqual(
      expect.arrayContaining(['attribution.hearsay', 'suppression.unused']),
    );
  });

  it('reports what has changed since it was verified, and sources without a place, by their rules', async () => {
    const sources = [{ 'onRecord:kind': 'document', source: 'Surat BPBD' } as const];
    const path = await folder.writeAnnotated('a.article', text, [
      onNumber({ judged: '1.100 warga', sources }),
    ]);
    const { status, output } = await run(['check', path, '--severity', 'hint']);
    expect(status).toBe(1);
    expect(output).toMatch(/^ {2}3:17 +information +Verified as “1\.100 warga”.* annotation\.changed-since/m);
    expect(output).toMatch(/^ {2}3:17 +hint +Where in “Surat BPBD”\?.* annotation\.missing-locator/m);
    const off = [
      '--rule',
      'annotation.changed-since-verified=off',
      '--rule',
      'annotation.missing-locator=off',
    ];
    expect((await run(['check', path, '--severity', 'hint', ...off])).output).not.toContain('annotation.');
  });

  it('names broken lines, heeds the others, changes nothing, and exits with 2', async () => {
    const path = await folder.writeAnnotated('a.article', text, [onNumber(), onQuotation()]);
    const sidecar = annotationsName(path);
    await writeFile(sidecar, '{"id"\n', { flag: 'a' });
    const before = await readFile(sidecar, 'utf8');
    const words = ['check', path, '--require-verified', '--severity', 'error'];
    const { status, output, errors } = await run(words);
    expect(status).toBe(2);
    expect(output).toBe('No findings in 1 file.\n');
    expect(errors).toBe(`${sidecar}: Line 3 cannot be read: it is not valid JSON.\n`);
    expect(await readFile(sidecar, 'utf8')).toBe(before);
    const sarif = JSON.parse((await run([...words, '--format', 'sarif'])).output) as Log;
    expect(sarif.runs[0]!.invocations![0]).toMatchObject({ executionSuccessful: false });
  });

  it('takes no annotations file for an article, whatever a glob says', async () => {
    await folder.write('on-record.json', JSON.stringify({ include: ['*'], exclude: ['on-record.json'] }));
    await folder.writeAnnotated('a.article', text, [onNumber()]);
    const { output } = await run(['check', folder.path(), '--format', 'json']);
    expect((JSON.parse(output) as { path: string }[]).map(({ path }) => path)).toEqual([
      folder.path('a.article'),
    ]);
  });
});
