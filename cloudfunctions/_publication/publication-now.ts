import { Conflict, Forbidden } from '../_kernel/answers';
import { officeFor } from '../_kernel/scope';
import type { WriteContext } from '../_kernel/serve';
import type { Publication } from '../_store/documents';

/**
 * The publication as the transaction sees it, or the beginning of one; as the caller saw it, or somebody else has acted meanwhile.
 * `organisationId`: for whom an officer acts; it must be the one that is asked, before anything else is told.
 */
export async function publicationNow({ transaction, standing }: WriteContext, revision: number, organisationId?: string): Promise<Publication> {
  const [session, room] = [standing.session, standing.room];
  if (!session || !room) throw new Forbidden();
  const publication = (await transaction.get('publication', session._id)) ?? {
    _id: session._id, roomId: room._id, roomName: room.name, roomKind: room.kind, area: room.area, within: room.within, path: session.path, topicId: session.topicId, topicTitle: session.topicTitle, round: session.round, heldAt: session.startsAt,
    revision: 0, waitsFor: [], queueKey: session._id, audience: [], keys: [], terms: [], demo: session.demo,
  };
  if (organisationId !== undefined && (publication.draft?.asked?.body.organisationId ?? room.approver) !== officeFor(standing, organisationId)) throw new Forbidden();
  if (publication.revision !== revision) throw new Conflict('这份公布刚刚有了变化，请刷新后再办理');
  return publication;
}
