import type { ResearchContract, ResearchView } from '../../src/contract/research';
import { PARTS } from '../../src/domain/research/research';
import { mayRead } from '../../src/domain/topic/visibility';
import { Forbidden } from '../_kernel/answers';
import { photosShown, type ShownPhoto } from '../_kernel/photos';
import { isProposer, type Standing } from '../_kernel/scope';
import type { ReadHandler } from '../_kernel/serve';
import type { Evidence, Research } from '../_store/documents';
import { reader } from '../_store/door';
import { begunResearch, digestEditsOf, evidenceOf, researchOf, roundOf, surveysOf } from '../_store/research-store';
import { digestNow } from './digest';
import { openTo } from './record';
import { cardOf } from './survey-card';

/** 调研: for everybody where it stands and, once signed, what was found in short; for those who work on it or lead and guide the room, all of it. */
export const view: ReadHandler<ResearchContract['view']> = async ({ round }, { standing, now }) => {
  const [topic, roles] = [standing.topic!, standing.roles];
  const desk = roles.has('convener') || roles.has('staff');
  const near = desk || roles.has('member') || oversees(standing);
  if (!mayRead(topic.visibility, { proposer: isProposer(roles), desk: near })) throw new Forbidden();
  if (round !== undefined && round > roundOf(topic)) throw new Forbidden();
  const [research = begunResearch(topic, now), map] = await Promise.all([researchOf(topic._id, round ?? roundOf(topic)), reader.get('stakeholderMap', topic._id)]);
  const groups = map?.groups ?? [];
  const surveys = await surveysOf(research._id);
  const current = research.round === roundOf(topic);
  return {
    round: research.round, state: research.state, revision: research.revision, demo: research.demo, ...(research.signedAt ? { signedAt: research.signedAt } : {}),
    parts: PARTS.map((part) => ({ part, pieces: research.pieces[part] })), groups: groups.map((group) => ({ group, heard: research.heard.includes(group) })),
    ...(research.state === 'complete' && research.digest ? { digest: research.digest.map(({ part, text }) => ({ part, text })) } : {}),
    surveys: surveys.filter(({ state }) => desk || state === 'open').map(cardOf),
    ...(near ? { record: await recordOf(research, groups) } : {}),
    you: { convener: roles.has('convener'), desk, fieldworker: roles.has('member'), actions: current ? openTo(research, roles) : [] },
  };
};

/** 接受上级党（工）委领导和政协组织指导 （四）: both may read everything of the room. */
const oversees = ({ offices, room }: Standing): boolean => offices.some(({ organisationId }) => organisationId === room!.ledBy || organisationId === room!.guidedBy);

async function recordOf(research: Research, groups: readonly string[]): Promise<NonNullable<ResearchView['record']>> {
  const [evidence, edits] = await Promise.all([evidenceOf(research._id), digestEditsOf(research._id)]);
  const photos = new Map((await photosShown(await reader.getMany('photo', evidence.flatMap((piece) => piece.photos)), true)).map((photo) => [photo.id, photo]));
  return {
    evidence: evidence.map((piece) => shown(piece, photos)),
    digest: digestNow(research, evidence, groups),
    edits: edits.map(({ part, text, role, at }) => ({ part, text, role, at })),
  };
}

const shown = ({ _id, researchId: _research, topicId: _topic, by: _by, photos, ...piece }: Evidence, known: ReadonlyMap<string, ShownPhoto>) =>
  ({ id: _id, ...piece, photos: photos.flatMap((id) => known.get(id) ?? []) });
