import * as vscode from 'vscode';
import { annotationDesk, judgeAt, stored } from './support/annotations';
import { rangeOf } from './support/articles';
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
});
