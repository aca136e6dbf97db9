import type { ResearchContract } from '../../src/contract/research';
import { evidenceCounts, mayKeep } from '../../src/domain/research/evidence';
import { mayTell } from '../../src/domain/text/content';
import { insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { maySee, photosNamed, tiePhotos } from '../_kernel/photos';
import type { WriteHandler } from '../_kernel/serve';
import type { Evidence } from '../_store/documents';
import { evidenceOf } from '../_store/research-store';
import { keptOf, pieceOf } from './piece';
import { fieldRole, keep, openFor, outcomeOf, researchNow } from './record';

/** What field work found, with where it comes from. */
export const addEvidence: WriteHandler<ResearchContract['addEvidence']> = async ({ topicId, revision, ...words }, context) => {
  const { transaction, standing, personId, now } = context;
  const working = await researchNow(context, revision);
  const before = await evidenceOf(working.research._id);
  const photos = await photosNamed(context, words.photos, topicId);
  const fromSurvey = words.kind === 'survey';
  insist(
    openFor(context, working, 'addEvidence'), mayKeep({ pieces: before.length + 1, own: true, desk: true, fromSurvey }), maySee(photos),
    ...(fromSurvey ? [] : [evidenceCounts(pieceOf(words), working.groups)]), mayTell([words.title, words.found, words.source, words.place]),
  );
  const piece: Evidence = { _id: newId(), researchId: working.research._id, topicId, ...keptOf(words), by: personId, role: fieldRole(standing.roles), at: now };
  await tiePhotos(context, working.topic, photos);
  await transaction.create('evidence', piece);
  const kept = await keep(context, working, 'addEvidence', [...before, piece]);
  return { ...outcomeOf(working.research, kept), evidenceId: piece._id };
};
