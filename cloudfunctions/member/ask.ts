import type { MemberContract } from '../../src/contract/member';
import { isServing } from '../../src/domain/room/member';
import { mayAsk } from '../../src/domain/room/question';
import { Forbidden, insist } from '../_kernel/answers';
import { workingDaysAfter } from '../_kernel/clock';
import { begin } from '../_kernel/deadlines';
import { conventionNow } from '../_kernel/in-force';
import { newId } from '../_kernel/ids';
import type { WriteHandler } from '../_kernel/serve';
import { membersOf } from '../_store/room-store';

/** A resident writes to a member placed in the room; the answer is owed by the same clock as a topic's （三、十）. */
export const ask: WriteHandler<MemberContract['ask']> = async ({ roomId, memberId, text }, context) => {
  const { transaction, standing, personId, now, tell } = context;
  const [member, placed] = [await transaction.get('member', memberId), (await membersOf(roomId, now)).some((held) => held.memberId === memberId)];
  if (!member) throw new Forbidden();
  const listed = (await transaction.get('rosterPerson', member.rosterId))!;
  insist(mayAsk({ placed, serving: isServing(member, now), self: listed.personId === personId, text }));

  const [_id, dueAt, room] = [newId(), workingDaysAfter(now, await conventionNow(context, 'convention.first-answer-days')), standing.room!];
  const demo = (await transaction.get('person', personId))?.demo ?? false;
  await transaction.create('question', { _id, roomId, memberId, rosterId: member.rosterId, askerId: personId, text, at: now, dueAt, state: 'waiting', demo });
  await begin(transaction, { kind: 'member-answer', subject: { questionId: _id }, title: `致${member.sector || '委员'}的来信`, room, dueAt, demo }, now);
  if (listed.personId) await tell({ to: listed.personId, event: 'duty-letter', title: '有居民给您写信', text: `${room.name}的居民来信，请在${dueAt.slice(0, 10)}前答复`, why: '您编入了这个议事室', required: true });
  return { questionId: _id, dueAt };
};
