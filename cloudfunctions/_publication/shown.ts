import type { PublicationCard, PublicationVersionShown, PublicationView } from '../../src/contract/publication';
import { differences, type PublishedText } from '../../src/domain/outcome/published-text';
import { mayRead } from '../../src/domain/outcome/visible';
import { Forbidden } from '../_kernel/answers';
import type { Publication, PublicationVersion } from '../_store/documents';
import { reader } from '../_store/door';
import { publicationVersionsOf } from '../_store/publication-store';
import { addressOfOutcome } from './address';

export function cardOf({ _id, roomId, roomName, roomKind, path, round, shown, demo }: Publication): PublicationCard {
  const { title, lead, focus, scope, at, firstAt, version, items } = shown!;
  return { sessionId: _id, title, lead, roomId, roomName, roomKind, path: [...path], focus, scope, at, firstAt, version, round, items, demo };
}

/** A text as it goes over the wire. */
export const textShown = (text: PublishedText): PublicationVersionShown['text'] => ({ ...text, facts: text.facts.map(([label, value]): [string, string] => [label, value]), questions: [...text.questions], items: [...text.items] });

/**
 * One publication for a reader with these marks. What may not be read looks like what is not there; what was withdrawn leaves its
 * word to those who could have read it. A version is for those it was approved for.
 */
export async function publicationFor(marks: readonly string[], sessionId: string): Promise<PublicationView> {
  const publication = await reader.get('publication', sessionId);
  if (!publication?.shown || !mayRead(marks, publication.audience)) throw new Forbidden();
  const { roomName, roomId, path, topicId, demo, withdrawn, takenDown = [] } = publication;
  const about = { topicId, demo, address: addressOfOutcome(sessionId) };
  if (withdrawn) return { ...about, earlier: [], takenDown: [], withdrawn: { ...withdrawn, roomName, roomId, path: [...path] } };
  const versions = (await publicationVersionsOf(sessionId)).filter(({ audience, version }) => mayRead(marks, audience) && !isShut(publication, version));
  const shown = versions.map((one, i) => versionShown(one, versions[i + 1]));
  return { ...about, card: cardOf(publication), ...(shown[0] ? { current: shown[0] } : {}), earlier: shown.slice(1), takenDown: takenDown.map((one) => ({ ...one })).reverse() };
}

/** Are the words of this version withdrawn, for good or until they were put right? */
export const isShut = ({ withdrawn, takenDown = [] }: Publication, version: number): boolean => withdrawn !== undefined || takenDown.some((one) => version <= one.version);

const versionShown = ({ version, at, reason, hash, approvedBy, scope, text }: PublicationVersion, before: PublicationVersion | undefined): PublicationVersionShown =>
  ({ version, at, reason, hash, approvedBy: approvedBy.name, scope, text: textShown(text), changes: before ? differences(before.text, text) : [] });
