import type { ShownPost, ThreadView } from '@/contract/consultation';
import { POST_KIND_NAMES, type PostKind, type PostOrder } from '@/domain/consultation/post';
import { ROSTER_KIND_NAMES } from '@/domain/session/session';
import { dayOf, momentOf } from './time';

export const ORDER_NAMES: Record<PostOrder, string> = { time: '按时间', newest: '最新在前', unanswered: '等答复的' };
export const LANE_CHOICES = [{ value: 'all', label: '全部' }, { value: 'inside', label: '场内' }, { value: 'outside', label: '场外' }] as const;
export type LaneChoice = (typeof LANE_CHOICES)[number]['value'];

export const KIND_CHOICES: readonly { value: PostKind; label: string; hint: string }[] = [
  { value: 'question', label: POST_KIND_NAMES.question, hint: '议事室要在约定的时间内答复' }, { value: 'information', label: POST_KIND_NAMES.information, hint: '您看到的、知道的事实' },
  { value: 'concern', label: POST_KIND_NAMES.concern, hint: '担心什么、哪里不方便' }, { value: 'suggestion', label: POST_KIND_NAMES.suggestion, hint: '您觉得可以怎么办' },
];

/** 场内 · 利益相关方代表: by the seat, never by rank or title. */
export const partOf = ({ room, lane, kind }: ShownPost['author']): string => (room ? '议事室答复' : lane === 'outside' ? '场外' : `场内${kind ? `·${ROSTER_KIND_NAMES[kind]}` : ''}`);

export const headLine = ({ posts, questions, unanswered }: ThreadView): string => (posts === 0 ? '还没有人发言' : `${posts}条发言${questions > 0 ? `，${questions}个提问，${unanswered === 0 ? '都已答复' : `${unanswered}个等答复`}` : ''}`);

export const phaseWords = ({ phase, closedBecause }: ThreadView): { title: string; text: string } | undefined =>
  (phase === 'not-yet' ? { title: '还没有开设网上讨论', text: '议题审定以后就可以讨论，一直开到协商建议清单送出。' }
    : phase === 'closed' ? { title: '讨论已经结束', text: closedBecause ? `召集人提前结束：${closedBecause}` : '协商建议清单已送出。说过的话都留着，可以接着看。' } : undefined);

export const laneWords = ({ lane, kind }: ThreadView['you']): string =>
  (lane === 'inside' ? `您在这次协商的名单上，发言标“场内${kind ? `·${ROSTER_KIND_NAMES[kind]}` : ''}”。` : '您的发言标“场外”，一样会看、会答复。');

export const whenOf = ({ at, editedAt, version }: Pick<ShownPost, 'at' | 'editedAt' | 'version'>): string => `${momentOf(at)}${editedAt ? `，改过${version > 1 ? `${version - 1}次` : ''}` : ''}`;
export const owedBy = (dueAt: string): string => `等议事室答复，最迟${dayOf(dueAt)}`;
export const TYPED = { speaker: '口述，本人写成文字', staff: '口述，工作人员代为记下' } as const;
export const WAITING = '正在等人核对，现在只有您看得到。';
export const WAITING_WORDS = '正在等工作人员把录音写成文字，现在只有您看得到。';
export const sentWords = (state: 'shown' | 'waiting', words: string): string => (state === 'shown' ? '已发出。' : words === '' ? '已收到，工作人员听写后公开。' : '已收到，核对后公开。');
export const WITHDRAWN = '作者已撤回这条发言。';
export const APPEAL_WORDS = { open: '不同意的话，可以申诉一次', waiting: '申诉已提出，等指导议事室的组织复核', upheld: '复核后维持原来的处理', none: '' } as const;
