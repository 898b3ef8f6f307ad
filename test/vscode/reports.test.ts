import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotationDesk, judgeAt, stored } from './support/annotations';
import { rangeOf } from './support/articles';
import { connected } from './runner/channel';
import { print } from './support/page';
import { until } from './support/until';

describe('reports', () => {
  const desk = annotationDesk();

  for (const [format, expected] of [
    ['html', /<!doctype html>[\s\S]*1\.200 warga[\s\S]*Verified/i],
    ['markdown', /1\\?\.200 warga.*Verified/],
    ['csv', /Verified.*1\.200 warga/],
    ['sarif', /"version": ?"2\.1\.0"[\s\S]*1\.200 warga/],
    ['web-annotation', /AnnotationCollection[\s\S]*"verified"/],
    ['claim-review', /ClaimReview[\s\S]*1\.200 warga/],
  ] as const) {
    it(`Create Report saves ${format} with what was judged`, async () => {
      const editor = await desk.open(`report-${format}.article`);
      const { document } = editor;
      await judgeAt(editor, rangeOf(document, '1.200'), 'verify');
      await stored(document.uri, '1.200 warga', 'verified');
      const to = document.uri.with({ path: `${document.uri.path}.report` });
      await until('the judgement in the report', async () => {
        const saved = await vscode.commands.executeCommand<vscode.Uri>('onRecord.createReport', {
          format,
          to,
        });
        const report = new TextDecoder().decode(await vscode.workspace.fs.readFile(saved));
        return expected.test(report);
      });
      await vscode.workspace.fs.delete(to);
    });
  }

  it('the HTML opens in a browser and prints, on sheets of paper that nothing stands out of', async function () {
    if (!connected()) this.skip();
    const { document } = await desk.open('printed.article');
    const to = document.uri.with({ path: `${document.uri.path}.report` });
    await vscode.commands.executeCommand('onRecord.createReport', { format: 'html', to });
    const report = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
    await vscode.workspace.fs.delete(to);
    const { requests, tooWide, brokenHeads, sheets } = await print(report, 'report');
    assert.deepEqual([requests, tooWide, brokenHeads], [[], false, []]);
    assert.isAtLeast(sheets, 1);
    assert.isAtMost(sheets, 4);
  });
});
