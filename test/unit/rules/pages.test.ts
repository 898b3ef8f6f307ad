import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/analysis/analyze';
import { everyRule, rules } from '../../../server/src/rules';
import type { Rule } from '../../../server/src/rules/rule';

const folder = path.resolve(import.meta.dirname, '../../../docs/rules');

interface Example {
  readonly rule: Rule;
  readonly section: string;
  readonly language: string;
  readonly text: string;
}

/** The fenced articles of a rule's page, by section. */
function examplesOf(rule: Rule): readonly Example[] {
  const page = readFileSync(path.join(folder, `${rule.id}.md`), 'utf8');
  return page.split(/^## /m).flatMap((part) => {
    const section = part.slice(0, part.indexOf('\n')).trim();
    return [...part.matchAll(/^```(id|en)\n([^`]*)\n```/gm)].map((fence) => ({
      rule,
      section,
      language: fence[1]!,
      text: fence[2]!,
    }));
  });
}

/** An example of one paragraph is put under a headline, as articles have it. */
function isFlagged({ rule, language, text }: Example): boolean {
  const article = text.includes('\n\n')
    ? text
    : `${language === 'id' ? 'Kabar Kota' : 'City News'}\n\n${text}`;
  return rule.check(analyze(article, { language })).length > 0;
}

describe('pages of rules', () => {
  it('there is one for each rule and no other', () => {
    const pages = readdirSync(folder).map((file) => path.basename(file, '.md'));
    expect(pages.filter((page) => page !== 'README').sort()).toEqual(everyRule.map(({ id }) => id).sort());
  });

  it.each(everyRule.map(({ id, defaultSeverity }) => [id, defaultSeverity]))(
    'the page of %s has its title, why it matters and its default',
    (id, severity) => {
      const page = readFileSync(path.join(folder, `${id}.md`), 'utf8');
      expect(page.startsWith(`# ${id}\n`)).toBe(true);
      expect(page).toContain('**Why it matters.**');
      expect(page).toContain(`Default: \`${severity}\``);
    },
  );

  const examples = (rules as readonly Rule[]).flatMap(examplesOf);

  it.each((rules as readonly Rule[]).map((rule) => [rule.id, rule] as const))(
    'the page of %s has examples of both sorts in both languages',
    (_, rule) => {
      const sorts = new Set(examplesOf(rule).map(({ section, language }) => `${section} ${language}`));
      expect([...sorts].sort()).toEqual(['Flagged en', 'Flagged id', 'Not flagged en', 'Not flagged id']);
    },
  );

  it.each(
    examples
      .filter(({ section }) => section === 'Flagged')
      .map((example) => [example.rule.id, example.text, example] as const),
  )('%s flags %j', (_id, _text, example) => expect(isFlagged(example)).toBe(true));

  it.each(
    examples
      .filter(({ section }) => section === 'Not flagged')
      .map((example) => [example.rule.id, example.text, example] as const),
  )('%s does not flag %j', (_id, _text, example) => expect(isFlagged(example)).toBe(false));
});
