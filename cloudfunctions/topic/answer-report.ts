import type { TopicContract } from '../../src/contract/topic';
import { canAnswerReport, stateAfterReport } from '../../src/domain/topic/hold';
import { CHANNELS } from '../../src/domain/topic/refuse';
import { isOpen } from '../../src/domain/topic/step';
import { after } from '../../src/domain/verdict';
import { insist } from '../_kernel/answers';
import { officeFor } from '../_kernel/scope';
import type { WriteHandler } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { reportsOf } from '../_store/topic-store';
import { askedToApprove, OFFICE_ROLES, organisationActing } from './approval-view';
import { move, tellProposers, topicNow } from './move';

/** 继续, 调整 or 转其他渠道: the answer of those it was reported to. The proposer learns the way it goes on, not what was reported. */
export const answerReport: WriteHandler<TopicContract['answerReport']> = async ({ revision, organisationId, answer, explanation, channel }, context) => {
  const { transaction, standing, now } = context;
  const topic = await topicNow(context, revision);
  const acting = await organisationActing(context, officeFor(standing, organisationId));
  insist(after(isOpen(topic.state, 'answerReport'), () => canAnswerReport({ receiver: topic.held!.receiver, acting: acting._id, explanation, ...(answer ? { answer } : {}), ...(channel ? { channel } : {}) })));

  const before = topic.held!.before;
  const { held, approval, ...rest } = topic;
  const goesOn: Topic = answer === 'go-on' && approval ? { ...rest, approval } : rest;
  const state = stateAfterReport(answer!, before);
  const moved = await move(context, { ...goesOn, state: topic.state }, 'answerReport', {
    state, waitsFor: state === 'awaiting-approval' ? askedToApprove(standing.room!, approval?.escalated ?? false) : state === 'filed' && !topic.filing?.receivedAt ? [topic.filing!.receiver] : [],
    ...(answer === 'redirect' ? { answeredAt: now } : {}),
  }, { role: OFFICE_ROLES.leader, organisation: acting.name, clause: '8.report-sensitive', ...(answer === 'redirect' ? { channel: channel!, nextStep: `已转${CHANNELS[channel!]}，由其按程序办理并答复` } : {}) });
  const latest = (await reportsOf(topic._id)).filter((kept) => !kept.answer);
  for (const kept of latest) await transaction.put('sensitiveReport', { ...kept, answer: answer!, explanation, answeredAt: now });
  await tellProposers(context, moved, 'answerReport');
  return { id: moved._id, state: moved.state };
};
