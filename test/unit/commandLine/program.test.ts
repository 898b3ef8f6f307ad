import { chmod, readFile, symlink } from 'node:fs/promises';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { buildCommandLine } from '../../support/builtCommandLine';
import { run, testFolder } from '../../support/commandLine';

const hearsay = 'Jembatan Ditutup\n\nJembatan itu diduga rusak sejak lama di bagian tengah.\n';
const quiet = 'Jembatan Ditutup\n\n"Kami tutup dulu," kata Siti Aminah.\n';
const only = ['--rule', 'attribution.hearsay=warning', '--severity', 'warning'];

const folder = testFolder();
const { write } = folder;

describe('on-record check', () => {
  it('exits with 0 and says so where nothing is found', async () => {
    const { status, output } = await run(['check', await write('a.article', quiet), ...only]);
    expect(status).toBe(0);
    expect(output).toBe('No findings in 1 file.\n');
  });

  it('prints file, place, severity, message and rule, and exits with 1', async () => {
    const path = await write('a.article', hearsay);
    const { status, output } = await run(['check', path, ...only]);
    expect(status).toBe(1);
    expect(output).toContain(`${path}\n  3:14      warning `);
    expect(output).toContain('attribution.hearsay\n');
    expect(output).toContain('1 finding in 1 file (1 warning)');
  });

  it('reports findings below --severity neither in words nor by status', async () => {
    const path = await write('a.article', hearsay);
    const { status, output } = await run(['check', path, '--severity', 'error']);
    expect(status).toBe(0);
    expect(output).not.toContain('attribution');
  });

  it('turns a rule off with --rule', async () => {
    const path = await write('a.article', hearsay);
    const { output } = await run(['check', path, '--rule', 'attribution.hearsay=off']);
    expect(output).not.toContain('attribution.hearsay');
  });

  it.each([
    ['no file', ['check'], 'Name at least one file'],
    ['an unknown option', ['check', '--nonsense', 'x'], 'unknown option'],
    ['an unknown rule', ['check', '--rule', 'a.b=off', 'x'], 'There is no rule “a.b”'],
    ['an unknown severity', ['check', '--rule', 'attribution.hearsay=loud', 'x'], '“loud” is no severity'],
    ['a rule without severity', ['check', '--rule', 'attribution.hearsay', 'x'], 'is not ID=SEVERITY'],
    ['an unknown format', ['check', '--format', 'xml', 'x'], 'Allowed choices are'],
    ['an unknown language', ['check', '--language', 'de', 'x'], 'On Record does not read “de”'],
    ['an unknown command', ['chekc', 'x'], 'unknown command'],
  ])('exits with 2 for %s and says what is wrong', async (_, words, message) => {
    const { status, errors } = await run(words);
    expect(status).toBe(2);
    expect(errors).toContain(message);
  });

  it('names a file that is missing, binary or in another language, goes on, and exits with 2', async () => {
    const binary = await write('b.article', Uint8Array.of(0x50, 0, 0, 1));
    const german = await write(
      'c.article',
      'Der Minister sagte am Montag, dass die alte Brücke gesperrt bleibe.\n',
    );
    const good = await write('d.article', hearsay);
    const { status, output, errors } = await run([
      'check',
      folder.path('missing.article'),
      binary,
      german,
      good,
      ...only,
    ]);
    expect(status).toBe(2);
    expect(errors).toContain('missing.article: There is no such file.');
    expect(errors).toContain('b.article: This is not text');
    expect(errors).toContain('c.article: On Record reads Indonesian and English');
    expect(output).toContain('d.article');
  });

  it('says that an empty file is empty, without failing', async () => {
    const { status, errors } = await run(['check', await write('a.article', '')]);
    expect(status).toBe(0);
    expect(errors).toContain('a.article: There is no text to check.');
  });

  it('reads the articles of a folder to the bottom and leaves other files alone', async () => {
    await write('x/b.article', hearsay);
    await write('x/deep/a.news', hearsay);
    await write('x/notes.txt', hearsay);
    await write('x/node_modules/c.article', hearsay);
    await symlink(folder.path('x'), folder.path('x/around'));
    const { output } = await run(['check', folder.path('x'), '--format', 'json', ...only]);
    const paths = (JSON.parse(output) as { path: string }[]).map(({ path }) =>
      path.slice(folder.path().length + 3),
    );
    expect(paths).toEqual(['b.article', 'deep/a.news']);
  });

  it('says when a folder has no articles', async () => {
    const { status, errors } = await run(['check', folder.path()]);
    expect(status).toBe(0);
    expect(errors).toContain('There are no articles in this folder.');
  });

  it('reads standard input for -', async () => {
    const { status, output } = await run(['check', '-', ...only], hearsay);
    expect(status).toBe(1);
    expect(output).toContain('attribution.hearsay');
  });

  it('takes rules and globs from the nearest configuration file', async () => {
    await write('on-record.json', JSON.stringify({ rules: { 'attribution.hearsay': 'error' } }));
    await write(
      'desk/on-record.json',
      JSON.stringify({ rules: { 'attribution.hearsay': 'off' }, include: ['*.txt'] }),
    );
    await write('a.article', hearsay);
    await write('desk/b.txt', hearsay);
    const { output } = await run(['check', folder.path(), '--format', 'json']);
    const files = JSON.parse(output) as { path: string; findings: { rule: string; severity: string }[] }[];
    const found = files.map(({ path, findings }) => [
      path.slice(folder.path().length + 1),
      findings.find(({ rule }) => rule === 'attribution.hearsay')?.severity,
    ]);
    expect(found).toEqual([
      ['a.article', 'error'],
      ['desk/b.txt', undefined],
    ]);
  });

  it('says what is wrong with a configuration file, uses the rest of it, and exits with 2', async () => {
    await write('on-record.json', '{"rules": {"attribution.hearsay": "error", "a.b": "off"}, "colour": 1}');
    const { status, output, errors } = await run(['check', await write('a.article', hearsay)]);
    expect(status).toBe(2);
    expect(errors).toContain('There is no rule “a.b”');
    expect(errors).toContain('There is no setting “colour”');
    expect(output).toContain('error');
  });

  it('prints SARIF with the rule, the place and the files that failed', async () => {
    const path = await write('a b.article', hearsay);
    const { output } = await run(['check', path, folder.path('no'), '--format', 'sarif', ...only]);
    const { version, runs } = JSON.parse(output) as Log;
    expect(version).toBe('2.1.0');
    const [result] = runs[0]!.results!;
    expect(result).toMatchObject({ ruleId: 'attribution.hearsay', level: 'warning' });
    expect(runs[0]!.tool.driver.rules![result!.ruleIndex!]!.id).toBe('attribution.hearsay');
    expect(result!.locations![0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: `file://${folder.path()}/a%20b.article` },
      region: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 20 },
    });
    expect(runs[0]!.invocations![0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'There is no such file.' } }],
    });
  });

  it('prints GitHub workflow commands', async () => {
    const path = await write('a,b.article', hearsay);
    const { output } = await run(['check', path, '--format', 'github', ...only]);
    expect(output).toContain(
      `::warning file=${folder.path()}/a%2Cb.article,line=3,endLine=3,col=14,endColumn=20,`,
    );
  });

  it('applies certain fixes with --fix, keeps the mode and the byte order mark, and reports what is left', async () => {
    const text = `\uFEFF<!-- on-record off quotation.unbalanced: once -->\n${hearsay}`;
    const path = await write('a.md', text);
    await chmod(path, 0o640);
    const { output } = await run(['check', path, '--fix', ...only]);
    expect(await readFile(path, 'utf8')).toBe(`\uFEFF${hearsay}`);
    expect(output).toContain('1 fix applied.');
    expect(output).toContain('attribution.hearsay');
  });

  it('fixes nothing in a file that is not UTF-8 throughout', async () => {
    const text = Buffer.from(`<!-- on-record off quotation.unbalanced -->\n${hearsay}`);
    const path = await write('a.md', Buffer.concat([text, Buffer.of(0xff)]));
    const { status, errors } = await run(['check', path, '--fix']);
    expect(status).toBe(2);
    expect(errors).toContain('not UTF-8');
    expect((await readFile(path)).at(-1)).toBe(0xff);
  });

  it('ends quietly when nobody reads on', async () => {
    for (let at = 0; at < 400; at++) await write(`a${at}.article`, hearsay.repeat(20));
    const commandLine = await buildCommandLine();
    const child = commandLine.spawn('check', folder.path(), '--format', 'json');
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    await commandLine.remove();
    expect(errors).toBe('');
    expect(status).toBe(0);
  }, 20_000);

  it('speaks Indonesian where the locale says so', async () => {
    const asked = await run(['check', '--locale', 'id']);
    expect(asked.errors).toContain('Sebutkan sedikitnya satu berkas');
    const given = await run(['check'], '', { LANG: 'id_ID.UTF-8' });
    expect(given.errors).toBe(asked.errors);
  });
});

describe('on-record analyze', () => {
  it('analyses every line and reports a broken one in its place', async () => {
    const input = `${JSON.stringify({ id: 'a', text: hearsay })}\nnonsense\n${JSON.stringify({ id: 'b', text: 1 })}\n`;
    const { status, output } = await run(['analyze', '--jsonl'], input);
    expect(status).toBe(1);
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({ id: 'a', language: 'id' });
    expect(lines[1]!['error']).toMatch(/^line 2: not valid JSON/);
    expect(lines[2]).toEqual({ id: 'b', error: 'line 3: has no "text"' });
  });
});
