import type { TopicContract } from '../../src/contract/topic';
import { canAnswerReport, stateAfterReport } from '../../src/domain/topic/hold';
import { CHANNELS } from '../../src/domain/topic/refuse';
import { isOpen } from '../../src/domain/topic/step';
import type { TopicState } from '../../src/domain/topic/topic';
import { after } from '../../src/domain/verdict';
import { insist } from '../_kernel/answers';
import { isProposer, officeFor } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import type { Room, Topic } from '../_store/documents';
import { reportsOf } from '../_store/topic-store';
import { askedToApprove, OFFICE_ROLES, organisationActing } from './approval-view';
import { move, tellProposers, topicNow } from './move';

/** 继续, 调整 or 转其他渠道: the answer of those it was reported to. The proposer learns the way it goes on, not what was reported. */
export const answerReport: WriteHandler<TopicContract['answerReport']> = async ({ revision, organisationId, answer, explanation, channel }, context) => {
  const { transaction, standing, now } = context;
  const topic = await topicNow(context, revision);
  const acting = await organisationActing(context, officeFor(standing, organisationId));
  insist(after(isOpen(topic.state, 'answerReport'), () => canAnswerReport({ receiver: topic.held!.receiver, acting: acting._id, ownTopic: isProposer(standing.roles), explanation, ...(answer ? { answer } : {}), ...(channel ? { channel } : {}) })));

  const { held, ...released } = topic;
  const { approval, filing, filedWith, ...anew } = released;
  const state = stateAfterReport(answer!, held!.before);
  // 调整: what was approved and filed of the old text falls with it.
  const moved = await move(context, { ...(answer === 'adjust' ? anew : released), state: topic.state }, 'answerReport', {
    state, waitsFor: waitingIn(state, released, standing.room!),
    ...(answer === 'redirect' ? { answeredAt: now } : {}), ...(answer === 'adjust' && state === 'screened' ? { toAdjust: true as const } : {}),
  }, { role: OFFICE_ROLES.leader, organisation: acting.name, clause: '8.report-sensitive', ...(answer === 'redirect' ? { channel: channel!, nextStep: `已转${CHANNELS[channel!]}，由其按程序办理并答复` } : {}) });
  const latest = (await reportsOf(topic._id)).filter((kept) => !kept.answer);
  for (const kept of latest) await transaction.put('sensitiveReport', { ...kept, answer: answer!, explanation, answeredAt: now });
  await tellProposers(context, moved, 'answerReport');
  return { id: moved._id, state: moved.state };
};

/** With whom a topic lies again: those who have yet to sign, or who have yet to give a receipt. */
function waitingIn(state: TopicState, { approval, filing }: Topic, room: Room): string[] {
  if (state === 'filed') return filing!.receivedAt ? [] : [filing!.receiver];
  if (state !== 'awaiting-approval') return [];
  return askedToApprove(room, approval!).filter((id) => !approval!.signatures.some(({ organisationId }) => organisationId === id));
}
