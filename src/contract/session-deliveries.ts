import * as z from 'zod/mini';
import { CHANNELS } from '../domain/session/notice';
import { ROSTER_KINDS } from '../domain/session/session';
import { page } from './fields';

/**
 * One channel towards one person. `reached`: it has arrived, or somebody of the room said it (`by`, a name or an office).
 * `under-way`: about to be sent, perhaps in the morning. `unsure`: handed over, and no answer came. `failed`: it did not arrive.
 * `cannot`: there is no way to this person on this channel.
 */
export const CHANNEL_STATES = ['reached', 'under-way', 'unsure', 'failed', 'cannot'] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];
const channel = z.object({ channel: z.enum(CHANNELS), state: z.enum(CHANNEL_STATES), at: z.optional(z.string()), by: z.optional(z.string()) });

/** One person on the roster. `ring`: not certain to know yet, so somebody of the room rings or brings it. */
const deliveryLine = z.object({
  seatId: z.string(), name: z.string(), kind: z.enum(ROSTER_KINDS), group: z.optional(z.string()), contact: z.optional(z.string()), withoutWechat: z.boolean(),
  channels: z.array(channel), read: z.boolean(), ring: z.boolean(),
});
export type DeliveryLine = z.infer<typeof deliveryLine>;

/** A page of them, in the order people came. `sms`: is there a service for short messages? */
export const deliveries = z.extend(page(deliveryLine), { sms: z.boolean(), notice: z.optional(z.object({ at: z.string(), since: z.string(), channels: z.array(z.enum(CHANNELS)) })) });
