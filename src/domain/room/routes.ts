import type { ClauseId } from '../policy/articles';
import type { AreaLevel, OrganisationKind, RoomKind } from './kinds';

/**
 * Which kind of body, at which level, does a step for a room: the routing matrix of （五）（六）（八）, one row a kind.
 * `reportReceiver` takes reports of sensitive matters: the Party committee, and through it the government, of the township,
 * or of the level of a sector's CPPCC (A27). A room's pointers (`ledBy`, `approver`, `filingReceiver`, …) are filled from this table; an override may name another
 * body of the same kind, never another kind of body.
 */
export type Receiver = { bodies: readonly OrganisationKind[]; at: AreaLevel | 'own'; clause: ClauseId };
export type Route = { approver: Receiver; higherApprover?: Receiver; filingReceiver: Receiver; listReceiver: Receiver; reportReceiver: Receiver; ledBy: Receiver; guidedBy: Receiver };

const party: readonly OrganisationKind[] = ['partyCommittee', 'partyWorkCommittee'];

const townRoute: Route = {
  approver: { bodies: party, at: 'own', clause: '6.approval-town' },
  filingReceiver: { bodies: ['cppcc'], at: 'county', clause: '6.filing-town' },
  listReceiver: { bodies: party, at: 'own', clause: '8.report-to' },
  reportReceiver: { bodies: party, at: 'own', clause: '8.report-sensitive' },
  ledBy: { bodies: party, at: 'county', clause: '2.party-lead' },
  guidedBy: { bodies: ['cppcc'], at: 'county', clause: '2.party-lead' },
};

const baseRoute: Route = {
  approver: { bodies: ['partyOrganisation'], at: 'own', clause: '6.approval-village' },
  higherApprover: { bodies: party, at: 'township', clause: '6.escalation-village' },
  filingReceiver: { bodies: ['memberGroup'], at: 'township', clause: '6.filing-village' },
  listReceiver: { bodies: party, at: 'township', clause: '8.report-to' },
  reportReceiver: { bodies: party, at: 'township', clause: '8.report-sensitive' },
  ledBy: { bodies: party, at: 'township', clause: '4.village-led-by' },
  guidedBy: { bodies: ['memberGroup'], at: 'township', clause: '4.village-led-by' },
};

export const ROUTES: Record<RoomKind, Route> = {
  township: townRoute,
  park: townRoute,
  village: baseRoute,
  enterprise: { ...baseRoute, ledBy: { bodies: ['partyOrganisation'], at: 'own', clause: '2.party-lead' } },
  sector: {
    approver: { bodies: ['specialCommittee'], at: 'own', clause: '6.approval-sector' },
    filingReceiver: { bodies: ['cppccPartyGroup'], at: 'own', clause: '6.filing-sector' },
    listReceiver: { bodies: ['specialCommittee'], at: 'own', clause: '8.report-to' },
    reportReceiver: { bodies: party, at: 'own', clause: '8.report-sensitive' },
    ledBy: { bodies: ['cppcc'], at: 'own', clause: '2.party-lead' },
    guidedBy: { bodies: ['specialCommittee'], at: 'own', clause: '2.party-lead' },
  },
};
