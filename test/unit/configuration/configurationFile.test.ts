import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfigurationFile } from '../../../server/src/configuration/configurationFile';
import { languagePacks } from '../../../server/src/analysis/languages';
import { everyRule } from '../../../server/src/rules';
import { severities } from '../../../server/src/rules/rule';

describe('parseConfigurationFile', () => {
  it('reads language, rules and globs', () => {
    const text =
      '\uFEFF{"language":"id","rules":{"attribution.hearsay":"off"},"include":["*.txt"],"exclude":["old/**"]}';
    expect(parseConfigurationFile(text)).toEqual({
      configuration: {
        language: 'id',
        rules: { 'attribution.hearsay': 'off' },
        include: ['*.txt'],
        exclude: ['old/**'],
      },
      problems: [],
    });
  });

  it.each([
    ['{', 'syntax'],
    ['[]', 'notAnObject'],
    ['null', 'notAnObject'],
    ['{"colour": 1}', 'unknownKey'],
    ['{"language": "de"}', 'unknownLanguage'],
    ['{"language": 5}', 'unknownLanguage'],
    ['{"rules": {"a.b": "off"}}', 'unknownRule'],
    ['{"rules": {"attribution.hearsay": "loud"}}', 'unknownSeverity'],
    ['{"include": "*.txt"}', 'notStrings'],
    ['{"exclude": [1]}', 'notStrings'],
    ['{"__proto__": {"rules": {"attribution.hearsay": "off"}}}', 'unknownKey'],
    ['{"rules": {"__proto__": "off"}}', 'unknownRule'],
    ['{"rules": {"constructor": "off"}}', 'unknownRule'],
    ['{"language": "constructor"}', 'unknownLanguage'],
  ])('tells what is wrong with %s', (text, kind) => {
    const { configuration, problems } = parseConfigurationFile(text);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    expect(configuration).toEqual({ language: null, rules: {}, include: null, exclude: [] });
  });
});

describe('on-record.schema.json', () => {
  const schema = JSON.parse(readFileSync('schemas/on-record.schema.json', 'utf8')) as {
    definitions: { severity: { enum: string[] } };
    properties: { language: { enum: string[] }; rules: { properties: object } };
  };

  it('knows every rule, severity and language', () => {
    expect(Object.keys(schema.properties.rules.properties).sort()).toEqual(
      everyRule.map(({ id }) => id).sort(),
    );
    expect(schema.definitions.severity.enum).toEqual(severities);
    expect(schema.properties.language.enum).toEqual(['auto', ...languagePacks.map(({ tag }) => tag)]);
  });
});
