import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/analysis/analyze';
import { Findings } from '../../../server/src/documents/findings';
import { Interrupted } from '../../../server/src/documents/interrupted';
import { OpenDocuments, type Snapshot } from '../../../server/src/documents/openDocuments';
import type { CheckMode, SeverityName } from '../../../server/src/protocol';
import { annotate } from '../../support/annotations';
import { testUri } from '../../support/articles';

const text = 'Jembatan Ditutup\n\nJembatan itu diduga rusak sejak lama.\n';

function setUp(check: CheckMode) {
  const documents = new OpenDocuments(() => 0);
  const findings = new Findings({ now: () => 0, pause: () => Promise.resolve() });
  const show = (snapshot: Snapshot, rules: Record<string, SeverityName> = {}) => {
    const article = articleOf(snapshot);
    return findings.show(snapshot, article, { check, rules }, null);
  };
  const known = new Map<Snapshot['document'], ReturnType<typeof analyze>>();
  const articleOf = ({ document }: Snapshot) => {
    const article = known.get(document) ?? analyze(document.getText(), { language: 'id' });
    known.set(document, article);
    return article;
  };
  const first = documents.open(testUri, 'news-article', 1, text);
  const edit = () => documents.change(testUri, 2, [{ text: `${text}\nLagi.\n` }])!;
  return { findings, documents, show, first, edit };
}

describe('Findings', () => {
  it('as one types: finds anew for every text, once', async () => {
    const { show, first, edit } = setUp('onType');
    const shown = await show(first);
    expect(await show(first)).toBe(shown);
    expect((await show(edit()))!.resultId).not.toBe(shown!.resultId);
  });

  it('on save: keeps what was found until the next save', async () => {
    const { findings, show, first, edit } = setUp('onSave');
    findings.noteSaved(testUri);
    const shown = await show(first);
    const edited = edit();
    expect(shown).not.toBeNull();
    expect(await show(edited)).toBe(shown);
    expect(findings.isCurrent(edited)).toBe(false);
    findings.noteSaved(testUri);
    expect(await show(edited)).not.toBe(shown);
    expect(findings.isCurrent(edited)).toBe(true);
  });

  it('on command: finds nothing until asked, saved or not', async () => {
    const { findings, show, first } = setUp('onCommand');
    findings.noteSaved(testUri);
    expect(await show(first)).toBeNull();
    findings.demand(testUri);
    expect((await show(first))!.findings.length).toBeGreaterThan(0);
  });

  it('finds anew when the rules change', async () => {
    const { findings, show, first } = setUp('onCommand');
    findings.demand(testUri);
    const ruleIds = async (rules: Record<string, SeverityName>) =>
      (await show(first, rules))!.findings.map(({ rule }) => rule);
    expect(await ruleIds({})).toContain('attribution.hearsay');
    expect(await ruleIds({ 'attribution.hearsay': 'off' })).not.toContain('attribution.hearsay');
  });

  it.each(['onType', 'onSave', 'onCommand'] as const)(
    '%s: follows the annotations at once in a text that was looked at',
    async (check) => {
      const { findings, documents, show, first } = setUp(check);
      findings.demand(testUri);
      const shown = await show(first);
      const suppress = { rule: 'attribution.hearsay' };
      const suppressed = documents.annotate(testUri, 1, [annotate(text, 'diduga', { suppress })])!;
      const now = await show(suppressed);
      expect(now!.resultId).not.toBe(shown!.resultId);
      expect(now!.findings.map(({ rule }) => rule)).not.toContain('attribution.hearsay');
      expect(await show(suppressed)).toBe(now);
    },
  );

  it('on save: leaves what was found in an older text as it is when annotations change', async () => {
    const { findings, documents, show, first, edit } = setUp('onSave');
    findings.noteSaved(testUri);
    const shown = await show(first);
    edit();
    expect(await show(documents.annotate(testUri, 2, [])!)).toBe(shown);
  });

  it('looks once for all who ask at the same time', async () => {
    const { show, first } = setUp('onType');
    const [one, other] = await Promise.all([show(first), show(first)]);
    expect(other).toBe(one);
  });

  it('gives up on a text when a newer one is looked at', async () => {
    const { show, first, edit } = setUp('onType');
    const older = show(first);
    const edited = edit();
    const newer = show(edited);
    await expect(older).rejects.toThrow(Interrupted);
    expect((await newer)!.document).toBe(edited.document);
  });
});
