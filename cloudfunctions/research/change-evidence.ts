import type { ResearchContract } from '../../src/contract/research';
import { evidenceCounts, mayKeep } from '../../src/domain/research/evidence';
import { mayTell } from '../../src/domain/text/content';
import { Forbidden, insist } from '../_kernel/answers';
import { maySee, photosNamed, tiePhotos } from '../_kernel/photos';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Evidence } from '../_store/documents';
import { evidenceOf } from '../_store/research-store';
import { keptOf, pieceOf } from './piece';
import { actorOf, keep, openFor, outcomeOf, researchNow, type Working } from './record';

/** A piece in other words; a signed record is open again. */
export const changeEvidence: WriteHandler<ResearchContract['changeEvidence']> = async ({ topicId: _topic, revision, evidenceId, ...words }, context) => {
  const working = await researchNow(context, revision);
  const [piece, all] = await ownPiece(context, working, evidenceId);
  const photos = await photosNamed(context, words.photos, piece.topicId);
  const fromSurvey = piece.kind === 'survey' || words.kind === 'survey';
  insist(
    openFor(context, working, 'changeEvidence'), mayKeep({ ...mine(context, piece), pieces: all.length, fromSurvey }), maySee(photos),
    ...(fromSurvey ? [] : [evidenceCounts(pieceOf(words), working.groups)]), mayTell([words.title, words.found, words.source, words.place]),
  );
  const { _id, researchId, topicId, by, role, at } = piece;
  const changed: Evidence = { _id, researchId, topicId, by, role, at, ...keptOf(words) };
  await tiePhotos(context, working.topic, photos);
  await context.transaction.put('evidence', changed);
  return outcomeOf(working.research, await keep(context, working, 'changeEvidence', all.map((one) => (one._id === _id ? changed : one))));
};

/** A piece taken out; a signed record is open again. */
export const removeEvidence: WriteHandler<ResearchContract['removeEvidence']> = async ({ revision, evidenceId }, context) => {
  const working = await researchNow(context, revision);
  const [piece, all] = await ownPiece(context, working, evidenceId);
  insist(openFor(context, working, 'removeEvidence'), mayKeep({ ...mine(context, piece), pieces: all.length, fromSurvey: false }));
  await context.transaction.remove('evidence', piece._id);
  return outcomeOf(working.research, await keep(context, working, 'removeEvidence', all.filter(({ _id }) => _id !== piece._id)));
};

async function ownPiece({ transaction }: WriteContext, { research }: Working, evidenceId: string): Promise<[Evidence, Evidence[]]> {
  const piece = await transaction.get('evidence', evidenceId);
  if (!piece || piece.researchId !== research._id) throw new Forbidden();
  return [piece, await evidenceOf(research._id)];
}

const mine = ({ personId, standing }: WriteContext, { by }: Evidence) => ({ own: by === personId, desk: actorOf(standing.roles) !== 'fieldworker' });
