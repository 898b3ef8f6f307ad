// Texts of a given length, the same at every run: articles one after the other, with other names in each round, until there are enough words.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const samples = path.join(root, 'test/fixtures/articles');
const gold = path.join(root, '../shared/gold/data');

const isEnglish = (name) =>
  JSON.parse(readFileSync(path.join(samples, name.replace(/\.[^.]+$/, '.expected.json')), 'utf8'))
    .language === 'en';

function sampleTexts(language) {
  return readdirSync(samples)
    .filter((name) => !name.endsWith('.json') && isEnglish(name) === (language === 'en'))
    .map((name) => readFileSync(path.join(samples, name), 'utf8'));
}

function goldTexts(file) {
  const place = path.join(gold, file);
  if (!existsSync(place)) return [];
  return readFileSync(place, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);
}

/** Articles of a language: the samples, and the gold texts where they lie beside the checkout. */
export function articles(language) {
  const files = language === 'en' ? ['polnear-dev.jsonl'] : ['id-news.jsonl', 'id-news-unlabelled.jsonl'];
  return [...sampleTexts(language), ...files.flatMap(goldTexts)];
}

/** Endings that make another name of a name: no list of a language pack knows what comes of it. */
const endings = ['ova', 'endra', 'itz', 'oru', 'usk', 'ambe', 'eph', 'ildo', 'unny', 'arro'];

const endingOf = (round) => endings[round % endings.length].repeat(1 + Math.floor(round / endings.length));

/** The last name of a paragraph: a capitalised word behind another word. */
const lastName = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?![^]*[\p{Ll},] \p{Lu}\p{Ll}{2})/u;
/** What is changed where nobody is named. */
const longWord = /\b[a-z]{9,}\b/;

/** A paragraph as it might stand in another article: one word is another, a name where there is one. */
function variant(paragraph, round) {
  if (round === 0) return paragraph;
  const word = lastName.test(paragraph) ? lastName : longWord;
  return paragraph.replace(word, (found) => found + endingOf(round));
}

/**
 * About `words` words of news. Each round of the articles has other names, so that hardly a paragraph stands twice: the
 * analysis keeps what it knows of a paragraph, and a repeated one would be measured for nothing.
 */
export function textOf(language, words) {
  const pool = articles(language);
  const parts = [];
  let count = 0;
  for (let round = 0; count < words; round++)
    for (const article of pool) {
      for (const paragraph of article.split(/\n+/)) {
        if (count >= words) break;
        parts.push(variant(paragraph, round));
        count += paragraph.split(/\s+/).length;
      }
    }
  return parts.join('\n\n');
}
