import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../server/src/annotations/annotation';
import { annotate } from '../../support/annotations';
import { hostileWords } from '../../support/hostileWords';
import { sarifValidator } from '../../support/jsonSchemas';
import { lost, reportOf, reportText, workedOn } from '../../support/reports';

const validate = sarifValidator();
const words = '1.200 warga';
const read = (...of: Parameters<typeof reportOf> extends [unknown, ...infer Rest] ? Rest : never): Log =>
  JSON.parse(reportOf('sarif', ...of)) as Log;
const resultsOf = (log: Log): readonly Result[] => log.runs[0]?.results ?? [];
const resultOf = (log: Log): Result | undefined =>
  resultsOf(log).find(({ message }) => message.text?.startsWith('Number “1.200 warga”'));

describe('the SARIF report', () => {
  it.each<[Status, Result.kind, Result.level]>([
    ['unchecked', 'open', 'none'],
    ['verified', 'pass', 'none'],
    ['incorrect', 'fail', 'error'],
    ['disputed', 'review', 'none'],
    ['unverifiable', 'review', 'none'],
    ['opinion', 'notApplicable', 'none'],
  ])('tells what is %s as %s, %s, with line and column', (status, kind, level) => {
    const log = read([annotate(reportText, words, { kind: 'number', status })]);
    expect(validate(log)).toEqual([]);
    const result = resultOf(log);
    expect(result).toMatchObject({ ruleId: `claim.${status}`, kind, level });
    expect(log.runs[0]?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe(`claim.${status}`);
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 3,
      startColumn: 17,
      endLine: 3,
      endColumn: 28,
    });
  });

  it('asks for a second look where the words have changed since', () => {
    const log = read([
      annotate(reportText, words, { kind: 'number', status: 'verified', judged: '1.300 warga' }),
    ]);
    expect(resultOf(log)).toMatchObject({ ruleId: 'claim.changed', kind: 'review' });
  });

  it('offers the correction as a fix of exactly these words', () => {
    const log = read([
      annotate(reportText, words, { kind: 'number', status: 'incorrect', correction: '1.300 warga' }),
    ]);
    const replacement = resultOf(log)?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    expect(replacement).toMatchObject({
      deletedRegion: { startLine: 3, startColumn: 17, endLine: 3, endColumn: 28 },
      insertedContent: { text: '1.300 warga' },
    });
  });

  it('tells sources, notes and history, of a mark that lost its words too', () => {
    const log = read(workedOn);
    expect(validate(log)).toEqual([]);
    const orphan = resultsOf(log).at(-1);
    expect(orphan?.message.text).toMatch(
      /^Orphan “77 sapi hanyut”: .*\nDocument: Surat BPBD, hlm\. 3\nRK, .*: Siapa yang menghitung\?$/,
    );
    expect(orphan?.properties).toMatchObject({
      claimKind: 'orphan',
      history: [{ by: 'RK', to: 'disputed' }],
    });
    expect(orphan?.locations?.[0]?.physicalLocation?.region).toBeUndefined();
  });

  it.each(hostileWords)('is valid with %j, and makes no link of it', (said) => {
    const mark = annotate(reportText, words, {
      kind: 'number',
      status: 'incorrect',
      correction: said,
      notes: [said],
    });
    const log = read(
      [mark, lost(said, { status: 'disputed', notes: [said] })],
      reportText,
      `${said}.article`,
    );
    expect(validate(log)).toEqual([]);
    for (const { message } of resultsOf(log)) expect(message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
  });
});
