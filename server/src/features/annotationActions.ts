/** What can be done about a finding by way of the annotations, in an editor that keeps them. Pure. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Command } from 'vscode-languageserver-types';
import { everyRuleName } from '../annotations/standings';
import type { Messages } from '../messages';
import { annotationCommands, type PlaceArguments, type SuppressArguments } from '../protocol';
import { rules } from '../rules';
import type { RatedFinding } from '../rules/checkArticle';
import type { Remedy } from '../rules/rule';
import { rangeOf } from './spans';

/** Rules about the words of an article: an annotation can keep them quiet. */
const suppressible: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
/** Rules whose findings are claims. */
const aboutClaims: ReadonlySet<string> = new Set([
  'attribution.unsourced-number',
  'attribution.unsourced-statement',
  'attribution.unattributed-quotation',
]);
/** Rules that ask for a source. */
const askForSource: ReadonlySet<string> = new Set([...aboutClaims, 'attribution.hearsay']);

/** Commands for the client, the remedy before what silences. */
export function annotationActions(
  document: TextDocument,
  finding: RatedFinding,
  messages: Messages,
): readonly Command[] {
  const place: PlaceArguments = { uri: document.uri, range: rangeOf(document, finding) };
  const remedies = (finding.remedies ?? []).map((remedy) => remedyCommand(remedy, place, messages));
  return suppressible.has(finding.rule)
    ? [...remedies, ...suppressions(finding.rule, place, messages)]
    : remedies;
}

function remedyCommand(remedy: Remedy, place: PlaceArguments, { rules: words }: Messages): Command {
  const changed = words['annotation.changed-since-verified'];
  switch (remedy.kind) {
    case 'verify':
      return toCommand(changed.verify, annotationCommands.verify, place);
    case 'clearStatus':
      return toCommand(changed.clearStatus, annotationCommands.clearStatus, place);
    case 'addSource':
      return toCommand(words['annotation.missing-locator'].addSource, annotationCommands.addSource, place);
    case 'unsuppress': {
      const { annotation: id, rule } = remedy;
      const title = words['suppression.unused'].removeSuppression;
      return toCommand(title, annotationCommands.unsuppress, { uri: place.uri, id, rule });
    }
  }
}

function suppressions(rule: string, place: PlaceArguments, { features }: Messages): readonly Command[] {
  const suppress = (title: string, named: string): Command =>
    toCommand(title, annotationCommands.suppress, { ...place, rule: named } satisfies SuppressArguments);
  return [
    ...(aboutClaims.has(rule) ? [suppress(features.notAClaim, everyRuleName)] : []),
    suppress(askForSource.has(rule) ? features.needsNoSource : features.leaveAsItIs, rule),
  ];
}

function toCommand(title: string, command: string, argument: object): Command {
  return { title, command, arguments: [argument] };
}
