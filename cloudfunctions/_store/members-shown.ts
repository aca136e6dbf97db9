import { isServing } from '../../src/domain/room/member';
import { maskedName } from '../../src/domain/text/personal-data';
import type { MemberCard } from '../../src/contract/member';
import { reader } from './door';
import { membersOf } from './room-store';
import { peopleById } from './roster-store';

/** Members in office placed in a room, as everybody may see them: masked name, sector and office. */
export async function membersShown(roomId: string, now: string): Promise<MemberCard[]> {
  const placed = (await membersOf(roomId, now)).filter(({ memberId }) => memberId !== undefined);
  const [members, people] = await Promise.all([reader.getMany('member', placed.map(({ memberId }) => memberId!)), peopleById(placed.map(({ rosterId }) => rosterId!))]);
  return members.filter((member) => isServing(member, now)).map(({ _id, rosterId, identity, level, sector, title }) => ({ id: _id, name: maskedName(people.get(rosterId)?.name), identity, level, sector, title }));
}
