import { analyze } from '../../../../server/src/analysis/analyze';
import type { Entity, Span } from '../../../../server/src/analysis/article';

/**
 * Who is named in an article, and who says what there, a line each: `Ann Lee (person, as mayor): Ann Lee … she … Lee` for an
 * entity and its mentions, `she → Ann Lee` for a source.
 */
export function articleInWords(language: string, text: string): readonly string[] {
  const { entities, attributions, quotations } = analyze(text, { language });
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const entityLine = ({ name, kind, role, mentions }: Entity): string =>
    `${name} (${kind}${role ? `, as ${words(role)}` : ''}): ${mentions.map(words).join(' … ')}`;
  const sources = attributions.flatMap(({ source, sourceKind }) =>
    source ? [`${words(source)} → ${source.resolved ?? sourceKind}`] : [],
  );
  const speakers = quotations.map(
    (quotation) => `${words(quotation)} – ${quotation.source ?? quotation.kind}`,
  );
  return [...entities.map(entityLine), ...sources, ...speakers];
}
