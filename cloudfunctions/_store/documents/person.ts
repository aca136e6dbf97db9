import type { ResidenceState } from '../../../src/domain/room/residence';

/** `name` is personal. The id is a digest of the platform's id, which itself is not kept. */
export type Person = { _id: string; name?: string; demo: boolean; residence?: { roomId: string; state: ResidenceState }; at: string };

/** `name` and `note` are personal: for the convener who attests. */
export type Residence = { _id: string; personId: string; roomId: string; name: string; note?: string; state: ResidenceState; at: string; attestedBy?: string };

/** One notice to one person: the in-app inbox is the record, other channels are sent from it. */
export type Outbox = { _id: string; to: string; at: string; event: string; topicId?: string; title: string; text: string; why: string; read: boolean; channels: { wechat: 'not-asked' } };

export type PersonDocuments = { person: Person; residence: Residence; outbox: Outbox };
