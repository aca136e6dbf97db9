import type { DeadlineKind } from '../../src/domain/deadline/deadline';
import { daysTo, isAbove, type Rung } from '../../src/domain/deadline/ladder';
import { conventionValue } from '../../src/domain/policy/conventions';
import { countyOf } from '../../src/domain/room/reach';
import type { Deadline, Room } from '../_store/documents';
import type { Transaction } from '../_store/door';
import { workingDaysAfter } from './clock';
import { conventionsAt } from './in-force';

/** `matterId`: an item of a list, a branch, a report, a case, or a list with one of its receivers; the rest says where it belongs. */
export type Subject = { topicId: string; sessionId?: string; matterId?: string } | { questionId: string };
export type Owed = { kind: DeadlineKind; subject: Subject; title: string; room: Room; dueAt: string; owner?: string; demo: boolean };

/** One deadline of a kind for a subject: beginning it again, e.g. after a return, is a new day for the same document. */
const idOf = (kind: DeadlineKind, subject: Subject): string => `${kind}-${'questionId' in subject ? subject.questionId : subject.matterId ?? subject.sessionId ?? subject.topicId}`;

/** When a rung is told: the end of its working day. `step`: working days between two rungs. */
export const rungAt = (dueAt: string, rung: Rung, step = conventionValue('convention.overdue-ladder')): string => (daysTo(rung, step) === 0 ? dueAt : workingDaysAfter(dueAt, daysTo(rung, step)));

/** The working days between two rungs in force where a room lies. */
export const ladderStep = async ({ within }: Pick<Room, 'within'>, now: string): Promise<number> => (await conventionsAt(within, now))('convention.overdue-ladder');

/** Something is owed from now on, in the transaction of the act that makes it so. For the same day it goes on where it was, also with another owner. */
export async function begin(transaction: Transaction, { kind, subject, title, room, dueAt, owner, demo }: Owed, now: string): Promise<void> {
  const _id = idOf(kind, subject);
  const before = await transaction.get('deadline', _id);
  const goesOn = before?.dueAt === dueAt;
  if (goesOn && before.running && before.owner === owner) return;
  const rung = goesOn ? before.rung : rungAt(dueAt, 'owner-soon') > now ? 'owner-soon' : 'owner';
  await transaction.put('deadline', {
    _id, kind, roomId: room._id, county: countyOf(room.within), ...subject, title, startedAt: now, dueAt, dueKey: `${dueAt}~${_id}`, running: true, demo,
    ...(owner ? { owner } : {}), ...(goesOn && before.climbed ? { climbed: before.climbed } : {}), ...(rung ? { rung, lookAt: rungAt(dueAt, rung, isAbove(rung) ? await ladderStep(room, now) : undefined) } : {}),
  });
}

/** It was given, or is not owed any more: nobody is reminded. */
export async function end(transaction: Transaction, kind: DeadlineKind, subject: Subject, now: string): Promise<void> {
  const before = await transaction.get('deadline', idOf(kind, subject));
  if (!before?.running) return;
  const ended: Deadline = { ...before, running: false, endedAt: now };
  delete ended.lookAt;
  await transaction.put('deadline', ended);
}

/** Another title, for one whose words are gone. */
export async function retitle(transaction: Transaction, kind: DeadlineKind, subject: Subject, title: string): Promise<void> {
  const before = await transaction.get('deadline', idOf(kind, subject));
  if (before) await transaction.put('deadline', { ...before, title });
}
