// Programs from npm that do a part of this, each with what it does and does not do, as a function of a text.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const load = async (name) => {
  const module = await import(name);
  return module.default ?? module;
};

export const peers = [
  {
    name: 'write-good',
    does: 'style lint by word lists',
    doesNot: 'no quotations, sources or numbers; English only',
    start: async () => {
      const writeGood = await load('write-good');
      return (text) => writeGood(text).length;
    },
  },
  {
    name: 'wink-nlp',
    does: 'tokens, sentences, parts of speech, entities',
    doesNot: 'no quotations or attributions; English only',
    start: async () => {
      const nlp = (await load('wink-nlp'))(await load('wink-eng-lite-web-model'));
      return (text) => nlp.readDoc(text).sentences().length();
    },
  },
  {
    name: 'compromise (quotations and numbers)',
    does: 'tags, quotations, numbers',
    doesNot: 'no speakers, no sources; English only; reads 12,5 as 125',
    start: async () => {
      const nlp = await load('compromise');
      return (text) => {
        const doc = nlp(text);
        return doc.quotations().length + doc.numbers().json().length;
      };
    },
  },
  {
    name: 'chrono-node',
    does: 'dates',
    doesNot: 'nothing but dates; no Indonesian',
    start: async () => {
      const chrono = await import('chrono-node');
      return (text) => chrono.parse(text).length;
    },
  },
  {
    name: 'Recognizers-Text (numbers)',
    does: 'numbers, percentages, currencies, units, ages',
    doesNot: 'no Indonesian; no ranges or approximators in JavaScript',
    start: async () => {
      const recognizers = require('@microsoft/recognizers-text-suite');
      const culture = recognizers.Culture.English;
      return (text) =>
        ['recognizeNumber', 'recognizePercentage', 'recognizeCurrency', 'recognizeDimension', 'recognizeAge']
          .map((name) => recognizers[name](text, culture).length)
          .reduce((sum, count) => sum + count);
    },
  },
  ...['text', 'markdown'].map((kind) => ({
    name: `textlint with a rule, as ${kind === 'text' ? 'plain text' : 'Markdown'}`,
    does: kind === 'text' ? 'lines, and one rule over them' : 'a syntax tree, and one rule over it',
    doesNot: 'no analysis of its own',
    start: async () => {
      const { TextlintKernel } = require('@textlint/kernel');
      const kernel = new TextlintKernel();
      const plugin = require(`@textlint/textlint-plugin-${kind}`);
      const rule = require('textlint-rule-no-todo');
      const extension = kind === 'text' ? '.txt' : '.md';
      const options = {
        ext: extension,
        filePath: `article${extension}`,
        plugins: [{ pluginId: kind, plugin: plugin.default ?? plugin }],
        rules: [{ ruleId: 'no-todo', rule: rule.default ?? rule }],
      };
      return async (text) => (await kernel.lintText(text, options)).messages.length;
    },
  })),
  {
    name: 'retext with a rule',
    does: 'a syntax tree and one rule over it',
    doesNot: 'no analysis of its own; English only',
    start: async () => {
      const { retext } = await import('retext');
      const repeated = await load('retext-repeated-words');
      const processor = retext().use(repeated);
      return async (text) => (await processor.process(text)).messages.length;
    },
  },
  {
    name: 'alex',
    does: 'inconsiderate writing by word lists over a syntax tree',
    doesNot: 'no quotations, sources or numbers; English only',
    start: async () => {
      const alex = await import('alex');
      return (text) => alex.text(text).messages.length;
    },
  },
  {
    name: 'cspell-lib',
    does: 'spelling',
    doesNot: 'nothing but spelling',
    start: async () => {
      const { spellCheckDocument, getDefaultSettings } = await import('cspell-lib');
      const settings = await getDefaultSettings();
      const options = { generateSuggestions: false, noConfigSearch: true };
      return async (text) =>
        (
          await spellCheckDocument(
            { uri: 'stdin:///article.txt', text, languageId: 'plaintext', locale: 'en' },
            options,
            settings,
          )
        ).issues.length;
    },
  },
  {
    name: 'harper.js',
    does: 'grammar and spelling',
    doesNot:
      'no quotations, sources or numbers; English only; stops above 120 000 bytes in its editor plugin',
    start: async () => {
      const { LocalLinter } = await import('harper.js');
      const { binaryInlined } = await import('harper.js/binaryInlined');
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return async (text) => (await linter.lint(text)).length;
    },
  },
];
