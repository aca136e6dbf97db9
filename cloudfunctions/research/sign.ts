import type { ResearchContract } from '../../src/contract/research';
import { canSign } from '../../src/domain/research/completeness';
import { canShareDigest } from '../../src/domain/research/digest';
import { tally } from '../../src/domain/research/evidence';
import { mayTell } from '../../src/domain/text/content';
import { after } from '../../src/domain/verdict';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';
import { evidenceOf } from '../_store/research-store';
import { byPart, digestNow, wordsOf } from './digest';
import { pieceOf } from './piece';
import { addLine, keep, openFor, outcomeOf, researchNow } from './record';

/** 召集人签名 over the record as it stands; what participants are told is fixed with it （八）. */
export const sign: WriteHandler<ResearchContract['sign']> = async ({ revision }, context) => {
  const working = await researchNow(context, revision);
  const evidence = await evidenceOf(working.research._id);
  const digest = digestNow(working.research, evidence, working.groups);
  const complete = canSign({ ...tally(evidence.map(pieceOf), working.groups), byConvener: context.standing.roles.has('convener') });
  insist(openFor(context, working, 'sign'), after(complete, () => canShareDigest(byPart(digest))));
  const kept = await keep(context, working, 'sign', evidence, { signedBy: context.personId, signedAt: context.now, digest: wordsOf(digest) });
  await addLine(context, working.topic, 'researchSigned');
  return outcomeOf(working.research, kept);
};

/** The convener takes the signature back; the record and its evidence stay. */
export const reopen: WriteHandler<ResearchContract['reopen']> = async ({ revision, note }, context) => {
  const working = await researchNow(context, revision);
  insist(openFor(context, working, 'reopen'), mayTell([note]));
  const kept = await keep(context, working, 'reopen', await evidenceOf(working.research._id));
  await addLine(context, working.topic, 'researchReopened', note);
  return outcomeOf(working.research, kept);
};
