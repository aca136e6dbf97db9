import type { TopicContract } from '../../src/contract/topic';
import { Forbidden } from '../_kernel/answers';
import type { ReadHandler } from '../_kernel/serve';
import { organisationsById } from '../_store/room-store';
import { reportsOf } from '../_store/topic-store';

/** What was reported: for the room's convener, and for officers of the organisation it was reported to. */
export const reports: ReadHandler<TopicContract['reports']> = async ({ topicId }, { standing }) => {
  const desk = standing.roles.has('convener') || standing.roles.has('staff');
  const mine = new Set(standing.offices.map(({ organisationId }) => organisationId));
  const found = (await reportsOf(topicId)).filter(({ receiver }) => desk || mine.has(receiver));
  if (!desk && found.length === 0) throw new Forbidden();
  const names = await organisationsById(found.map(({ receiver }) => receiver));
  return { items: found.map(({ at, ground, content, receiver, answer, explanation }) => ({ at, ground, content, receiver: names.get(receiver)?.name ?? '', ...(answer ? { answer } : {}), ...(explanation ? { explanation } : {}) })) };
};
