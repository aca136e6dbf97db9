import type { Office } from '../../../src/domain/room/convener';
import type { AreaLevel, OrganisationKind, RoomKind } from '../../../src/domain/room/kinds';

export type Area = { _id: string; name: string; level: AreaLevel; parent: string; path: readonly string[]; hasChildren: boolean; roomId?: string };

export type Organisation = {
  _id: string; name: string; kind: OrganisationKind; area: string; level: AreaLevel; parent?: string;
  /** County-level areas a promotion group is for. */
  covers?: readonly string[];
};

export type Room = {
  _id: string; name: string; kind: RoomKind; area: string; path: readonly string[]; open: boolean; demo: boolean;
  /** Pointers to organisations, filled from the routing matrix. */
  ledBy: string; guidedBy: string; approver: string; higherApprover?: string; filingReceiver: string; listReceiver: string; reportReceiver: string; memberGroup?: string;
  /** Departments concerned with a sector's topics: they agree beside the special committee. */
  departments?: readonly string[];
  /** Pieces of name, pinyin and initials a search can begin with. */
  terms: readonly string[];
};

/** A person holds an office or a part for a time, in a room or for an organisation; history says who held what when. */
export type Appointment = {
  _id: string; personId: string; roomId?: string; organisationId?: string; role: 'convener' | 'staff' | 'member' | 'officer'; title: string;
  office: Office; convenesGroup: boolean; isMember: boolean; acting: boolean; from: string; until?: string; reason: string; demo: boolean;
};

export type RoomDocuments = { area: Area; organisation: Organisation; room: Room; appointment: Appointment };
