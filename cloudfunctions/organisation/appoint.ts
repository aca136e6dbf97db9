import type { OrganisationContract } from '../../src/contract/organisation';
import { mayAppoint, mayEnd } from '../../src/domain/room/appointment';
import { mayConvene, type Convening } from '../../src/domain/room/convener';
import { isServing } from '../../src/domain/room/member';
import { countyOf } from '../../src/domain/room/reach';
import { Forbidden, insist, Invalid } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { changeLists } from '../_kernel/lists';
import { insistBelow } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import { termOf } from '../_kernel/term';
import type { Appointment } from '../_store/documents';
import { CITY } from '../_store/organisation-store';
import { convenersMeeting } from '../_store/room-store';
import { identitiesOf } from '../_store/roster-store';
import { personListed } from './below';

/** Gives a person on the list an office （五）. A convener is who the clause says; one who is no member yet needs a reason and goes on the list of those to be added. */
export const appoint: WriteHandler<OrganisationContract['appoint']> = async ({ role, rosterId, title, office, convenesGroup, acting, from, until, reason, notMemberBecause, handOver }, context) => {
  const { transaction, standing: { room, body }, now } = context;
  if (role === 'officer' ? !body || room : !room || body) throw new Invalid('请说明任职在哪里', [{ path: role === 'officer' ? 'bodyId' : 'roomId', message: '请选议事室或组织，只选一个' }]);
  const person = await personListed(context, rosterId);
  const term = termOf({ from, until });
  // The chair is free for the whole term, or its holder hands it over; a second one appointed for later keeps it taken.
  const [[before, ...later], isMember] = [role === 'convener' ? await convenersMeeting(room!._id, term, now) : [], (await identitiesOf([rosterId])).some((held) => held.identity === 'member' && isServing(held, term.from > now ? term.from : now))];
  const convening: Convening = { office, title, convenesGroup, isMember, acting, ...(term.until ? { until: term.until } : {}) };
  const relaxations = notMemberBecause?.trim() ? [{ rule: 'room.convener.not-a-member' as const, reason: notMemberBecause, by: context.personId, role: 'officer', at: now }] : [];
  const warnings = insist<string>(
    mayAppoint({ reason, ...term, taken: (before !== undefined && !handOver) || later.length > 0 }),
    ...(role === 'convener' ? [mayConvene(room!.kind, convening, relaxations)] : []),
    ...(before && handOver ? [mayEnd({ reason, from: before.from, now: term.from, ...(before.until ? { until: before.until } : {}) })] : []),
  );
  const county = countyOf((room ?? body)!.within);
  await changeLists(transaction, county);
  if (before && handOver) await transaction.put('appointment', { ...(await transaction.get('appointment', before._id))!, until: term.from, endReason: reason });
  const toAdd = warnings.some(({ rule }) => rule === 'room.convener.not-a-member');
  const appointment: Appointment = {
    _id: newId(), personId: person.personId ?? rosterId, rosterId, county, ...(room ? { roomId: room._id } : { organisationId: body!._id }), role, ...convening, ...term, reason, demo: person.demo,
    ...(toAdd ? { toAdd: true as const, relaxation: relaxations[0]! } : {}),
  };
  await transaction.create('appointment', appointment);
  if (person.personId) await context.tell({ to: person.personId, event: 'duty-appointed', title: '您有新的任职', text: `${title}，自${from}起`, why: '名册上登记了您的任职' });
  return { appointmentId: appointment._id, toAdd };
};

/** The term ends now; who held what when stays in the history, and open matters stay with the room （五）. */
export const endAppointment: WriteHandler<OrganisationContract['endAppointment']> = async ({ appointmentId, reason }, { transaction, standing, now, tell }) => {
  const held = await transaction.get('appointment', appointmentId);
  if (!held || held.role === 'member') throw new Forbidden();
  insistBelow(standing.organisation, [CITY, held.county]);
  insist(mayEnd({ reason, from: held.from, now, ...(held.until ? { until: held.until } : {}) }));
  await changeLists(transaction, held.county);
  const ended: Appointment = { ...held, until: now, endReason: reason };
  delete ended.toAdd;
  await transaction.put('appointment', ended);
  await tell({ to: held.personId, event: 'duty-appointed', title: '您的一项任职已结束', text: `${held.title}：${reason}`, why: '名册上登记了您的任职' });
  return { done: true };
};
