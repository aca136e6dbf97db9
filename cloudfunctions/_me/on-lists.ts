import { IDENTITY_NAMES } from '../../src/domain/room/member';
import { GONE_WORDS } from '../../src/domain/me/held';
import { changeLists } from '../_kernel/lists';
import type { Appointment } from '../_store/documents';
import { reader } from '../_store/door';
import { organisationsById } from '../_store/room-store';
import { identitiesOf } from '../_store/roster-store';
import { byField, line } from './holding';
import { roomNamesOf } from './titles';

const CLAIM = { waiting: '等核实', attested: '已核实', declined: '没有通过' } as const;
export const PART_NAMES = { convener: '召集人', staff: '工作人员', member: '编入的委员', officer: '单位工作人员' } as const;

/** 认领: one that waits is not looked at any more. */
export const claims = byField('claim', 'personId', {
  kind: 'roster',
  show: async (found) => found.map(({ _id, at, state, reason }) => ({ id: _id, at, title: '认领名册上的身份', lines: [...line('状态', CLAIM[state]), ...line('说明', reason)] })),
  close: async (claim, { gone }) => ({ ...claim, personId: gone, ...(claim.state === 'waiting' ? { state: 'declined' as const, reason: GONE_WORDS } : {}) }),
});

/** The county’s list stays the county’s; that this account is the person on it is forgotten, so it can be claimed anew. */
export const listed = byField('rosterPerson', 'personId', {
  kind: 'roster', limit: 1,
  async show(found) {
    const identities = await identitiesOf(found.map(({ _id }) => _id));
    return found.map(({ _id, name, mobile }) => ({
      id: _id, title: `名册上的${name}`,
      lines: [...line('身份', identities.filter(({ rosterId }) => rosterId === _id).map(({ identity, sector, title }) => `${IDENTITY_NAMES[identity]}${sector}${title}`).join('、')), ...line('手机号', mobile ? '只留核对用的摘要，看不出号码' : undefined)],
    }));
  },
  async close(listedOne, { transaction }) {
    await changeLists(transaction, listedOne.county);
    const { personId: _person, ...rest } = listedOne;
    return rest;
  },
});

/** Who held what when stays on record, with the list it came from; what is in force now stays with the person on the list. */
export const appointments = byField('appointment', 'personId', {
  kind: 'roster',
  async show(found) {
    const parts = await partsIn(found);
    return found.map(({ _id, title, from, until, reason }, i) => ({
      id: _id, at: from, title: parts[i]!, lines: [...line('职务', title), ...line('到', until?.slice(0, 10)), ...line('依据', reason)],
    }));
  },
  async close(held, { transaction, gone }) {
    await changeLists(transaction, held.county);
    return { ...held, personId: held.rosterId ?? gone };
  },
});

/** Offices in force now that others rely on, in words; the place of a member comes from the list and stays there. */
export async function officesOf(personId: string, now: string): Promise<string[]> {
  const held = (await reader.list('appointment', { personId }, { limit: 100 })).filter(({ role, until }) => role !== 'member' && (until === undefined || until > now));
  return partsIn(held);
}

/** Each with its room or organisation, in words. */
async function partsIn(held: readonly Appointment[]): Promise<string[]> {
  const [rooms, bodies] = await Promise.all([roomNamesOf(held.flatMap(({ roomId }) => roomId ?? [])), organisationsById(held.flatMap(({ organisationId }) => organisationId ?? []))]);
  return held.map(({ role, roomId, organisationId }) => `${rooms.get(roomId ?? '') ?? bodies.get(organisationId ?? '')?.name ?? ''}${PART_NAMES[role]}`);
}
