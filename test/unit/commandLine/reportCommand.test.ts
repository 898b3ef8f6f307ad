import { mkdir, readFile, readdir, symlink, writeFile, link } from 'node:fs/promises';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { annotationsName } from '../../../server/src/annotations/sidecar';
import { annotate, annotationAt } from '../../support/annotations';
import { find } from '../../support/articles';
import { run, testFolder } from '../../support/commandLine';
import { sarifValidator, schemaOrgValidator } from '../../support/jsonSchemas';

const text = `Tanggul Jebol di Wulanjati

DEMAK - Sekitar 1.200 warga mengungsi setelah tanggul jebol, kata Kepala BPBD Suryo Hadinata.

"Kami sudah memperbaiki bagian itu dua kali," ujar Suryo.
`;
const number = '1.200 warga';
const gone = 'Sebanyak 77 sapi hanyut terbawa arus deras pada malam yang sama.';
const letter = { 'onRecord:kind': 'document', source: 'Surat BPBD', 'onRecord:locator': 'hlm. 3' } as const;

const folder = testFolder();

/** An article with one claim verified, and one mark whose words are gone. */
function writeChecked(name = 'a.article'): Promise<string> {
  const verified = annotate(text, number, { kind: 'number', status: 'verified', sources: [letter] });
  const orphan = annotationAt(gone, find(gone, '77 sapi hanyut'), { kind: 'number', status: 'disputed' });
  return folder.writeAnnotated(name, text, [verified, { annotation: orphan, span: null }]);
}

describe('on-record report', () => {
  it.each([
    ['markdown', /Verified[^\n]*1\\?\.200 warga|1\\?\.200 warga[^\n]*Verified/],
    ['html', /<!doctype html>[\s\S]*Surat BPBD, hlm\. 3/i],
    ['csv', /Verified[^\n]*1\.200 warga/],
    ['sarif', /"claim\.verified"/],
    ['web-annotation', /"AnnotationCollection"[\s\S]*"verified"/],
    ['claim-review', /"ClaimReview"[\s\S]*1\.200 warga/],
  ])('prints %s with what was judged', async (format, expected) => {
    const { status, output, errors } = await run(['report', await writeChecked(), '--format', format]);
    expect(output).toMatch(expected);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  it('prints SARIF and ClaimReview that their published schemas accept', async () => {
    const path = await writeChecked();
    const sarif = await run(['report', path, '--format', 'sarif']);
    expect(sarifValidator()(JSON.parse(sarif.output))).toEqual([]);
    const review = await run(['report', path, '--format', 'claim-review']);
    const { '@graph': graph } = JSON.parse(review.output) as { '@graph': readonly unknown[] };
    expect(graph.length).toBeGreaterThan(0);
    const validate = schemaOrgValidator('ClaimReview');
    for (const claim of graph) expect(validate(claim)).toEqual([]);
  });

  it('finds the words again where the article was edited without the editor, and lists those that are gone', async () => {
    const path = await writeChecked();
    await writeFile(path, `Sebuah paragraf pembuka yang baru.\n\n${text}`);
    const { output } = await run(['report', path, '--format', 'sarif']);
    const { results = [] } = (JSON.parse(output) as Log).runs[0]!;
    const verified = results.find(({ ruleId }) => ruleId === 'claim.verified');
    expect(verified?.locations?.[0]?.physicalLocation?.region).toMatchObject({
      startLine: 5,
      startColumn: 17,
    });
    const orphan = results.find(({ properties }) => properties?.['claimKind'] === 'orphan');
    expect(orphan?.message.text).toContain('77 sapi hanyut');
    expect(orphan?.locations?.[0]?.physicalLocation?.region).toBeUndefined();
  });

  it('tells that a number has changed under its tick', async () => {
    const statement = 'Sekitar 1.200 warga mengungsi setelah tanggul jebol';
    const verified = annotate(text, statement, { kind: 'statement', status: 'verified' });
    const path = await folder.writeAnnotated('a.article', text, [verified]);
    await writeFile(path, text.replace('1.200', '1.500'));
    const { output } = await run(['report', path, '--format', 'csv']);
    expect(output).toContain('Verified before; since then a number has changed');
  });

  it('reports an article that nobody has judged, and says so', async () => {
    const path = await folder.write('a.article', text);
    const { status, output, errors } = await run(['report', path, '--format', 'markdown']);
    expect(status).toBe(0);
    expect(output).toContain('0 of');
    expect(errors).toBe(`${path}.annotations.jsonl: There is no such file: nothing has been judged yet.\n`);
  });

  it('makes no report of a file with broken lines, names each, and changes nothing', async () => {
    const path = await writeChecked();
    const sidecar = annotationsName(path);
    const before = await readFile(sidecar, 'utf8');
    const broken = `<<<<<<< ours\n${before}{"id": "urn\n`;
    await writeFile(sidecar, broken);
    const target = folder.path('out.md');
    const { status, output, errors } = await run(['report', path, '--format', 'markdown', '-o', target]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(`${sidecar}: Line 1 cannot be read: git has left a conflict there.`);
    expect(errors).toContain(`${sidecar}: Line 4 cannot be read: it is not valid JSON.`);
    expect(await readFile(sidecar, 'utf8')).toBe(broken);
    expect((await readdir(folder.path())).sort()).toEqual(['a.article', 'a.article.annotations.jsonl']);
  });

  it('says how many records it cannot use', async () => {
    const path = await writeChecked();
    const newer = JSON.stringify({ id: 'urn:uuid:f', onRecord: { version: 2 } });
    await writeFile(annotationsName(path), `${newer}\n{"id":"b"}\n{"id":"c"}\n`, { flag: 'a' });
    const { status, errors } = await run(['report', path, '--format', 'csv']);
    expect(status).toBe(0);
    expect(errors).toContain('1 line was written by a newer version of On Record');
    expect(errors).toContain('2 lines are no annotations of On Record');
  });

  it('writes to a file, over an older report, and prints nothing', async () => {
    const path = await writeChecked();
    const target = await folder.write('report.html', 'old');
    const { status, output } = await run(['report', path, '--format', 'html', '-o', target]);
    expect({ status, output }).toEqual({ status: 0, output: '' });
    expect(await readFile(target, 'utf8')).toMatch(/^<!doctype html>/i);
    expect(await readdir(folder.path())).toHaveLength(3);
  });

  it('goes over neither the article nor annotations, by whatever name', async () => {
    const path = await writeChecked();
    const before = [await readFile(path), await readFile(annotationsName(path))];
    await symlink(path, folder.path('link.md'));
    await link(annotationsName(path), folder.path('hard.md'));
    const targets = [path, annotationsName(path), 'link.md', 'hard.md', 'other.txt.annotations.jsonl'];
    for (const target of targets) {
      const file = target.startsWith('/') ? target : folder.path(target);
      const { status, errors } = await run(['report', path, '--format', 'markdown', '-o', file]);
      expect({ target, status }).toEqual({ target, status: 2 });
      expect(errors).toContain('does not go over an article or its annotations');
    }
    expect([await readFile(path), await readFile(annotationsName(path))]).toEqual(before);
  });

  it('says when the file cannot be written, and leaves nothing behind', async () => {
    const path = await writeChecked();
    await mkdir(folder.path('taken'));
    const names = await readdir(folder.path());
    for (const target of ['taken', 'no/such/folder.md']) {
      const words = ['report', path, '--format', 'markdown', '-o', folder.path(target)];
      const { status, errors } = await run(words);
      expect({ target, status }).toEqual({ target, status: 2 });
      expect(errors).toMatch(/could not be written \(E\w+\)/);
    }
    expect(await readdir(folder.path())).toEqual(names);
  });

  it('speaks and reports in the language of --locale', async () => {
    const words = ['report', await writeChecked(), '--format', 'markdown', '--locale', 'id'];
    const { output } = await run(words);
    expect(output).toContain('Pemeriksaan “Tanggul Jebol di Wulanjati”');
  });

  it.each([
    ['no format', [], 'required option'],
    ['an unknown format', ['--format', 'pdf'], 'Allowed choices are'],
    ['an unknown language', ['--format', 'csv', '--language', 'de'], 'On Record does not read “de”'],
  ])('exits with 2 for %s', async (_, words, message) => {
    const { status, errors } = await run(['report', await writeChecked(), ...words]);
    expect(status).toBe(2);
    expect(errors).toContain(message);
  });

  it.each([
    ['that is missing', null, 'There is no such file.'],
    ['that is empty', '', 'There is no text to check.'],
    [
      'in another language',
      'Der Minister sagte am Montag, dass die Brücke gesperrt bleibe.',
      'On Record reads',
    ],
  ])('exits with 2 for an article %s', async (_, content, message) => {
    const path = content === null ? folder.path('a.article') : await folder.write('a.article', content);
    const { status, output, errors } = await run(['report', path, '--format', 'csv']);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(message);
  });

  it('reads the article in the language asked for', async () => {
    const path = await writeChecked();
    const words = ['report', path, '--format', 'claim-review'];
    expect((await run(words)).output).toContain('"name": "Suryo Hadinata"');
    expect((await run([...words, '--language', 'en'])).output).not.toContain('"name": "Suryo Hadinata"');
  });
});
