import { createHash } from 'node:crypto';
import type { Topic } from '../../../cloudfunctions/_store/documents';
import { key, personIdOf } from '../../../cloudfunctions/_store/keys';
import type { Cloud } from '../cloud';
import type { TopicOfModel } from './model';

/**
 * What must hold of any topic in any state, whoever has done what: looked up in what is stored, and independent of how it
 * came there. Empty when all hold.
 */
export async function invariants({ store }: Cloud, model: TopicOfModel): Promise<string[]> {
  const topic = (await store.get('topic', model.id))!;
  const [supports, merged] = await Promise.all([store.list('support', { topicId: topic._id }, { limit: 200 }), topic.mergedInto ? store.get('topic', topic.mergedInto) : undefined]);
  const proposer = await Promise.all(supports.map(({ personId }) => store.get('topicProposer', key(topic._id, personId))));
  const lost = merged && (await Promise.all(model.proposers.map((openid) => store.get('topicProposer', key(merged._id, personIdOf(openid)))))).some((kept) => !kept);
  return [
    ...(approvedIndeed(topic, model) ? [] : ['approved without the signature it needs on these very words']),
    ...(topic.state === 'filed' && !topic.filing ? ['filed without a filing'] : []),
    ...(topic.filing && topic.state !== 'filed' && topic.held?.before !== 'filed' && topic.state !== 'redirected' ? ['a filing of what is not filed'] : []),
    ...(proposer.some((held) => held) ? ['supported by somebody who proposed it'] : []),
    ...(lost ? ['a proposer lost in a merge'] : []),
    ...(['withdrawn', 'merged', 'redirected', 'refused'].includes(topic.state) && topic.waitsFor.length > 0 ? ['ended, and in somebody’s in-tray'] : []),
  ];
}

/** Signed by whom the route names, on the version and the words it says now. */
function approvedIndeed(topic: Topic, { room }: TopicOfModel): boolean {
  if (topic.state !== 'approved' && topic.state !== 'filed') return true;
  const { approval } = topic;
  if (!approval?.approvedAt || approval.version !== topic.version || approval.hash !== hash(topic)) return false;
  const signed = approval.signatures.map(({ organisationId }) => organisationId);
  return room.departments ? signed.includes(room.approver) && signed.some((body) => room.departments!.includes(body)) : signed.join() === (approval.escalated ? room.higher : room.approver);
}

const hash = ({ title, wrong, place, affected, photos }: Topic): string => createHash('sha256').update(JSON.stringify([title, wrong, place, affected, photos])).digest('hex');
