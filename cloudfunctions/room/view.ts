import type { RoomContract } from '../../src/contract/room';
import { maskedName } from '../../src/domain/text/personal-data';
import type { ReadHandler } from '../_kernel/serve';
import { codeOf } from '../_kernel/room-code';
import { convenerOf, organisationsOf } from '../_store/room-store';
import { namesOf } from '../_store/roster-store';
import { countOverdue, countTopics, QUEUES } from '../_store/topic-store';

/** A room's public page: who convenes, leads and guides it, where its papers go, and how many matters wait and are answered. */
export const view: ReadHandler<RoomContract['view']> = async (_input, { standing, now }) => {
  const room = standing.room!;
  const [organisations, appointment, waiting, accepted, ended, overdue] = await Promise.all([
    organisationsOf(room), convenerOf(room._id, now),
    countTopics(room._id, QUEUES.submitted), countTopics(room._id, [...QUEUES.screened, ...QUEUES.approving]), countTopics(room._id, QUEUES.ended), countOverdue(room._id, now),
  ]);
  const nameOf = await namesOf(appointment ? [appointment] : []);
  const body = (id: string | undefined) => (id && organisations.has(id) ? { name: organisations.get(id)!.name } : undefined);
  return {
    id: room._id, name: room.name, kind: room.kind, path: [...room.path], demo: room.demo, open: room.open,
    convener: appointment && { name: maskedName(nameOf(appointment)), title: appointment.title, acting: appointment.acting },
    ledBy: body(room.ledBy), guidedBy: body(room.guidedBy), approver: body(room.approver), higherApprover: body(room.higherApprover), filingReceiver: body(room.filingReceiver), listReceiver: body(room.listReceiver), reportReceiver: body(room.reportReceiver),
    counts: { waiting, accepted, ended, overdue },
    code: codeOf(room._id),
  };
};
