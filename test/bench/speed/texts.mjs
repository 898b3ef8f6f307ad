// Texts of a given length, the same at every run: articles one after the other, each with its number, until there are enough words.
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

/** About `words` words of news. Each round of the articles carries its number, so that no two paragraphs are the same. */
export function textOf(language, words) {
  const pool = articles(language);
  const parts = [];
  let count = 0;
  for (let round = 0; count < words; round++)
    for (const article of pool) {
      for (const paragraph of article.split(/\n+/)) {
        if (count >= words) break;
        parts.push(round === 0 ? paragraph : `${paragraph} (${round})`);
        count += paragraph.split(/\s+/).length;
      }
    }
  return parts.join('\n\n');
}
