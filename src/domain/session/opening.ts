import { together, verdict, type Verdict } from '../verdict';
import { mayDeliberate, type CompositionRelaxations, type CompositionRule, type CompositionView } from './composition';
import { noticeReached, type NoticeRule, type Reached } from './notice';

export type OpeningRule = 'session.opening.not-frozen' | 'session.opening.topic-changed' | 'session.opening.no-research';

/** `present`: those who are there, on site, online and by phone, out of the frozen roster. */
export type OpeningView = { rosterFrozen: boolean; textUnchanged: boolean; researchComplete: boolean; notice: readonly Reached[]; present: CompositionView };

/** May the session open? Only as approved, researched, noticed, and with the half among those present （七）（八）. */
export const canOpen = (view: OpeningView, relaxations: CompositionRelaxations = []): Verdict<OpeningRule | NoticeRule | CompositionRule> =>
  together<OpeningRule | NoticeRule | CompositionRule>(
    verdict<OpeningRule>([
      !view.rosterFrozen && { rule: 'session.opening.not-frozen', clause: '8.as-approved', required: '先确定名单' },
      !view.textUnchanged && { rule: 'session.opening.topic-changed', clause: '8.as-approved', measured: '审定后改动过', required: '审定的议题' },
      !view.researchComplete && { rule: 'session.opening.no-research', clause: '8.no-research-no-deliberation', required: '三项齐全、召集人签名的调研记录' },
    ]),
    noticeReached(view.notice),
    mayDeliberate(view.present, relaxations),
  );
