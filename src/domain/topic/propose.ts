import { personalDataIn, PERSONAL_DATA_NAMES } from '../text/personal-data';
import { verdict, type Verdict } from '../verdict';
import type { TopicSource } from './topic';

export type ProposeRule = 'topic.propose.room-not-open' | 'topic.propose.source-not-yours' | 'topic.propose.personal-data';

/** What the phone holds before sending: the room's state, the doors open to this person, and the words. */
export type ProposeView = { roomOpen: boolean; sources: readonly TopicSource[]; source: TopicSource; texts: readonly string[] };

/** May this person put this topic to this room? （四）（六） */
export function canPropose({ roomOpen, sources, source, texts }: ProposeView): Verdict<ProposeRule> {
  const found = personalDataIn(texts.join('\n'));
  return verdict<ProposeRule>([
    !roomOpen && { rule: 'topic.propose.room-not-open', clause: '4.coverage', required: '已开放的协商议事室' },
    !sources.includes(source) && { rule: 'topic.propose.source-not-yours', clause: '6.topic-sources', required: '与本人身份相符的出题方式' },
    found.length > 0 && {
      rule: 'topic.propose.personal-data', clause: 'convention.content', measured: found.map((kind) => PERSONAL_DATA_NAMES[kind]).join('、'), required: '不含个人信息',
    },
  ]);
}
