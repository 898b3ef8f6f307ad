import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../../server/src/analysis/analyze';
import { analyzeInSteps, type Analysis } from '../../../server/src/analysis/analyze';
import { runToEnd } from '../../../server/src/analysis/steps';
import { KeptTokens } from '../../../server/src/features/keptTokens';
import { encodeSemanticTokens } from '../../../server/src/features/semanticTokens';
import { testUri } from '../../support/articles';

const text = [
  'Levee north of Westham holds through the night',
  'The levee held, county engineer Ann Porter said. “It is 40 metres wide,” Porter told reporters.',
  '“We were lucky.',
  '“The rest is gravel,” Mayor Edith Marlow told reporters.Read more: Rain Expected for a Week Porter Says',
  'Nobody has repaired the northern levee since 2009. Marlow said “it will',
  'be done” soon, in 30 days.',
].join('\r\n\r\n');

const documentOf = (words: string) => TextDocument.create(testUri, 'news-article', 1, words);

/** Encodes texts one after the other, as versions of one article. */
function newEncoder() {
  const kept = new KeptTokens();
  let analysis: Analysis | null = null;
  return (words: string, leaveOut: Parameters<KeptTokens['encode']>[1] = []) => {
    analysis = runToEnd(analyzeInSteps(words, { language: 'en' }, analysis));
    return kept.encode({ document: documentOf(words), article: analysis.article }, leaveOut);
  };
}

const fresh = (words: string, leaveOut: Parameters<KeptTokens['encode']>[1] = []) =>
  encodeSemanticTokens(
    { document: documentOf(words), article: analyze(words, { language: 'en' }) },
    { leaveOut, judgements: [] },
  );

describe('kept tokens', () => {
  it('are those of the text as it is, after any edits', () => {
    const words = fc.constantFrom(
      'x',
      ' ',
      '\r\n\r\n',
      '\n',
      '“',
      '”',
      ' Ann',
      ' said Marlow',
      ' 30 days',
      '. ',
    );
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const edits = fc.array(fc.record({ place, words, removed: fc.nat(40) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(edits, (changes) => {
        const encode = newEncoder();
        let now = text;
        for (const change of changes) {
          const at = Math.floor(change.place * now.length);
          now = now.slice(0, at) + change.words + now.slice(at + change.removed);
          expect(encode(now)).toEqual(fresh(now));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('follow the settings about what is left out', () => {
    const encode = newEncoder();
    expect(encode(text)).toEqual(fresh(text));
    expect(encode(text, ['speech'])).toEqual(fresh(text, ['speech']));
    expect(fresh(text, ['speech'])).not.toEqual(fresh(text));
  });

  it('are made anew for an article that was forgotten', () => {
    const kept = new KeptTokens();
    const article = analyze(text, { language: 'en' });
    kept.encode({ document: documentOf(text), article }, []);
    kept.forget(testUri);
    const bare = { ...article, attributions: [], quotations: [], numericClaims: [] };
    expect(kept.encode({ document: documentOf(text), article: bare }, [])).toEqual([]);
  });
});
