// Compiles what the number stage needs of CLDR into one small table a locale: `npm run cldr`.
// A further language is a line in `targets`; what CLDR lacks stands in the language's own numbers.ts.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '..');

/** Where the table of each locale goes, from the project's root. Malay is there to prove that a language is its CLDR id and a short list. */
export const targets = {
  en: 'server/src/analysis/languages/cldr/en.json',
  id: 'server/src/analysis/languages/cldr/id.json',
  ms: 'test/fixtures/languages/ms/cldr.json',
};

const read = (file) => JSON.parse(readFileSync(require.resolve(file), 'utf8'));

/** Unit ids that newspapers do not print, or whose names are everyday words that no measure is meant by. */
const unitsLeftOut =
  /-jp$|concentr-(?!karat)|graphics-|g-force|foodcalorie|electronvolt|dalton|consumption-|^times$|^per$|^power|p-?\d+$|coordinateUnit|solar|earth|-generic$|metric$|dessert|jigger|pinch|drop|dram$|cup|spoon|rin$|-sun$|shaku|-ken$|-cho$|-fun$|sai$|koku|osaji|light-speed|rod$|chain$|slug|gasoline|calorie-it|thermal-unit-it|length-point|grain$|-part|item$|quarter$|scandinavian|mass-stone|therm-us|-ofhg|dunam|length-fathom|per-100-|newton-meter|force-foot/;

/** Everything of one locale, as it is written to the table. */
export function compile(locale) {
  const main = (name, file) => read(`${name}/main/${locale}/${file}.json`).main[locale];
  const numbers = main('cldr-numbers-full', 'numbers').numbers;
  const { currencies } = main('cldr-numbers-full', 'currencies').numbers;
  const { units } = main('cldr-units-full', 'units');
  const { gregorian } = main('cldr-dates-full', 'ca-gregorian').dates.calendars;
  const rbnf = read(`cldr-rbnf/rbnf/${locale}.json`).rbnf.rbnf;
  const { decimal, group } = numbers['symbols-numberSystem-latn'];
  return {
    version: read('cldr-core/package.json').version,
    locale,
    decimal,
    group,
    dayFirst: /^d/i.test(gregorian.dateFormats.short),
    ...spellout(rbnf.SpelloutRules),
    ...digitOrdinals(rbnf.OrdinalRules['%digits-ordinal']),
    magnitudes: magnitudes(numbers['decimalFormats-numberSystem-latn']),
    months: names(gregorian.months.format, (key) => Number(key)),
    weekdays: names(
      gregorian.days.format,
      (key) => 1 + ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(key),
    ),
    ...unitNames(units),
    ...currencyNames(currencies),
  };
}

/** `wide` names and `abbreviated` ones, lower case, each with its number. */
function names({ wide, abbreviated }, numberOf) {
  const entries = [...Object.entries(wide), ...Object.entries(abbreviated)];
  return Object.fromEntries(
    entries.map(([key, name]) => [name.toLowerCase().replace(/\.$/, ''), numberOf(key)]),
  );
}

/**
 * Number words by the part they play, read off the rule-based number format (UTS 35, part 3): a rule that is a plain
 * word adds its value, one that begins with ←← multiplies what stands before it, one that begins with →→ adds ten.
 */
function spellout(rules) {
  const words = { units: {}, teens: {}, times: {} };
  for (const [base, rule] of rules['%spellout-cardinal']) {
    const value = Number(base);
    const text = rule.replace(/;$/, '').replace(/\[[^\]]*\]/g, '');
    const word = text.replace(/[←→ ]/g, '');
    if (!Number.isFinite(value) || /[=#]/.test(text) || !word) continue;
    if (text.startsWith('←←')) words.times[word] = 10 ** Math.floor(Math.log10(value));
    else if (text.startsWith('→→')) words.teens[word] = 10 * Math.floor(value / 10);
    else words.units[word] = value;
  }
  const ordinal = rules['%spellout-ordinal'];
  const prefix = /^([^=]+)=%spellout-cardinal=;$/.exec(ordinal.at(-1)?.[1] ?? '')?.[1] ?? '';
  const values = prefix ? [1] : [...range(1, 20), 30, 40, 50, 60, 70, 80, 90, 1e2, 1e3, 1e6, 1e9, 1e12];
  const ordinals = Object.fromEntries(
    values.map((value) => [
      format(rules, '%spellout-ordinal', value)
        .replace(/^(?:one|a) /, '')
        .trim(),
      value,
    ]),
  );
  const mark = (key) =>
    rules['%spellout-cardinal'].find(([base]) => base === key)?.[1].replace(/[←→; ]/g, '');
  const decimalWords = [mark('x.x'), mark('x,x')].filter(Boolean);
  return { ...words, ordinals, ordinalPrefix: prefix, minusWord: mark('-x') ?? '', decimalWords };
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** Formats a whole number by a rule set: the part of RBNF that ordinals need. */
function format(rules, set, value) {
  let found;
  for (const [base, rule] of rules[set]) {
    if (Number.isFinite(Number(base)) && Number(base) <= value) found = [Number(base), rule];
  }
  const [base, rule] = found;
  const divisor = base === 0 ? 1 : 10 ** Math.floor(Math.log10(base));
  const rest = value % divisor;
  return rule
    .replace(/;$/, '')
    .replace(/^'/, '')
    .replace(/\[([^\]]*)\]/g, rest ? '$1' : '')
    .replace(/←(%*[\w-]*)←/g, (_, name) => format(rules, name || set, Math.floor(value / divisor)))
    .replace(/→(%*[\w-]*)→/g, (_, name) => format(rules, name || set, rest))
    .replace(/=(%+[\w-]+)=/g, (_, name) => format(rules, name, value));
}

/** What stands before or after the digits of an ordinal: `ke-`, or `st nd rd th`. */
function digitOrdinals(rules) {
  const text = rules.at(-1)[1].replace(/;$/, '');
  const before = text.slice(0, text.indexOf('='));
  const after = [...text.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
  return { ordinalDigitPrefix: before, ordinalDigitSuffixes: after };
}

/** Magnitude words and letters with what they multiply by: `juta`, `jt`, `million`, `m`. Letters keep their case. */
function magnitudes({ long, short }) {
  const table = {};
  for (const [key, pattern] of [
    ...Object.entries(long.decimalFormat),
    ...Object.entries(short.decimalFormat),
  ]) {
    const zeros = /0+/.exec(pattern)?.[0].length ?? 0;
    const word = pattern.replace(/[0\s']/g, '');
    if (word && zeros) table[word] = Number(key.split('-')[0]) / 10 ** (zeros - 1);
  }
  return table;
}

/** Unit names (long, lower case) and symbols (short, as written), each with its CLDR unit id without the group. */
function unitNames(units) {
  const unitWords = {};
  const unitSymbols = {};
  for (const key of Object.keys(units.long)) {
    if (unitsLeftOut.test(key)) continue;
    const id = key.slice(key.indexOf('-') + 1);
    for (const [width, table] of [
      ['long', unitWords],
      ['short', unitSymbols],
      ['narrow', unitSymbols],
    ]) {
      for (const [name, pattern] of Object.entries(units[width][key] ?? {})) {
        if (name !== 'displayName' && !name.startsWith('unitPattern')) continue;
        const word = pattern
          .replace('{0}', '')
          .replace(/[\s\u00a0\u202f]+/g, ' ')
          .trim();
        const spelt = width === 'long' ? word.toLowerCase() : word;
        if (spelt && !/[{}]/.test(spelt)) table[spelt] ??= id;
      }
    }
  }

  const kinds = Object.keys(units.long).filter(
    (key) => key.startsWith('duration-') && !unitsLeftOut.test(key),
  );
  const symbols = Object.fromEntries(Object.entries(unitSymbols).filter(([symbol]) => !unitWords[symbol]));
  return { unitWords, unitSymbols: symbols, durations: kinds.map((key) => key.slice('duration-'.length)) };
}

/** Names and signs of the currencies in use since 1999, each with its ISO 4217 code. */
function currencyNames(currencies) {
  const { region } = read('cldr-core/supplemental/currencyData.json').supplemental.currencyData;
  const inUse = new Set();
  for (const list of Object.values(region)) {
    for (const entry of list) {
      for (const [code, use] of Object.entries(entry)) {
        if (use._tender !== 'false' && (!use._to || use._to >= '1999')) inUse.add(code);
      }
    }
  }
  const currencyWords = {};
  const signs = {};
  const currencyCodes = [...inUse].filter((code) => currencies[code]).sort();
  const narrow = {};
  for (const code of currencyCodes) {
    const currency = currencies[code];
    for (const key of ['displayName', 'displayName-count-one', 'displayName-count-other']) {
      const name = currency[key]?.toLowerCase().replace(/\s*\([^)]*\)/g, '');
      if (name && name !== code.toLowerCase()) currencyWords[name] ??= code;
    }
    if (currency.symbol && currency.symbol !== code) signs[currency.symbol] ??= code;
    const sign = currency['symbol-alt-narrow'];
    if (sign) (narrow[sign] ??= []).push(code);
  }
  for (const [sign, codes] of Object.entries(narrow)) if (codes.length === 1) signs[sign] ??= codes[0];
  return { currencyWords, currencySigns: signs, currencyCodes };
}

/** The text of a locale's table, as it stands in the repository. */
export async function render(locale) {
  const options = await prettier.resolveConfig(path.join(root, targets[locale]));
  return prettier.format(JSON.stringify(compile(locale)), { ...options, parser: 'json' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [locale, target] of Object.entries(targets)) {
    const file = path.join(root, target);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await render(locale));
    console.log(target);
  }
}
