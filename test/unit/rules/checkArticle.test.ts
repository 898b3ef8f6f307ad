import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../server/src/messages';
import { checkArticle, type RatedFinding } from '../../../server/src/rules/checkArticle';
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

  it('keeps quiet where an annotation says that the rule does not apply', () => {
    const suppression = { start: 0, end: 15, rule: 'attribution.unsourced-statement' };
    const findings = checkArticle(plainArticle(text), {}, [suppression]);
    expect(told(text, findings)).toEqual(['attribution.unsourced-statement: The pier burned.']);
  });

  it.each([
    ['of another rule', { start: 0, end: 15, rule: 'attribution.hearsay' }],
    ['of an unknown rule', { start: 0, end: 15, rule: 'attribution.rumour' }],
  ])('reports a suppression %s as unused', (_, suppression) => {
    const findings = checkArticle(plainArticle(text), {}, [suppression]);
    expect(told(text, findings)).toContain('suppression.unused: The ferry sank.');
    expect(findings).toHaveLength(3);
  });

  it('says nothing about a suppression of a rule that is off', () => {
    const suppression = { start: 0, end: 15, rule: 'attribution.hearsay' };
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
