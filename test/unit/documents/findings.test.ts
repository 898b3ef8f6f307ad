import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/analysis/analyze';
import { Findings } from '../../../server/src/documents/findings';
import { OpenDocuments, type Snapshot } from '../../../server/src/documents/openDocuments';
import type { CheckMode, SeverityName } from '../../../server/src/protocol';
import { testUri } from '../../support/articles';

const text = 'Jembatan Ditutup\n\nJembatan itu diduga rusak sejak lama.\n';

function setUp(check: CheckMode) {
  const documents = new OpenDocuments(() => 0);
  const findings = new Findings();
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
  return { findings, show, first, edit };
}

describe('Findings', () => {
  it('as one types: finds anew for every text, once', () => {
    const { show, first, edit } = setUp('onType');
    const shown = show(first);
    expect(show(first)).toBe(shown);
    expect(show(edit())!.resultId).not.toBe(shown!.resultId);
  });

  it('on save: keeps what was found until the next save', () => {
    const { findings, show, first, edit } = setUp('onSave');
    findings.noteSaved(testUri);
    const shown = show(first);
    const edited = edit();
    expect(shown).not.toBeNull();
    expect(show(edited)).toBe(shown);
    expect(findings.isCurrent(edited)).toBe(false);
    findings.noteSaved(testUri);
    expect(show(edited)).not.toBe(shown);
    expect(findings.isCurrent(edited)).toBe(true);
  });

  it('on command: finds nothing until asked, saved or not', () => {
    const { findings, show, first } = setUp('onCommand');
    findings.noteSaved(testUri);
    expect(show(first)).toBeNull();
    findings.demand(testUri);
    expect(show(first)!.findings.length).toBeGreaterThan(0);
  });

  it('finds anew when the rules change', () => {
    const { findings, show, first } = setUp('onCommand');
    findings.demand(testUri);
    const ruleIds = (rules: Record<string, SeverityName>) =>
      show(first, rules)!.findings.map(({ rule }) => rule);
    expect(ruleIds({})).toContain('attribution.hearsay');
    expect(ruleIds({ 'attribution.hearsay': 'off' })).not.toContain('attribution.hearsay');
  });
});
