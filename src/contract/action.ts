import type * as z from 'zod/mini';
import type { OrganisationKind } from '../domain/room/kinds';
import type { Reason } from '../domain/verdict';

/**
 * Who may act. `anyone` needs no identity; `person` is any identified caller; the others are held *in a room* (by a dated
 * appointment) or *towards a topic*: `proposer` raised it and may change it; `coProposer` came to it
 * by a merge, is credited and told. A `member` is a CPPCC member placed in the room. An `officer` acts for an organisation: for
 * the one named by `input.organisationId` where that is the scope; elsewhere which one may take a step is a rule's business.
 * A `participant` holds a seat in the session.
 *
 * In the scope of an organisation an officer acts only below it: a `county`, `town`, `area`, `roomId` or `bodyId` of the input that
 * does not lie there is as good as missing.
 */
export type Role = 'anyone' | 'person' | 'proposer' | 'coProposer' | 'member' | 'convener' | 'staff' | 'officer' | 'participant';

/** What the roles are looked up in: nothing, the room `input.roomId`, the room of the topic `input.topicId`, the session `input.sessionId` with its room and topic, or the organisation `input.organisationId`. */
export type Scope = 'none' | 'room' | 'topic' | 'session' | 'organisation';

/**
 * One thing a caller can ask for. `publishes` names the user's words that others will see: they pass the content check first.
 * `offices` names the kinds of organisation whose officers may ask, where not all may. A read that is `audited` leaves a line
 * as a write does: it hands out names in bulk.
 * `anonymous`: the ledger says that it was done and by whom, and nothing that could tell which words were theirs.
 */
export type Action<I extends z.ZodMiniType = z.ZodMiniType, O extends z.ZodMiniType = z.ZodMiniType> = {
  scope: Scope;
  roles: readonly Role[];
  offices?: readonly OrganisationKind[];
  audited?: true;
  writes: boolean;
  input: I;
  output: O;
  anonymous?: boolean;
  publishes?(input: z.infer<I>): readonly (string | undefined)[];
};
export type Contract = Record<string, Action>;

/** Reads change nothing and need no key. */
export const read = <I extends z.ZodMiniType, O extends z.ZodMiniType>(spec: Omit<Action<I, O>, 'writes'>): Action<I, O> & { writes: false } => ({ ...spec, writes: false });

/** Writes carry an idempotency key: sent twice, done once, answered the same. */
export const write = <I extends z.ZodMiniType, O extends z.ZodMiniType>(spec: Omit<Action<I, O>, 'writes'>): Action<I, O> & { writes: true } => ({ ...spec, writes: true });

/**
 * What travels to a function. The caller's identity is never in it: the platform states that. `dryRun` asks what a write
 * would come to, by the write's own way and to no effect: it needs no key, and the answer is `DryRun` or why not.
 */
export type Call = { action: string; input: unknown; key?: string; dryRun?: true };

/** It would be done, and this would be told beside it. */
export type DryRun = { warnings: readonly Reason[] };

/** The one shape every function answers with. */
export type Reply<T> =
  | { ok: true; data: T }
  | { ok: false; kind: 'refused'; reasons: readonly Reason[] }
  | { ok: false; kind: 'invalid'; message: string; fields: readonly { path: string; message: string }[] }
  | { ok: false; kind: 'forbidden'; message: string }
  | { ok: false; kind: 'conflict'; message: string; retryAfterSeconds?: number }
  | { ok: false; kind: 'failed'; message: string; id: string };

export type InputOf<A extends Action> = z.input<A['input']>;
export type OutputOf<A extends Action> = z.output<A['output']>;
