import type { Cloud } from '../../support/cloud';

/**
 * Whom a row lets in, seen from the room that is asked: people by what they are there; officers by the part their
 * organisation has for it: `approver`, `leader` (the next higher one, to which is reported), `receiver` of filings, the county's
 * CPPCC that keeps its lists (`county officer`), the city's (`city officer`), or none (`other officer`; without the two CPPCCs: `bystander`). What is not granted is forbidden.
 */
export type Grant = 'anyone' | 'person' | 'proposer' | 'coProposer' | 'member' | 'staff' | 'convener' | 'approver' | 'leader' | 'receiver' | 'other officer' | 'county officer' | 'city officer' | 'bystander';

/** What is asked about: a room, its approving organisation, who asks, and the cloud to make something in it that can be asked for. */
export type Place = { cloud: Cloud; roomId: string; organisationId: string; openid?: string };

/**
 * Who may ask for an action, written by hand, and a valid input to ask with, made anew for each who is let in as what he or she
 * is there; what every person may, they ask with one input, unless it is about something of `own`. `judged` pass the door and
 * are turned down by a rule, with its clause; so is everybody in a room that is closed where `open` is set, and whoever holds an office, anywhere, where `free` is. An officer speaks for an own organisation: the caller's
 * takes the place of `organisationId` in the input, except where the organisation is what is asked about.
 */
export type Row = { when?: string; may: readonly Grant[]; judged?: readonly Grant[]; own?: true; open?: true; free?: true; input: (at: Place) => object | Promise<object> };

/** One row an action; several, each but the first with its `when`, where it lies with others at another stage. */
export type Rows = Record<string, Row | readonly Row[]>;

export const ANYONE: readonly Grant[] = ['anyone'];
export const PERSON: readonly Grant[] = ['person'];
export const PROPOSER: readonly Grant[] = ['proposer'];
export const DESK: readonly Grant[] = ['convener', 'staff'];
