import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../server/src/configuration/settings';
import { WorkspaceCheck } from '../../../server/src/documents/workspaceCheck';
import { writeAnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import { annotate } from '../../support/annotations';
import { countFindings } from '../../../server/src/features/report';

const hearsay = 'Jembatan Ditutup\n\nJembatan itu diduga rusak sejak lama di bagian tengah.\n';

function makeCheck(files: Record<string, string>) {
  return new WorkspaceCheck({
    now: () => 0,
    pause: () => Promise.resolve(),
    settingsFor: () => Promise.resolve({ ...defaultSettings, included: null }),
    forgetSettings: () => undefined,
    readFile: (uri) => {
      const text = files[uri];
      return Promise.resolve(text === undefined ? { error: 'There is no such file.' } : { text });
    },
    describe: (_, findings) => ({
      diagnostics: findings.map(({ rule }) => ({
        code: rule,
        message: '',
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      })),
      symbols: [],
    }),
    countFindings,
  });
}

const quiet = () => undefined;
const never = () => false;

describe('WorkspaceCheck', () => {
  it('goes on past what it cannot read, naming it, and counts what is no article', async () => {
    const check = makeCheck({ 'f:/a.article': hearsay, 'f:/c.txt': 'let x = 1;', 'f:/d.article': '' });
    const report = await check.check(
      ['f:/a.article', 'f:/b.article', 'f:/c.txt', 'f:/d.article'],
      quiet,
      never,
    );
    expect(report).toMatchObject({
      checked: 1,
      passedOver: 2,
      failed: [{ uri: 'f:/b.article', message: 'There is no such file.' }],
      cancelled: false,
    });
    expect(report.findings.some(({ rule }) => rule === 'attribution.hearsay')).toBe(true);
    expect([...check.all().keys()]).toEqual(['f:/a.article']);
  });

  it('heeds the annotations beside a file, as far as they can be read', async () => {
    const suppress = { rule: 'attribution.hearsay' };
    const { annotation } = annotate(hearsay, 'diduga', { suppress });
    const line = writeAnnotationsFile({ annotations: [annotation], foreign: [] });
    for (const [annotations, expected] of [
      [line, false],
      [`${line}{"id`, false],
      ['{"id', true],
    ] as const) {
      const check = makeCheck({ 'f:/a.article': hearsay, 'f:/a.article.annotations.jsonl': annotations });
      const { findings } = await check.check(['f:/a.article'], quiet, never);
      expect(findings.some(({ rule }) => rule === 'attribution.hearsay')).toBe(expected);
    }
  });

  it('keeps what was found before it was cancelled, and tells how far it came', async () => {
    const check = makeCheck({ 'f:/a.article': hearsay, 'f:/b.article': hearsay });
    const told: string[] = [];
    const report = await check.check(
      ['f:/a.article', 'f:/b.article'],
      (done, uri) => told.push(`${done} ${uri}`),
      () => told.length > 1,
    );
    expect(report).toMatchObject({ checked: 1, cancelled: true });
    expect(told).toEqual(['0 f:/a.article', '1 f:/b.article']);
    expect([...check.all().keys()]).toEqual(['f:/a.article']);
  });

  it('finds anew what has changed, under another result id', async () => {
    const files = { 'f:/a.article': hearsay };
    const check = makeCheck(files);
    await check.check(['f:/a.article'], quiet, never);
    const before = check.all().get('f:/a.article')!;
    files['f:/a.article'] = hearsay.replace('diduga rusak', 'rusak, kata Siti');
    await check.checkFile('f:/a.article');
    const after = check.all().get('f:/a.article')!;
    expect(after.resultId).not.toBe(before.resultId);
    expect(after.diagnostics.map(({ code }) => code)).not.toContain('attribution.hearsay');
  });

  it('forgets a file that is gone', async () => {
    const files: Record<string, string> = { 'f:/a.article': hearsay };
    const check = makeCheck(files);
    await check.check(['f:/a.article'], quiet, never);
    delete files['f:/a.article'];
    await check.checkFile('f:/a.article');
    expect(check.all().size).toBe(0);
  });
});
