/** Other places that say the very same: they can be given the same judgement at once. */

import { l10n, type TextDocument } from 'vscode';
import { isSourceBody, isStatusBody, type Annotation } from '../../../server/src/annotations/annotation';
import { isSettled } from '../../../server/src/annotations/standings';
import { say } from '../features/say';
import type { OnRecord } from '../onRecord';
import type { PlacedAnnotation } from './annotationStore';
import { claimsOf, standings } from './articleAtHand';
import { shortened } from './articleWords';
import { judgeWords, type Judgement } from './judging';
import { deskOf } from './markedWords';
import { recordOf } from './sourceRecords';
import { sameSpan, type SpannedClaim } from './targets';

/** What has been asked about, by article and key: once is enough. */
const asked = new Set<string>();

/** Asks, without holding anything up, whether the other mentions of the same get the same judgement. */
export async function offerEqualMentions(
  onRecord: OnRecord,
  document: TextDocument,
  id: string,
): Promise<void> {
  const claims = await claimsOf(onRecord, document);
  const judged = await find(onRecord, document, id);
  const span = judged?.span;
  const claim = span && claims.find((candidate) => sameSpan(candidate, span));
  if (!claim) return;
  const key = `${document.uri.toString()} ${claim.same}`;
  const others = await openEqualsOf(onRecord, document, claim, claims);
  if (others.length === 0 || asked.has(key)) return;
  asked.add(key);
  const words = shortened(document.getText().slice(claim.start, claim.end));
  const question =
    others.length === 1
      ? l10n.t('“{0}” stands in one more place. The same judgement there?', words)
      : l10n.t('“{0}” stands in {1} more places. The same judgement there?', words, others.length);
  const apply = { title: l10n.t('Apply to All'), run: () => applyToEquals(onRecord, document, id) };
  say(question, apply);
}

/** Gives every open mention the status, the correction and the sources of an annotation. */
export async function applyToEquals(onRecord: OnRecord, document: TextDocument, id: string): Promise<void> {
  const claims = await claimsOf(onRecord, document);
  const judged = await find(onRecord, document, id);
  const span = judged?.span;
  const claim = span && claims.find((candidate) => sameSpan(candidate, span));
  if (!claim) return;
  const others = await openEqualsOf(onRecord, document, claim, claims);
  const judgement = judgementOf(judged.annotation);
  const store = await onRecord.annotations();
  const { version } = document;
  await store.change(document, (placed, hand) =>
    document.version === version
      ? others.map((other) => {
          const span = { start: other.start, end: other.end };
          return judgeWords({ span, kind: other.kind }, judgement, deskOf(document, { placed, hand }));
        })
      : [],
  );
}

async function find(
  onRecord: OnRecord,
  { uri }: TextDocument,
  id: string,
): Promise<PlacedAnnotation | undefined> {
  const { placed } = await (await onRecord.annotations()).load(uri);
  return placed.find(({ annotation }) => annotation.id === id);
}

async function openEqualsOf(
  onRecord: OnRecord,
  document: TextDocument,
  claim: SpannedClaim,
  claims: readonly SpannedClaim[],
): Promise<readonly SpannedClaim[]> {
  const { placed } = await (await onRecord.annotations()).load(document.uri);
  return standings(document, claims, placed)
    .claims.filter((standing) => standing.claim.same === claim.same && !isSettled(standing))
    .map((standing) => standing.claim)
    .filter((other) => !sameSpan(other, claim));
}

function judgementOf({ body }: Annotation): Judgement {
  const status = body.find(isStatusBody);
  return {
    status: status?.value ?? 'unchecked',
    correction: status?.['onRecord:correction'],
    sources: body.filter(isSourceBody).map(recordOf),
  };
}
