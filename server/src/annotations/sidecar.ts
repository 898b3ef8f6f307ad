/** The name of the file with an article's annotations, which lies beside the article. */

const ending = '.annotations.jsonl';

/**
 * `banjir.article` has its annotations in `banjir.article.annotations.jsonl`: the whole name stays, so that
 * `banjir.article` and `banjir.txt` in one folder do not share a file.
 * @param articleName a file name, or a path or URI path that ends in one
 */
export function annotationsName(articleName: string): string {
  return `${articleName}${ending}`;
}

/** The article that an annotations file belongs to; null for a name that is no annotations file's. */
export function articleNameOf(annotationsName: string): string | null {
  const name = annotationsName.endsWith(ending) ? annotationsName.slice(0, -ending.length) : '';
  return name === '' || name.endsWith('/') ? null : name;
}
