import { createHash } from 'node:crypto';
import type { Session, Topic } from '../../../cloudfunctions/_store/documents';
import { key, personIdOf } from '../../../cloudfunctions/_store/keys';
import { researchId } from '../../../cloudfunctions/_store/research-store';
import type { Cloud } from '../cloud';
import type { TopicOfModel } from './model';
import { names } from './people';

/**
 * What must hold of any topic in any state, whoever has done what: looked up in what is stored, and independent of how it
 * came there. Empty when all hold.
 */
export async function invariants({ store }: Cloud, model: TopicOfModel): Promise<string[]> {
  const topic = (await store.get('topic', model.id))!;
  const [supports, proposers, merged] = await Promise.all([
    store.list('support', { topicId: topic._id }, { limit: 200 }), store.list('topicProposer', { topicId: topic._id }, { limit: 200 }), topic.mergedInto ? store.get('topic', topic.mergedInto) : undefined,
  ]);
  const sessions = await store.list('session', { topicId: topic._id, stage: 'ahead' }, { limit: 10 });
  const raising = new Set(proposers.map(({ personId }) => personId));
  const brought = await Promise.all([...new Set([...supports, ...proposers].flatMap(({ via = [] }) => via))].map((id) => store.get('topic', id)));
  const lost = merged && (await Promise.all(names(model.proposers).map((openid) => store.get('topicProposer', key(merged._id, personIdOf(openid)))))).some((kept) => !kept);
  return [
    ...(approvedIndeed(topic, model) ? [] : ['approved without the signature it needs on these very words']),
    ...((topic.state === 'filed' || topic.state === 'scheduled') && !topic.filing ? ['filed without a filing'] : []),
    ...(await planned(store, topic, sessions)),
    ...(topic.filing && topic.state !== 'filed' && topic.state !== 'scheduled' && topic.held?.before !== 'filed' && topic.state !== 'redirected' ? ['a filing of what is not filed'] : []),
    ...(topic.supporters === supports.filter(({ personId }) => !raising.has(personId)).length ? [] : ['support of somebody who proposed it is counted, or of somebody else is not']),
    ...(topic.proposers === raising.size ? [] : ['proposers miscounted']),
    ...(brought.some((from) => from?.mergedInto !== topic._id) ? ['people of a topic that is not merged into it'] : []),
    ...(lost ? ['a proposer lost in a merge'] : []),
    ...(['withdrawn', 'merged', 'redirected', 'refused'].includes(topic.state) && topic.waitsFor.length > 0 ? ['ended, and in somebody’s in-tray'] : []),
  ];
}

/** One session ahead of a scheduled topic, on these very words and after research that heard everybody; none of any other. */
async function planned(store: Cloud['store'], topic: Topic, sessions: readonly Session[]): Promise<string[]> {
  if (topic.state !== 'scheduled') return sessions.length > 0 ? ['a session ahead of what is not scheduled'] : [];
  const [research, map] = [await store.get('research', researchId(topic._id, 1)), await store.get('stakeholderMap', topic._id)];
  return [
    ...(sessions.length === 1 && sessions[0]!.topicHash === topic.approval?.hash ? [] : ['a session on other words than were approved, or not one']),
    ...(research?.signedBy && map!.groups.every((group) => research.heard.includes(group)) ? [] : ['scheduled without research']),
  ];
}

/** Signed by whom the route names, on the version and the words it says now. */
function approvedIndeed(topic: Topic, { room }: TopicOfModel): boolean {
  if (topic.state !== 'approved' && topic.state !== 'filed' && topic.state !== 'scheduled') return true;
  const { approval } = topic;
  if (!approval?.approvedAt || approval.version !== topic.version || approval.hash !== hash(topic)) return false;
  const signed = approval.signatures.map(({ organisationId }) => organisationId);
  return room.departments ? signed.includes(room.approver) && signed.some((body) => room.departments!.includes(body)) : signed.join() === (approval.escalated ? room.higher : room.approver);
}

const hash = ({ title, wrong, place, affected, photos }: Topic): string => createHash('sha256').update(JSON.stringify([title, wrong, place, affected, photos])).digest('hex');
