import type { OrganisationContract } from '../../src/contract/organisation';
import { mayEnd } from '../../src/domain/room/appointment';
import { assemblyHealth, categoriesOf, maySit, sizeAsked, type AssemblyCategory, type AssemblyRule } from '../../src/domain/room/assembly';
import { countyOf } from '../../src/domain/room/reach';
import { Forbidden, insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { changeLists } from '../_kernel/lists';
import { insistBelow } from '../_kernel/scope';
import type { ReadHandler, WriteHandler } from '../_kernel/serve';
import type { AssemblySeat } from '../_store/documents';
import { CITY } from '../_store/organisation-store';
import { peopleById, seatsIn } from '../_store/roster-store';
import { maskedName } from '../../src/domain/text/personal-data';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { personListed } from './below';
import { reasonsOf } from './reasons';
import { manages } from './units';

const now_ = (now: string) => ({ until }: AssemblySeat): boolean => until === undefined || until > now;

/** The assembly as it is now, and what is not as （三） says: 一般在40—60人, five categories. */
export const assembly: ReadHandler<OrganisationContract['assembly']> = async (_input, { standing, now }) => {
  const room = standing.room!;
  const seats = (await seatsIn(room._id)).filter(now_(now));
  const people = await peopleById(seats.map(({ rosterId }) => rosterId));
  const counts = Object.fromEntries(categoriesOf(room.kind).map((category) => [category, seats.filter((seat) => seat.category === category).length])) as Record<AssemblyCategory, number>;
  const [day, relaxation] = [shanghaiDay(now), room.assembly?.relaxation];
  const asked = room.kind === 'township' ? sizeAsked(day) : undefined;
  const name = (rosterId: string) => (manages(standing.organisation!) ? people.get(rosterId)?.name ?? '' : maskedName(people.get(rosterId)?.name));
  return {
    ...(room.assembly ? { since: room.assembly.since } : {}), size: seats.length, ...(asked ? { asked } : {}), ...(relaxation ? { explained: relaxation.reason } : {}),
    seats: seats.map(({ _id, rosterId, category, from }) => ({ id: _id, rosterId, name: name(rosterId), category, from })),
    byCategory: Object.entries(counts).map(([category, count]) => ({ category: category as AssemblyCategory, count })),
    reasons: reasonsOf(assemblyHealth({ kind: room.kind, seats: counts, day }, relaxation ? [{ rule: relaxation.rule as AssemblyRule }] : [])),
  };
};

/** A person takes a seat under one category: one person, one seat in a room at a time. A seat held under another category ends and stays in the history. */
export const seat: WriteHandler<OrganisationContract['seat']> = async ({ roomId, rosterId, category }, context) => {
  const { transaction, standing, now } = context;
  const room = standing.room!;
  insist(maySit(room.kind, category));
  const person = await personListed(context, rosterId);
  const county = countyOf(room.within);
  await changeLists(transaction, county);
  const known = (await seatsIn(roomId)).filter((held) => held.rosterId === rosterId);
  const current = known.find(now_(now));
  if (current?.category === category) return { seatId: current._id };
  const today = known.find(({ from }) => shanghaiDay(from) === shanghaiDay(now));
  if (current && current._id !== today?._id) await transaction.put('assemblySeat', { ...current, until: now, endReason: '改列其他类别' });
  const _id = today?._id ?? newId();
  await transaction.put('assemblySeat', { _id, roomId, rosterId, county, category, from: now, demo: person.demo });
  return { seatId: _id };
};

export const endSeat: WriteHandler<OrganisationContract['endSeat']> = async ({ seatId: _id, reason }, { transaction, standing, now }) => {
  const held = await transaction.get('assemblySeat', _id);
  if (!held) throw new Forbidden();
  insistBelow(standing.organisation, [CITY, held.county]);
  insist(mayEnd({ reason, from: held.from, now, ...(held.until ? { until: held.until } : {}) }));
  await changeLists(transaction, held.county);
  await transaction.put('assemblySeat', { ...held, until: now, endReason: reason });
  return { done: true };
};

/** 一般: a township's assembly of another size stands with a recorded reason. */
export const explainAssembly: WriteHandler<OrganisationContract['explainAssembly']> = async ({ roomId, reason }, { transaction, personId, now }) => {
  const room = await transaction.get('room', roomId);
  if (!room?.assembly) throw new Forbidden();
  await changeLists(transaction, countyOf(room.within));
  const relaxation = { rule: 'room.assembly.size-outside', reason, by: personId, role: 'officer', at: now };
  await transaction.put('room', { ...room, assembly: { since: room.assembly.since, ...(reason.trim() ? { relaxation } : {}) } });
  return { done: true };
};
