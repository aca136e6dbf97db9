import { audienceOf, listKeysOf, type Focus, type PublicationScope } from '../../src/domain/outcome/visible';
import { DAY_MS, yearOf } from '../_kernel/clock';
import type { Publication, PublicationDraft, PublicationVersion } from '../_store/documents';
import { versionId } from '../_store/keys';
import { termsOfPublication } from './terms';

/** A week on: by then somebody else may be on record, or a mask have become better. */
export const watchedNext = (now: string): string => new Date(Date.parse(now) + 7 * DAY_MS).toISOString();

type Asked = NonNullable<PublicationDraft['asked']>;

/** The words that were approved, as they will stand for good. */
export function keptVersion({ publication, draft, asked, now }: { publication: Publication; draft: PublicationDraft; asked: Asked; now: string }): PublicationVersion {
  const version = (publication.shown?.version ?? 0) + 1;
  const scope = draft.scope as PublicationScope;
  return { _id: versionId(publication._id, version), sessionId: publication._id, version, text: asked.text, hash: asked.hash, reason: draft.reason, audience: audienceOf(scope, seatedAt(publication)), scope, approvedBy: asked.body, at: now, confirmed: draft.confirmed };
}

const seatedAt = ({ _id, topicId, roomId, roomKind, area, within }: Publication) => ({ sessionId: _id, topicId, roomId, roomKind, area, within });

/** The publication with this version in force: from now on it stands in the lists of those who may read it, and in no other. */
export function inForceFrom({ publication, draft, version, now }: { publication: Publication; draft: PublicationDraft; version: PublicationVersion; now: string }): Publication {
  const { draft: _drafted, found: _found, withdrawn, ...rest } = publication;
  const firstAt = publication.shown?.firstAt ?? now;
  const [focus, { audience, text }] = [draft.focus as Focus, version];
  return {
    ...rest, ...(withdrawn ? { takenDown: [...(publication.takenDown ?? []), withdrawn] } : {}), revision: publication.revision + 1, waitsFor: [], audience, watchAt: watchedNext(now), listKey: `${firstAt}~${publication._id}`,
    keys: listKeysOf(audience, { roomId: publication.roomId, within: publication.within, kind: publication.roomKind, focus, year: yearOf(firstAt) }),
    terms: termsOfPublication([text.title, publication.roomName, ...publication.path.slice(-1), text.lead, ...text.items.map(({ what }) => what)]),
    shown: { version: version.version, at: now, firstAt, title: text.title, lead: text.lead, hash: version.hash, scope: version.scope, ways: draft.ways, focus, items: text.items.length, confirmed: draft.confirmed },
  };
}
