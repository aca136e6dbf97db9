import type { MeView } from '@/contract/me';
import type { RoomView } from '@/contract/room';
import type { TopicView } from '@/contract/topic';
import { canApprove } from '@/domain/topic/approval';
import { canAcknowledge } from '@/domain/topic/filing';
import { canAnswerReport } from '@/domain/topic/hold';
import { isFiled } from '@/domain/topic/topic';
import type { Verdict } from '@/domain/verdict';

type Office = MeView['offices'][number];
const [ELSEWHERE, NOBODY] = ['elsewhere', 'nobody'];

/** What the rule says to an office the topic does not lie with, in the words and with the clause the cloud would use. */
export function verdictFor({ state, approval, filing }: TopicView, room: RoomView, office: Office | undefined): Verdict | undefined {
  const acting = office?.organisationId ?? NOBODY;
  if (state === 'held') return canAnswerReport({ receiver: ELSEWHERE, acting, ownTopic: false, answer: 'go-on', explanation: '-' });
  if (isFiled(state) && !filing?.receivedAt) return canAcknowledge({ kind: room.kind, receiver: ELSEWHERE, acting, sentByMyself: false, received: false });
  if (state !== 'awaiting-approval') return undefined;
  const lower = office !== undefined && office.name === room.approver?.name;
  return canApprove({
    kind: room.kind, approver: lower ? acting : ELSEWHERE, higherApprover: ELSEWHERE, escalated: approval?.escalated ?? false, acting,
    ownTopic: false, checks: { political: true, procedure: true, quality: true }, meeting: { date: '-', reference: '-' }, textUnchanged: true,
  });
}
