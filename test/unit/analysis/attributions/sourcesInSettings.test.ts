import { describe, expect, it } from 'vitest';
import { readAttributions } from './readAttributions';
import {
  englishSettings,
  englishSources,
  indonesianSettings,
  indonesianSources,
  type Setting,
} from './sourcesInSettings';

const plural = /^(?:(?:some )?residents|Porter and Hale|(?:two )?people familiar with the matter)$/;

/** The sentence with a source in its gap; an apposition is closed by a comma before what follows. */
function fill({ sentence }: Setting, source: string): string {
  const [before = '', after = ''] = sentence.split('{}');
  const opens = before === '' ? source.charAt(0).toUpperCase() + source.slice(1) : source;
  const isSetOff = /,(?! Klimatologi)/.test(source.replace(', M.Si.', '')) && !/^[,.]/.test(after);
  const verb = plural.test(source) ? after.replace('has', 'have').replace('believes', 'believe') : after;
  return `${before}${opens}${isSetOff ? ',' : ''}${verb}`.replace('..', '.');
}

const bare = (words: string): string => words.replace(/^[\s.,“"]+|[\s.,”"]+$/g, '').toLowerCase();

/** What is made of a sentence, without the frame and without marks at the edges. */
const reading = (text: string, language: string): readonly string[] =>
  readAttributions(text, language).map((attribution) =>
    attribution.split(' | ').slice(1).map(bare).join(' | '),
  );

/** The sources that are misread in a setting. */
function misread(setting: Setting, sources: readonly string[], language: string): readonly string[] {
  return sources.filter((source) => {
    const text = fill(setting, source);
    const cue = text.includes('believe ') ? 'believe' : setting.cue;
    const expected = [source, cue, setting.content].map(bare).join(' | ');
    return !reading(text, language).includes(expected);
  });
}

describe('every source in every setting', () => {
  it.each(indonesianSettings)('in Indonesian: $sentence', (setting) => {
    expect(misread(setting, indonesianSources, 'id')).toEqual(setting.misread);
  });

  it.each(englishSettings)('in English: $sentence', (setting) => {
    expect(misread(setting, englishSources, 'en')).toEqual(setting.misread);
  });
});
