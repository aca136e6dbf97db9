import type { Preferences } from '../../../src/domain/notice/preferences';
import type { ResidenceState } from '../../../src/domain/room/residence';

/** `name` is personal. The id is a digest of the platform's id, which itself is not kept. */
export type Person = { _id: string; name?: string; demo: boolean; residence?: { roomId: string; state: ResidenceState }; preferences?: Preferences; at: string };

/** `name` and `note` are personal: for the convener who attests. */
export type Residence = { _id: string; personId: string; roomId: string; name: string; note?: string; state: ResidenceState; at: string; attestedBy?: string };

export type PersonDocuments = { person: Person; residence: Residence };
