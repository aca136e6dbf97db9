import type { Preferences } from '../../../src/domain/notice/preferences';
import type { ResidenceState } from '../../../src/domain/room/residence';

/** `name` is personal. The id is a digest of the platform's id, which itself is not kept. */
export type Person = { _id: string; name?: string; demo: boolean; residence?: { roomId: string; state: ResidenceState }; preferences?: Preferences; at: string };

/** `name` and `note` are personal: for the convener who attests. */
export type Residence = { _id: string; personId: string; roomId: string; name: string; note?: string; state: ResidenceState; at: string; attestedBy?: string };

/**
 * 注销, asked for by a person, `_id` his or hers; gone with the account. `gone` takes the person's place in what is kept. Once under
 * way, `step` is the collection being gone through and `after` how far: it goes on there, by whoever comes.
 */
export type AccountClosing = { _id: string; at: string; dueAt: string; gone: string; step?: string; after?: string };

export type PersonDocuments = { person: Person; residence: Residence; accountClosing: AccountClosing };
