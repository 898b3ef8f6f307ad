/** The analysis as the command line writes it, one JSON object an article. */

import type { Article, Attribution, NumericClaim, Span } from './analysis/article';
import type { Messages } from './messages';
import type { RatedFinding } from './rules/checkArticle';

const plain = ({ start, end }: Span): Span => ({ start, end });

/** An article and its findings in the published format; offsets are UTF-16 code units. */
export function toAnalysisFormat(article: Article, findings: readonly RatedFinding[], messages: Messages) {
  return {
    language: article.language,
    quotations: article.quotations.map(({ start, end, kind, source }) => ({ start, end, kind, source })),
    attributions: article.attributions.map(formatAttribution),
    numericClaims: article.numericClaims.map(formatClaim),
    sentences: article.sentences.map(({ start, end, sourcing }) => ({ start, end, sourcing })),
    diagnostics: findings.map(({ start, end, rule, severity, message }) => ({
      start,
      end,
      rule,
      severity,
      message: message(messages),
    })),
  };
}

function formatAttribution({ content, cue, source, manner, sourceKind, negated, via }: Attribution) {
  return {
    content: content.map(plain),
    cue: plain(cue),
    source: source && { ...plain(source), resolved: source.resolved },
    manner,
    sourceKind,
    negated,
    via: via && plain(via),
  };
}

function formatClaim({ start, end, kind, value, max, unit, approximator }: NumericClaim) {
  return {
    start,
    end,
    kind,
    value,
    ...(max === null ? {} : { max }),
    ...(unit === null ? {} : { unit }),
    ...(approximator === null ? {} : { approx: approximator }),
  };
}
