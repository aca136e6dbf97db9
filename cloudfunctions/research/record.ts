import { isOpen } from '../../src/domain/research/step';
import { actionsOpen, stateAfter, type ResearchAction, type ResearchActor } from '../../src/domain/research/transitions';
import { tally } from '../../src/domain/research/evidence';
import { noticeFor } from '../../src/copy/notices';
import { Conflict, Forbidden, insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { Role } from '../../src/contract/action';
import type { WriteContext } from '../_kernel/serve';
import type { Evidence, Research, Topic } from '../_store/documents';
import { begunResearch, researchOf, roundOf } from '../_store/research-store';
import { convenerOf } from '../_store/room-store';
import { pieceOf } from './piece';

export type Working = { topic: Topic; research: Research; groups: readonly string[] };

/** The record as the transaction sees it; with a revision, as the caller saw it. What nobody has begun begins with its first piece. */
export async function researchNow({ transaction, standing, now }: WriteContext, revision?: number): Promise<Working> {
  const topic = await transaction.get('topic', standing.topic?._id ?? '');
  if (!topic) throw new Forbidden();
  const research = (await researchOf(topic._id, roundOf(topic), transaction)) ?? begunResearch(topic, now);
  if (revision !== undefined && revision !== research.revision) throw new Conflict('调研记录刚刚有了变化，请刷新后再办理');
  return { topic, research, groups: (await transaction.get('stakeholderMap', topic._id))?.groups ?? [] };
}

export const actorOf = (roles: ReadonlySet<Role>): ResearchActor => (roles.has('convener') ? 'convener' : roles.has('staff') ? 'staff' : 'fieldworker');

/** By role, never by name. */
export const fieldRole = (roles: ReadonlySet<Role>): string => ({ convener: '召集人', staff: '议事室工作人员', fieldworker: '政协委员' })[actorOf(roles)];

export const openTo = (research: Research, roles: ReadonlySet<Role>): ResearchAction[] =>
  ['convener', 'staff', 'member'].some((role) => roles.has(role as Role)) ? [...new Set(actionsOpen(research.state, actorOf(roles)))] : [];

/** Is it time for this act on the record, by whoever is calling? Handlers state it beside their own rules, to tell everything at once. */
export const openFor = ({ standing }: WriteContext, { topic, research }: Working, action: ResearchAction) => isOpen(topic.state, research.state, action, actorOf(standing.roles));

/** One act of the table on the record: counted anew and kept; a signature that falls is said on the timeline and to the convener. */
export async function keep(context: WriteContext, working: Working, action: ResearchAction, evidence: readonly Evidence[], change: Partial<Research> = {}): Promise<Research> {
  const { transaction, personId } = context;
  const { topic, research, groups } = working;
  insist(openFor(context, working, action));
  const { pieces, groupsNotHeard } = tally(evidence.map(pieceOf), groups);
  const { signedBy, signedAt, ...unsigned } = research;
  const state = stateAfter(action, research.state);
  const kept: Research = {
    ...(state === 'complete' ? research : unsigned), pieces, heard: groups.filter((group) => !groupsNotHeard.includes(group)), evidence: evidence.length,
    fieldworkers: ['sign', 'reopen'].includes(action) ? research.fieldworkers : [...new Set([...research.fieldworkers, personId])].slice(0, 30),
    ...change, state, revision: research.revision + 1,
  };
  await transaction.put('research', kept);
  if (research.state === 'complete' && state === 'reopened') await tellReopened(context, topic, action);
  return kept;
}

/** On the topic's way, for everybody. */
export const addLine = ({ transaction, standing, now }: WriteContext, topic: Topic, action: 'researchSigned' | 'researchReopened', note = ''): Promise<void> =>
  transaction.create('topicEvent', { _id: newId(), topicId: topic._id, at: now, action, role: fieldRole(standing.roles), state: topic.state, clause: '8.no-research-no-deliberation', ...(note ? { note } : {}) });

async function tellReopened(context: WriteContext, topic: Topic, action: ResearchAction): Promise<void> {
  if (action !== 'reopen') await addLine(context, topic, 'researchReopened');
  const convener = await convenerOf(topic.roomId, context.now);
  if (convener && convener.personId !== context.personId) await context.tell({ to: convener.personId, event: 'research-reopened', topicId: topic._id, ...noticeFor('research-reopened', topic.title) });
}

/** What a write of the record answers. */
export const outcomeOf = (before: Research, { state, revision }: Research) => ({ state, revision, reopened: before.state === 'complete' && state === 'reopened' });
