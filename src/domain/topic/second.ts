import { verdict, type Verdict } from '../verdict';
import { isEnd, type TopicState } from './topic';

export type SecondRule = 'topic.second.own-topic' | 'topic.second.closed';

/** May this person second (附议) the topic? It tells the convener of interest and is no input of approval, order or appraisal. */
export const canSecond = (view: { ownTopic: boolean; state: TopicState }): Verdict<SecondRule> => verdict<SecondRule>([
  view.ownTopic && { rule: 'topic.second.own-topic', clause: 'convention.second', required: '他人提出的议题' },
  isEnd(view.state) && { rule: 'topic.second.closed', clause: 'convention.second', required: '尚未办结的议题' },
]);
