import type { ResearchContract } from '../../src/contract/research';
import { mayWork } from '../../src/domain/research/step';
import { mayTell } from '../../src/domain/text/content';
import { insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import type { WriteHandler } from '../_kernel/serve';
import type { Research } from '../_store/documents';
import { hashOf } from '../_store/keys';
import { evidenceOf } from '../_store/research-store';
import { digestNow, wordsOf } from './digest';
import { fieldRole, outcomeOf, researchNow } from './record';

/** The convener's own words for a part of the digest, kept with who and when; it is no evidence, so the signature stays. */
export const editDigest: WriteHandler<ResearchContract['editDigest']> = async ({ revision, part, text }, context) => {
  const { transaction, standing, personId, now } = context;
  const { topic, research, groups } = await researchNow(context, revision);
  insist(mayWork(topic.state), mayTell([text]));
  const [evidence, role] = [await evidenceOf(research._id), fieldRole(standing.roles)];
  const { generated } = digestNow(research, evidence, groups).find((one) => one.part === part)!;
  const { [part]: _before, ...others } = research.edited ?? {};
  const edited = text === '' ? others : { ...others, [part]: { text, of: hashOf(generated), role, at: now } };
  const kept: Research = { ...research, edited, revision: research.revision + 1, ...(research.state === 'complete' ? { digest: wordsOf(digestNow({ edited }, evidence, groups)) } : {}) };
  await transaction.put('research', kept);
  await transaction.create('digestEdit', { _id: newId(), researchId: research._id, part, text, by: personId, role, at: now });
  return outcomeOf(research, kept);
};
