import type { OutcomeContract } from '../../src/contract/outcome';
import { canLogExplanation, canRecordDecision, canSendLetter } from '../../src/domain/outcome/branch';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { branchNow, decided, decides } from '../_outcome/branches';
import { keepLetters, onPaperOf } from '../_outcome/letters';
import { bodyNamed } from '../_outcome/list-moves';
import { acting } from '../_outcome/numbers';
import { tellHeard } from '../_outcome/tell';
import { handOutOwed } from '../_session/circulars';
import { sessionNow } from '../_session/move';
import { insist } from '../_kernel/answers';
import { officeFor } from '../_kernel/scope';
import type { FollowedHandler, WriteHandler } from '../_kernel/serve';
import type { Branch } from '../_store/documents';

/** 根据同级党委政府的决策决定: by the body the list goes to; for a sector the Party committee behind it. */
export const recordDecision: FollowedHandler<OutcomeContract['recordDecision']> = {
  async run({ questionId, organisationId, day, reference, gist }, context) {
    const [session, office] = [await sessionNow(context), officeFor(context.standing, organisationId)];
    const branch = await branchNow(context.transaction, session, questionId);
    insist(together<string>(mayTell([reference, gist]), canRecordDecision({ ...standingOf(branch), receiver: office === decides(context.standing.room!), decided: branch.decision !== undefined, reference, gist })));
    await context.transaction.put('branch', { ...decided(branch), decision: { ...(await bodyNamed(office)), day, reference, gist, at: context.now } });
    await tellHeard(context, session, 'decision', { words: `${(await bodyNamed(office)).name}已有决定：${gist}` });
    return { done: true };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** 宣传解释、理顺情绪: with whom of the concerned, and what was said. */
export const logExplanation: WriteHandler<OutcomeContract['logExplanation']> = async ({ questionId, day, way, who, said }, context) => {
  const session = await sessionNow(context);
  const branch = await branchNow(context.transaction, session, questionId);
  insist(together<string>(mayTell([who, said]), canLogExplanation({ ...standingOf(branch), decided: branch.decision !== undefined, said, explanations: branch.explanations.length })));
  await context.transaction.put('branch', { ...branch, explanations: [...branch.explanations, { at: context.now, day, way, who, said }] });
  return { done: true };
};

/** The letter, in plain words to every participant: to whoever has a phone at once; with the last that is handed over on paper the matter is settled. */
export const sendLetter: FollowedHandler<OutcomeContract['sendLetter']> = {
  async run({ questionId, text }, context) {
    const [session, at] = [await sessionNow(context), await acting(context, context.standing.room!)];
    const branch = await branchNow(context.transaction, session, questionId);
    insist(together<string>(mayTell([text]), canSendLetter({ ...standingOf(branch), decided: branch.decision !== undefined, explanations: branch.explanations.length, sent: branch.letter !== undefined, text })));
    await keepLetters(at, session, { ...decided(branch), letter: { at: context.now, text }, onPaper: await onPaperOf(session) });
    await tellHeard(context, session, 'letter', { words: text });
    return { done: true };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

const standingOf = ({ kind, closedAt }: Branch) => ({ kind, closed: closedAt !== undefined });
