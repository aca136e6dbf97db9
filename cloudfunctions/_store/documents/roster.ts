import type { AssemblyCategory } from '../../../src/domain/room/assembly';
import type { ClaimState } from '../../../src/domain/room/claim';
import type { Identity, MemberLevel } from '../../../src/domain/room/member';
import type { QuestionState } from '../../../src/domain/room/question';

/**
 * Somebody the county's lists know, perhaps before he or she has ever opened the program. `name` is personal. Of the mobile
 * number only a keyed digest is kept, to compare a claim with; it cannot be read back.
 */
export type RosterPerson = {
  _id: string; county: string; code: string; name: string; mobile?: string;
  /** The person in WeChat, once the claim is attested. */
  personId?: string; demo: boolean;
};

/** A term that is over, with what the person was then. */
export type EarlierTerm = { sector: string; title: string; from: string; until?: string };

/** What a person on the roster is: one document an identity, with the term that stands now and those before it, oldest first, the last twenty. The rooms a member is placed in are appointments with the role `member`. */
export type Member = {
  _id: string; rosterId: string; county: string; identity: Identity; level: MemberLevel; sector: string; title: string; from: string; until?: string;
  /** The county a city member is enrolled in （三：按照界别编入）; a county member's own; empty while there is none. */
  enrolledIn: string;
  /** Township and village rooms the member is placed in now. */
  rooms: number; earlier?: readonly EarlierTerm[]; demo: boolean;
};

/** A seat in a room's assembly （协商议事会）. */
export type AssemblySeat = { _id: string; roomId: string; rosterId: string; county: string; category: AssemblyCategory; from: string; until?: string; endReason?: string; demo: boolean };

/** “我是名册上的这个人”: made by a person in WeChat, looked at by the convener or the CPPCC. `rooms` are those he or she holds something in. */
export type Claim = { _id: string; rosterId: string; personId: string; county: string; rooms: readonly string[]; state: ClaimState; at: string; decidedBy?: string; reason?: string };

/** A resident's letter to a member and its answer: between the two, and for those who see that it is answered. */
export type Question = {
  _id: string; roomId: string; memberId: string; rosterId: string; askerId: string; text: string; at: string; dueAt: string; state: QuestionState; answer?: string; answeredAt?: string; demo: boolean;
};

/**
 * Moves with every change of a county's lists, and says whether an import is running there. `restedOn`: of the city's lists,
 * the counties' imports that are being written and rest on them.
 */
export type RosterRevision = { _id: string; revision: number; importing?: string; restedOn?: readonly string[] };

export type RosterDocuments = { rosterPerson: RosterPerson; member: Member; assemblySeat: AssemblySeat; claim: Claim; question: Question; rosterRevision: RosterRevision };
