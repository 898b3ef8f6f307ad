/** Outlives the bundle, which is loaded anew after some mutants. */
const kept = (globalThis.keptArticles ??= new Map());

/**
 * Keeps what the analysis makes of a text.
 * @template Article
 * @param {(text: string, options: { language?: string }) => Article} analyze
 */
export function keep(analyze) {
  return (/** @type {string} */ text, /** @type {{ language?: string }} */ options = {}) => {
    const key = `${options.language ?? ''} ${text}`;
    const article = kept.get(key) ?? analyze(text, options);
    kept.set(key, article);
    return article;
  };
}
