import { verdict, type Relaxation, type Verdict } from '../verdict';
import type { Concern } from './topic';

export type ScreenRule =
  | 'topic.screen.own-topic'
  | 'topic.screen.no-concern'
  | 'topic.screen.too-wide'
  | 'topic.screen.belongs-to-self-government'
  | 'topic.screen.not-checked';

/** The screening card: one place, who is affected, one question; `self-government`: a matter for the residents' own vote. */
export type ScreenView = {
  ownTopic: boolean;
  checked: boolean;
  concern?: Concern;
  card: { onePlace: boolean; affectedNamed: boolean; oneQuestion: boolean };
  selfGovernment: boolean;
};

/** May the convener take this topic up? （二）（六） */
export function canScreen(view: ScreenView, relaxations: readonly Pick<Relaxation<ScreenRule>, 'rule'>[] = []): Verdict<ScreenRule> {
  const { card } = view;
  const narrow = [card.onePlace, card.affectedNamed, card.oneQuestion].filter(Boolean).length;
  return verdict<ScreenRule>([
    view.ownTopic && { rule: 'topic.screen.own-topic', clause: '1.roles', required: '由未提出本议题的人办理' },
    !view.checked && { rule: 'topic.screen.not-checked', clause: 'convention.content', measured: '待人工核对', required: '核对通过' },
    !view.concern && { rule: 'topic.screen.no-concern', clause: '6.three-concerns', required: '要事、实事、难事之一' },
    narrow < 3 && { rule: 'topic.screen.too-wide', clause: '6.topic-focus', measured: `${narrow}项`, required: '3项（一个地点、说清涉及谁、一个问题）' },
    view.selfGovernment && { rule: 'topic.screen.belongs-to-self-government', clause: '2.boundary', required: '转村（居）民会议' },
  ], relaxations);
}
