import type { OrganisationContract } from '../../src/contract/organisation';
import { ladderNow } from '../../src/domain/deadline/ladder';
import type { ReadHandler } from '../_kernel/serve';
import { CITY, overdueIn } from '../_store/organisation-store';
import { organisationsById, roomsById } from '../_store/room-store';
import { PAGE, pageOf } from './page-of';

/** Everything open in a county whose clock has run out, with whom it lies （十一：县级工作小组是责任主体）. */
export const overdue: ReadHandler<OrganisationContract['overdue']> = async ({ county, kind, cursor }, { now }) => {
  const found = await overdueIn(county, kind, now, cursor, PAGE);
  const [rooms, owners] = await Promise.all([roomsById([...new Set(found.map(({ roomId }) => roomId))]), organisationsById(found.flatMap(({ owner }) => owner ?? []))]);
  const byId = new Map(rooms.map((room) => [room._id, room]));
  const shown = found.map(({ _id, kind: owed, roomId, topicId, title, owner, startedAt, dueAt, rung, climbed = [], demo }) => ({
    id: _id, kind: owed, roomId, roomName: byId.get(roomId)?.name ?? '', path: [...(byId.get(roomId)?.path ?? [])], ...(topicId ? { topicId } : {}), title,
    owedBy: owner ? owners.get(owner)?.name ?? '' : owed === 'member-answer' ? '委员' : '召集人', since: startedAt, dueAt, ladder: ladderNow({ ofCity: county === CITY, next: rung, climbed }), demo,
  }));
  return pageOf(found, PAGE, shown, ({ dueKey }) => dueKey);
};
