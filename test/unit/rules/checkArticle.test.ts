import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/analysis/analyze';
import { messagesFor } from '../../../server/src/messages';
import { checkArticle, type RatedFinding } from '../../../server/src/rules/checkArticle';
import { annotate } from '../../support/annotations';
import { plainArticle } from './articles';

const told = (text: string, findings: readonly RatedFinding[]): readonly string[] =>
  findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

describe('checkArticle', () => {
  const text = 'The ferry sank.\n\nThe pier burned.';

  it('rates findings by the rule or by the setting', () => {
    const severities = (settings: Parameters<typeof checkArticle>[1]) =>
      checkArticle(plainArticle(text), settings).map(({ severity }) => severity);
    expect(severities({})).toEqual(['information', 'information']);
    expect(severities({ 'attribution.unsourced-statement': 'error' })).toEqual(['error', 'error']);
    expect(severities({ 'attribution.unsourced-statement': 'off' })).toEqual([]);
  });

  it('marks an outlet once, by whatever part of its name', () => {
    const told =
      'The New York Times reported that the ferry sank. The Times said the pier burned. It rained, Reuters reported.';
    const outlets = checkArticle(analyze(`Storm\n\n${told}`, { language: 'en' }))
      .filter(({ rule }) => rule === 'attribution.second-hand')
      .map(({ start, end }) => `Storm\n\n${told}`.slice(start, end));
    expect(outlets).toEqual(['The New York Times', 'Reuters']);
  });

  it('keeps quiet where an annotation says that the rule does not apply', () => {
    const suppress = { rule: 'attribution.unsourced-statement' };
    const findings = checkArticle(plainArticle(text), {}, [annotate(text, 'The ferry sank.', { suppress })]);
    expect(told(text, findings)).toEqual(['attribution.unsourced-statement: The pier burned.']);
  });

  it('keeps nothing quiet but what lies wholly inside the words of the annotation', () => {
    const suppress = { rule: 'attribution.unsourced-statement' };
    const onPart = annotate(text, 'The ferry', { suppress });
    const lost = { ...annotate(text, 'The pier burned.', { suppress }), span: null };
    const findings = checkArticle(plainArticle(text), {}, [onPart, lost]);
    expect(told(text, findings)).toEqual([
      'suppression.unused: The ferry',
      'attribution.unsourced-statement: The ferry sank.',
      'attribution.unsourced-statement: The pier burned.',
    ]);
  });

  it.each([
    ['of another rule', 'attribution.hearsay'],
    ['of an unknown rule', 'attribution.rumour'],
  ])('reports a suppression %s as unused, and how to take it away', (_, rule) => {
    const suppression = annotate(text, 'The ferry sank.', { suppress: { rule } });
    const findings = checkArticle(plainArticle(text), {}, [suppression]);
    expect(findings).toHaveLength(3);
    const unused = findings.find((finding) => finding.rule === 'suppression.unused');
    expect(told(text, unused ? [unused] : [])).toEqual(['suppression.unused: The ferry sank.']);
    const annotation = suppression.annotation.id;
    expect(unused).toMatchObject({ fixes: [], remedies: [{ kind: 'unsuppress', annotation, rule }] });
  });

  it('takes “not a claim” for used where there is a claim, whatever the rules find', () => {
    const off = { 'attribution.unsourced-statement': 'off' } as const;
    const suppress = { rule: '*' };
    const onClaim = annotate(text, 'The ferry sank.', { suppress });
    expect(checkArticle(plainArticle(text), off, [onClaim])).toEqual([]);
    const onNone = annotate(text, 'ferry', { suppress });
    expect(told(text, checkArticle(plainArticle(text), off, [onNone]))).toEqual([
      'suppression.unused: ferry',
    ]);
  });

  it('says nothing about a suppression of a rule that is off', () => {
    const suppression = annotate(text, 'The ferry sank.', { suppress: { rule: 'attribution.hearsay' } });
    const findings = checkArticle(plainArticle(text), { 'attribution.hearsay': 'off' }, [suppression]);
    expect(findings).toHaveLength(2);
  });

  it('orders findings by where they start and can say each in both languages', () => {
    const findings = checkArticle(plainArticle(text));
    expect(findings.map(({ start }) => start)).toEqual([0, 17]);
    for (const { message } of findings)
      expect(message(messagesFor('id'))).not.toBe(message(messagesFor('en')));
  });
});
