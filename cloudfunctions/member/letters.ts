import type { Letter, MemberContract } from '../../src/contract/member';
import { maskedName } from '../../src/domain/text/personal-data';
import { personOf } from '../_kernel/identity';
import type { ReadHandler } from '../_kernel/serve';
import type { Question } from '../_store/documents';
import { reader } from '../_store/door';
import { roomsById } from '../_store/room-store';
import { lettersFrom, lettersTo, peopleById, rosterOf } from '../_store/roster-store';

const PAGE = 20;
const paged = (found: readonly Question[], items: Letter[]) => ({ items, ...(found.length === PAGE ? { next: found[PAGE - 1]!._id } : {}) });

/** What the caller wrote to members, newest first. */
export const asked: ReadHandler<MemberContract['asked']> = async ({ cursor }, { caller, now }) => {
  const found = await lettersFrom(personOf(caller), cursor, PAGE);
  const people = await peopleById(found.map(({ rosterId }) => rosterId));
  return paged(found, await shown(found, ({ rosterId }) => maskedName(people.get(rosterId)?.name), now));
};

/** What residents wrote to the caller as a member, oldest first. */
export const letters: ReadHandler<MemberContract['letters']> = async ({ state, cursor }, { caller, now }) => {
  const listed = await rosterOf(personOf(caller));
  const found = await lettersTo(listed.map(({ _id }) => _id), state, cursor, PAGE);
  const people = new Map((await reader.getMany('person', found.map(({ askerId }) => askerId))).map(({ _id, name }) => [_id, name]));
  return paged(found, await shown(found, ({ askerId }) => maskedName(people.get(askerId)), now));
};

async function shown(found: readonly Question[], who: (question: Question) => string, now: string): Promise<Letter[]> {
  const rooms = new Map((await roomsById([...new Set(found.map(({ roomId }) => roomId))])).map(({ _id, name }) => [_id, name]));
  return found.map((question) => ({
    id: question._id, roomId: question.roomId, roomName: rooms.get(question.roomId) ?? '', who: who(question), text: question.text, at: question.at, dueAt: question.dueAt, overdue: question.state === 'waiting' && now > question.dueAt, state: question.state,
    ...(question.answer ? { answer: question.answer } : {}), ...(question.answeredAt ? { answeredAt: question.answeredAt } : {}), demo: question.demo,
  }));
}
