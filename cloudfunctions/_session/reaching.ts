import { reachedBy, surelyTold } from '../../src/domain/session/reach';
import type { Channel } from '../../src/domain/session/notice';
import { deliveryId } from '../_kernel/outbox';
import type { Delivery, Outbox, Seat, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { noticeIdFor } from './notice';

/** How the notice in force has come to one on the roster: by which channels, read or not, what is still on its way or has failed. */
export type Reaching = { ways: Channel[]; surely: boolean; read: boolean; inbox: boolean; wechat?: Delivery; sms?: Delivery };

/** The same of up to two hundred seats, in three queries. Before there is a notice nobody is reached. */
export async function reachingOf({ notice }: Pick<Session, 'notice'>, seats: readonly Seat[]): Promise<Map<string, Reaching>> {
  const ids = new Map(seats.map((seat) => [seat._id, notice ? noticeIdFor(notice.id, seat) : '']));
  const noticeIds = notice ? [...ids.values()] : [];
  const [inbox, wechat, sms] = await Promise.all([
    byId<Outbox>(reader.getMany('outbox', noticeIds)), byId<Delivery>(reader.getMany('delivery', noticeIds.map((id) => deliveryId(id, 'wechat')))), byId<Delivery>(reader.getMany('delivery', noticeIds.map((id) => deliveryId(id, 'sms')))),
  ]);
  return new Map(seats.map(({ _id, reached: reach }) => {
    const id = ids.get(_id)!;
    const [read, nudged, texted, since] = [inbox.get(id)?.read ?? false, wechat.get(deliveryId(id, 'wechat')), sms.get(deliveryId(id, 'sms')), notice?.since];
    return [_id, { ways: reachedBy(reach, since), surely: surelyTold({ reach, since, read }), read, inbox: inbox.has(id), ...(nudged ? { wechat: nudged } : {}), ...(texted ? { sms: texted } : {}) }];
  }));
}

const byId = async <D extends { _id: string }>(list: Promise<readonly D[]>): Promise<Map<string, D>> => new Map((await list).map((one) => [one._id, one]));
