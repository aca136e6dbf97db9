import type { Rung } from '../../src/domain/deadline/ladder';
import type { Deadline, Room } from '../_store/documents';
import { reader } from '../_store/door';
import { bodyOf, convenerOf, officersOf, promotionGroupOf } from '../_store/room-store';

/** The people a rung tells on this day. A body that does not exist or has nobody tells nobody, and the list of what is overdue says so; the next rung comes in its time. */
export async function recipientsOf(rung: Rung, deadline: Deadline, now: string): Promise<string[]> {
  const room = await reader.get('room', deadline.roomId);
  if (!room) return [];
  const people = rung === 'owner-soon' || rung === 'owner' ? await owners(rung, deadline, room, now) : await officers(await bodyAt(rung, deadline, room), now);
  return [...new Set(people)];
}

/** The convener hears of what is overdue in the room, also when an organisation owes it. */
async function owners(rung: Rung, { owner, questionId }: Deadline, room: Room, now: string): Promise<string[]> {
  const convener = owner === undefined || rung === 'owner' ? await convenerOf(room._id, now) : undefined;
  return [...(await officers(owner, now)), ...(await member(questionId)), ...(convener ? [convener.personId] : [])];
}

/** The member a letter waits with, once he or she is known in WeChat. */
async function member(questionId: string | undefined): Promise<string[]> {
  const question = questionId === undefined ? undefined : await reader.get('question', questionId);
  const listed = question && (await reader.get('rosterPerson', question.rosterId));
  return listed?.personId ? [listed.personId] : [];
}

async function bodyAt(rung: Rung, { county }: Deadline, room: Room): Promise<string | undefined> {
  if (rung === 'memberGroup') return room.memberGroup ?? room.guidedBy;
  if (rung === 'workingGroup') return (await bodyOf('workingGroup', county))?._id;
  if (rung === 'guidanceGroup') return (await bodyOf('guidanceGroup', county))?._id;
  return (await promotionGroupOf(county))?._id;
}

const officers = async (organisationId: string | undefined, now: string): Promise<string[]> =>
  organisationId === undefined ? [] : (await officersOf(organisationId, now)).map(({ personId }) => personId);
