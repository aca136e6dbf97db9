import type { Office } from '../../../src/domain/room/convener';
import type { HostingForm, RoomFunction } from '../../../src/domain/room/hosting';
import type { AreaKind, AreaLevel, OrganisationKind, RoomKind } from '../../../src/domain/room/kinds';
import type { Pointer } from '../../../src/domain/room/override';
import type { Place } from '../../../src/domain/room/place';
import type { Within } from '../../../src/domain/room/reach';
import type { Relaxation } from '../../../src/domain/verdict';

/** `within` names the areas something lies in, from the city down to its own: whatever asks “below what?” asks it. */
export type Area = { _id: string; name: string; kind: AreaKind; level: AreaLevel; parent: string; path: readonly string[]; within: Within; hasChildren: boolean; roomId?: string };

export type Organisation = {
  _id: string; name: string; kind: OrganisationKind; area: string; level: AreaLevel; within: Within;
  /** The body it stands under. */
  parent?: string;
  /** 责任科室 （十一：“三定”方案）. */
  responsibleOffice?: string;
  /** A promotion group's counties and zones. */
  covers?: readonly string[];
  /** Names the seven promotion groups' order, and a department's place in the invitation list. */
  ordinal?: number;
  demo: boolean;
};

/** `from`: what the routes give. `earlier`: what it was changed to before, oldest first; the last twenty. */
export type Override = { pointer: Pointer; from: string; to: string; reason: string; at: string; earlier?: readonly { to: string; reason: string; at: string }[] };

export type Room = {
  _id: string; name: string; kind: RoomKind; area: string; path: readonly string[]; within: Within; open: boolean; demo: boolean;
  /** Pointers to organisations, filled from the routing matrix. */
  ledBy: string; guidedBy: string; approver: string; higherApprover?: string; filingReceiver: string; listReceiver: string; reportReceiver: string; memberGroup?: string;
  /** Pointers a county has set to another body in the same role; at most one entry a pointer. */
  overrides?: readonly Override[];
  /** Departments concerned with a sector's topics: they agree beside the special committee. */
  departments?: readonly string[];
  /** 协商议事会: since when there is one, and why its size is outside 40–60. */
  assembly?: { since: string; relaxation?: Relaxation };
  hosting?: HostingForm; functions?: readonly RoomFunction[];
  place?: Place & { at: string }; sign?: { photoId: string; at: string }; procedure?: { version: number; title: string; at: string }; flow?: { steps: readonly string[]; at: string };
  /** Pieces of name, pinyin and initials a search can begin with. */
  terms: readonly string[];
};

/** 议事制度, version by version. */
export type RoomProcedure = { _id: string; roomId: string; version: number; title: string; text: string; at: string };

/** A person holds an office or a part for a time, in a room or for an organisation; history says who held what when. */
export type Appointment = {
  _id: string; personId: string; roomId?: string; organisationId?: string; role: 'convener' | 'staff' | 'member' | 'officer'; title: string;
  office: Office; convenesGroup: boolean; isMember: boolean; acting: boolean; from: string; until?: string; reason: string; demo: boolean;
  /** The county it belongs to; the city for what is the city's. */
  county: string;
  /** The person on the roster it was given to; `personId` is his or her own once the claim is attested, until then the roster's. */
  rosterId?: string;
  /** The identity by which a member is placed in the room （三：编入）. */
  memberId?: string;
  endReason?: string; relaxation?: Relaxation;
  /** On the list of those to be made members （十一：增补）; taken off when it has happened. */
  toAdd?: true;
};

export type RoomDocuments = { area: Area; organisation: Organisation; room: Room; roomProcedure: RoomProcedure; appointment: Appointment };
