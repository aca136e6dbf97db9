import type { Appointment } from '../../../cloudfunctions/_store/documents';
import { HOME, NEXT_DOOR } from '../../support/cloud';
import type { Grant, Place, Row } from './row';

/** Where a caller holds a part, seen from the room that is asked. */
export const PLACES = { own: 'the room asked', sibling: 'another room of its township', above: 'the room one step up', elsewhere: 'a room of another county' } as const;
export type Where = keyof typeof PLACES;

/** The rooms of these places: 琼花观社区, 个园社区, 东关街道, and a community of 邗江区. */
export const ROOMS: Record<Where, string> = { own: HOME, sibling: NEXT_DOOR, above: '321002001', elsewhere: '321003001001' };
export const OFFICES: Record<Where | 'group' | 'county' | 'workingGroup' | 'city', string> = {
  own: `partyOrganisation-${HOME}`, sibling: `partyOrganisation-${NEXT_DOOR}`, above: 'partyWorkCommittee-321002001', elsewhere: 'partyOrganisation-321003001001', group: 'memberGroup-321002001', county: 'cppcc-321002', workingGroup: 'workingGroup-321002', city: 'cppcc-3210',
};

/**
 * Who asks: how a reader of the table knows him or her, what he or she holds, and the grants that cover him or her. Written by
 * hand: a part held elsewhere, ended or yet to begin covers nothing.
 */
export type Caller = {
  title: string;
  /** The column of docs/authorisation.md, and for a part held in a room, where. */
  column: string; where?: Where;
  openid?: string;
  holds?: Pick<Appointment, 'role'> & Partial<Appointment>;
  covered: readonly Grant[];
  /** The organisation an officer speaks for. */
  office?: string;
  /** What he or she is to the topic that is asked about. */
  towards?: 'proposer' | 'coProposer';
};

const PAST = '2024-06-01T00:00:00.000Z';
const FUTURE = '2099-01-01T00:00:00.000Z';
const ENDED = 'term ended or to come';
const signedIn = (title: string, openid: string, grants: readonly Grant[] = [], more: Omit<Partial<Caller>, 'title'> = {}): Caller =>
  ({ title, column: title, openid, covered: ['anyone', 'person', ...grants], ...more });

const ROLES = ['member', 'staff', 'convener'] as const;
const inRooms = ROLES.flatMap((role) => (Object.keys(PLACES) as Where[]).map((where) =>
  signedIn(`${role} of ${PLACES[where]}`, `${role}-${where}`, where === 'own' ? [role] : [], { column: role, where, holds: { role, roomId: ROOMS[where] } })));

const officer = (title: string, at: keyof typeof OFFICES, grants: readonly Grant[], over: Partial<Appointment> = {}): Caller =>
  signedIn(title, `officer-${title.replace(/\W+/g, '-')}`, grants, { column: over.until ? ENDED : title, office: OFFICES[at], holds: { role: 'officer', organisationId: OFFICES[at], ...over } });

export const CALLERS: readonly Caller[] = [
  { title: 'nobody signed in', column: 'nobody signed in', covered: ['anyone'] },
  signedIn('a resident', 'somebody-else'),
  signedIn('the proposer', 'resident-zhao', ['proposer'], { towards: 'proposer' }),
  signedIn('a co-proposer', 'co-proposer', ['coProposer'], { towards: 'coProposer' }),
  ...inRooms,
  signedIn('the acting convener', 'convener-acting', ['convener'], { column: 'acting convener', holds: { role: 'convener', roomId: HOME, acting: true, until: FUTURE } }),
  signedIn('a convener whose term has ended', 'convener-ended', [], { column: ENDED, holds: { role: 'convener', roomId: HOME, until: PAST } }),
  signedIn('staff whose term has yet to begin', 'staff-to-come', [], { column: ENDED, holds: { role: 'staff', roomId: HOME, from: FUTURE } }),
  officer('officer of the organisation that approves', 'own', ['approver']),
  officer('officer of the one above', 'above', ['leader']),
  officer('officer of the member group', 'group', ['receiver']),
  officer('officer of a sibling', 'sibling', ['other officer', 'bystander']),
  officer('officer of the county', 'county', ['other officer', 'county officer']),
  officer('officer of the county working group', 'workingGroup', ['other officer', 'bystander']),
  officer('officer of the city', 'city', ['other officer', 'city officer']),
  officer('officer in another county', 'elsewhere', ['other officer', 'bystander']),
  officer('officer whose term has ended', 'own', [], { until: PAST }),
];

const covers = (grants: readonly Grant[] | undefined, { covered }: Caller): boolean => grants?.some((grant) => covered.includes(grant)) ?? false;

/** Holds something, now or soon, that others rely on; a member’s place comes from the list. */
const inOffice = ({ holds }: Caller): boolean => holds !== undefined && holds.role !== 'member' && holds.until !== PAST;

/** What a caller is to be answered: `may`, `judged` by a rule and turned down, or `forbidden`. */
export const expected = ({ may, judged, free }: Row, caller: Caller): 'may' | 'judged' | 'forbidden' => (covers(judged, caller) || (free && inOffice(caller)) ? 'judged' : covers(may, caller) ? 'may' : 'forbidden');

/** Is a caller let in like everybody, or as what he or she is there? */
export const likeEverybody = ({ may }: Row): boolean => may.includes('anyone') || may.includes('person');

export const placeOf = (cloud: Place['cloud'], openid?: string): Place => ({ cloud, roomId: HOME, organisationId: OFFICES.own, ...(openid ? { openid } : {}) });
