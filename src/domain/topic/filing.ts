import type { RoomKind } from '../room/kinds';
import { ROUTES } from '../room/routes';
import { verdict, type Verdict } from '../verdict';

export type FilingRule = 'topic.filing.not-approved' | 'topic.filing.no-receiver' | 'topic.filing.wrong-receiver' | 'topic.filing.own-receipt' | 'topic.filing.already-received';

/** 备案: a report to the body the room's route names. It is sent with the approved version. */
export const canFile = ({ kind, receiver, textUnchanged }: { kind: RoomKind; receiver?: string; textUnchanged: boolean }): Verdict<FilingRule> => {
  const { clause } = ROUTES[kind].filingReceiver;
  return verdict<FilingRule>([
    !textUnchanged && { rule: 'topic.filing.not-approved', clause, measured: '文字已改动', required: '审定的文字' },
    !receiver && { rule: 'topic.filing.no-receiver', clause, required: '明确的备案机关' },
  ]);
};

/** Who may give the receipt: the receiver, by somebody who did not send it （一）. */
export const canAcknowledge = ({ kind, receiver, acting, sentByMyself, received }: { kind: RoomKind; receiver: string; acting: string; sentByMyself: boolean; received: boolean }): Verdict<FilingRule> => {
  const { clause } = ROUTES[kind].filingReceiver;
  return verdict<FilingRule>([
    acting !== receiver && { rule: 'topic.filing.wrong-receiver', clause },
    sentByMyself && { rule: 'topic.filing.own-receipt', clause: '1.roles', required: '由收件方办理' },
    received && { rule: 'topic.filing.already-received', clause, measured: '已签收' },
  ]);
};
