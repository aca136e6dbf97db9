import type { SessionContract } from '../../src/contract/session';
import type { ChannelState, DeliveryLine } from '../../src/contract/session-deliveries';
import { CHANNELS, type Channel } from '../../src/domain/session/notice';
import type { DeliveryState } from '../../src/domain/notice/delivery';
import { contactOf } from '../_session/contact';
import { reachingOf, type Reaching } from '../_session/reaching';
import type { ReadHandler } from '../_kernel/serve';
import type { Seat, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { seatsOf } from '../_store/session-store';
import { smsAvailable } from '../_store/sms';

const PAGE = 50;

/** Who is told, how, and who is to be rung （八：通过多种方式）; names in full, so for the convener and staff alone. */
export const deliveries: ReadHandler<SessionContract['deliveries']> = async ({ sessionId, cursor }, { standing }) => {
  const session = standing.session!;
  const seats = await seatsOf(sessionId, ['seated'], PAGE, cursor);
  const [how, names] = [await reachingOf(session, seats), await namesOf(seats)];
  const { notice } = session;
  return {
    items: seats.map((seat) => lineOf(session, seat, how.get(seat._id)!, names)), ...(seats.length === PAGE ? { next: seats[PAGE - 1]!.order } : {}), sms: smsAvailable(),
    ...(notice ? { notice: { at: notice.at, since: notice.since, channels: [...notice.channels] } } : {}),
  };
};

/** Those of the room who noted that they had told somebody. */
async function namesOf(seats: readonly Seat[]): Promise<Map<string, string>> {
  const people = await reader.getMany('person', seats.flatMap(({ reached }) => Object.values(reached ?? {}).flatMap(({ by }) => by ?? [])));
  return new Map(people.map(({ _id, name }) => [_id, name ?? '']));
}

function lineOf({ notice }: Session, seat: Seat, how: Reaching, names: ReadonlyMap<string, string>): DeliveryLine {
  const contact = contactOf(seat)?.value;
  return {
    seatId: seat._id, name: seat.name, kind: seat.kind, withoutWechat: seat.personId === undefined, ...(seat.group === undefined ? {} : { group: seat.group }), ...(contact === undefined ? {} : { contact }),
    channels: CHANNELS.map((channel) => towards(channel, seat, how, names)), read: how.read, ring: notice !== undefined && !how.surely,
  };
}

/** `due` and `sending` are on their way. What was cancelled or parked has not arrived. */
const SEEN: Record<DeliveryState, ChannelState> = { due: 'under-way', sending: 'under-way', sent: 'reached', unsure: 'unsure', failed: 'failed', parked: 'failed', cancelled: 'failed' };

function towards(channel: Channel, { reached }: Seat, how: Reaching, names: ReadonlyMap<string, string>): DeliveryLine['channels'][number] {
  const mark = how.ways.includes(channel) ? reached?.[channel] : undefined;
  if (mark) return { channel, state: 'reached', at: mark.at, ...(mark.by === undefined ? {} : { by: names.get(mark.by) || '议事室工作人员' }) };
  const delivery = channel === 'wechat' ? how.wechat : channel === 'sms' ? how.sms : undefined;
  return { channel, state: delivery ? SEEN[delivery.state] : 'cannot' };
}
