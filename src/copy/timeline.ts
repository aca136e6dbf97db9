import type { ShownClause } from '@/components/ClauseSheet';
import type { TopicEvent, TopicView } from '@/contract/topic';
import { CHANNELS, REFUSAL_REASONS } from '@/domain/topic/refuse';
import { CONCERN_NAMES, isEnd } from '@/domain/topic/topic';
import { shownClause } from './clauses';
import { dueOf, momentOf } from './time';

/** A line of a topic's way as told to a reader; components/Timeline shows it. */
export type ToldStep = {
  key: string; who: string; what: string; state: 'done' | 'now' | 'late' | 'next';
  time?: string; note?: string; due?: string; next?: string;
  clause?: ShownClause; relatedTopicId?: string;
};

const named = <T extends string>(names: Record<T, string>, key: string | undefined): string => names[key as T] ?? '';
export const channelName = (channel: string | undefined): string => named(CHANNELS, channel) || '其他渠道';
export const refusalName = (reason: string | undefined): string => (REFUSAL_REASONS as Record<string, { name: string } | undefined>)[reason ?? '']?.name ?? '';

/** What was done, in one sentence. */
const SENTENCES: Record<string, (event: TopicEvent) => string> = {
  propose: () => '提出议题',
  edit: () => '修改了议题',
  withdraw: () => '撤回了议题',
  return: () => '请提出人补充情况',
  screen: ({ concern }) => (concern ? `已受理，列为${CONCERN_NAMES[concern]}` : '已受理'),
  merge: () => '已并入同类议题一起办理',
  'merged-from': () => '一个同类议题并入本议题',
  redirect: ({ channel }) => `已转办：${channelName(channel)}`,
  refuse: ({ reason }) => (refusalName(reason) ? `不予受理：${refusalName(reason)}` : '不予受理'),
  'check-passed': () => '内容已核对，向大家公开',
  'check-failed': () => '内容没有通过核对，暂不公开',
  'photo-rejected': () => '一张照片没有通过核对，已移除',
};
export const sentenceOf = (event: TopicEvent): string => SENTENCES[event.action]?.(event) ?? '有了新进展';

const stepOf = (event: TopicEvent, index: number): ToldStep => {
  const clause = event.action === 'propose' || event.action === 'edit' ? undefined : shownClause(event.clause);
  return {
    key: `${index}-${event.action}`, who: event.role, what: sentenceOf(event), state: 'done', time: momentOf(event.at),
    ...(event.note ? { note: event.note } : {}), ...(event.nextStep ? { next: event.nextStep } : {}),
    ...(clause ? { clause } : {}), ...(event.relatedTopicId ? { relatedTopicId: event.relatedTopicId } : {}),
  };
};

/** What is being waited for, and by whom. An ended topic waits for nothing. */
function ahead({ state, overdue, dueAt, visibility }: Pick<TopicView, 'state' | 'overdue' | 'dueAt' | 'visibility'>): ToldStep[] {
  if (isEnd(state)) return [];
  if (visibility === 'waiting') return [{ key: 'check', who: '议事室', what: '文字正在人工核对，通过后公开', state: 'now' }, ...(dueAt ? [waitingFor(dueAt, overdue)] : [])];
  if (state === 'returned') return [{ key: 'more', who: '提出人', what: '等提出人补充情况', state: 'now', due: '补充以后重新计算答复时间' }];
  if (state === 'screened') return [{ key: 'research', who: '召集人', what: '组织调研，准备协商', state: 'now' }];
  return dueAt ? [waitingFor(dueAt, overdue)] : [];
}

const waitingFor = (dueAt: string, overdue: boolean): ToldStep => {
  const { by, left } = dueOf(dueAt);
  return { key: 'answer', who: '召集人', what: '等召集人答复', state: overdue ? 'late' : 'now', due: `最迟${by}（${left}）` };
};

/** The whole way, newest first, with what comes next on top. */
export const timelineOf = (topic: Pick<TopicView, 'timeline' | 'state' | 'overdue' | 'dueAt' | 'visibility'>): ToldStep[] =>
  [...ahead(topic), ...topic.timeline.map(stepOf).reverse()];

const ANSWERS = ['screen', 'return', 'merge', 'redirect', 'refuse'];

/** The convener's latest answer, for showing before everything else. */
export const answerIn = (timeline: readonly TopicEvent[]): TopicEvent | undefined =>
  timeline.reduce<TopicEvent | undefined>((latest, event) => (ANSWERS.includes(event.action) ? event : latest), undefined);
