import { Forbidden } from '../_kernel/answers';
import { begin, end } from '../_kernel/deadlines';
import type { Branch, Room, Session } from '../_store/documents';
import type { reader } from '../_store/door';
import { branchesOf } from '../_store/outcome-store';
import { dueIn, type Acting } from './numbers';
import { countOpen } from './settle';
import { tellOffices } from './tell';

export const branchIdOf = (sessionId: string, questionId: string): string => `${sessionId}-${questionId}`;

/** Questions that found no consensus, each with what follows; nobody has acted on one that is not stored. */
export const branchesDrafted = ({ _id, roomId, topicId, agenda, closed, demo }: Session): Branch[] => (closed?.notes ?? []).flatMap(({ questionId, consensus }) => (consensus === 'reached' ? [] : [{
  _id: branchIdOf(_id, questionId), sessionId: _id, roomId, topicId, questionId, question: agenda.find(({ id }) => id === questionId)?.text ?? '', kind: consensus, explanations: [], demo,
}]));

/** Branches as they stand. */
export async function branchesNow(session: Session): Promise<Branch[]> {
  const drafted = branchesDrafted(session);
  const stored = new Map(drafted.length === 0 ? [] : (await branchesOf(session._id)).map((branch) => [branch._id, branch]));
  return drafted.map((branch) => stored.get(branch._id) ?? branch);
}

/** One of them; a question that found consensus, or is not on the agenda, has none. */
export async function branchNow({ get }: Pick<typeof reader, 'get'>, session: Session, questionId: string): Promise<Branch> {
  const drafted = branchesDrafted(session).find((branch) => branch.questionId === questionId);
  if (!drafted) throw new Forbidden();
  return (await get('branch', drafted._id)) ?? drafted;
}

export const subjectOf = ({ topicId, sessionId, _id }: Branch) => ({ topicId, sessionId, matterId: _id });

/** At the closing: what found no consensus is owed a new round or an explanation. */
export async function openBranches(at: Acting, session: Session): Promise<void> {
  for (const branch of branchesDrafted(session)) await begin(at.transaction, { kind: 'branch', subject: subjectOf(branch), title: `${session.topicTitle}·${branch.question}`, room: at.room, dueAt: dueIn(at, 'convention.branch-days'), demo: session.demo }, at.now);
}

/** With the list, what cannot be agreed is put before the body whose decision it is （根据同级党委政府的决策决定）. */
export async function askForDecisions(at: Acting, session: Session, branches: readonly Branch[]): Promise<void> {
  const asked = branches.filter(({ kind, decision, closedAt }) => kind === 'unreachable' && !decision && !closedAt);
  if (asked.length === 0) return;
  const [decider, dueAt] = [decides(at.room), dueIn(at, 'convention.decision-days')];
  for (const branch of asked) await at.transaction.put('branch', { ...branch, topicTitle: session.topicTitle, waitsFor: [decider], queueKey: `${dueAt}~${branch._id}` });
  await tellOffices(at, session, [decider], 'decision-asked');
}

/** Whose decision it is: of the body the list goes to; for a sector of the Party committee behind it. */
export const decides = ({ kind, listReceiver, reportReceiver }: Room): string => (kind === 'sector' ? reportReceiver : listReceiver);

/** Nothing is waited for in an office's tray any more. */
export const decided = ({ waitsFor: _waits, queueKey: _key, ...branch }: Branch): Branch => branch;

/** It is taken care of: nothing is owed, and the session has one less open. */
export async function closeBranch(at: Acting, branch: Branch): Promise<void> {
  if (branch.closedAt) return;
  await at.transaction.put('branch', { ...decided(branch), closedAt: at.now });
  await end(at.transaction, 'branch', subjectOf(branch), at.now);
  await countOpen(at, branch.sessionId, -1);
}

/** A new round takes up what is not agreed yet. */
export async function takenUp(at: Acting, session: Session, round: number): Promise<void> {
  for (const branch of branchesDrafted(session).filter(({ kind }) => kind === 'not-yet')) {
    const now = (await at.transaction.get('branch', branch._id)) ?? branch;
    if (!now.closedAt) await at.transaction.put('branch', { ...now, round });
  }
}

/** The next round was held: what was open there goes on in it. */
export async function roundHeld(at: Acting, previous: Session): Promise<void> {
  for (const branch of branchesDrafted(previous).filter(({ kind }) => kind === 'not-yet')) {
    const now = (await at.transaction.get('branch', branch._id)) ?? branch;
    await closeBranch(at, now);
  }
}
