import type { ShownClause } from '@/components/ClauseSheet';
import type { TopicEvent, TopicView } from '@/contract/topic';
import { CHANNELS, REFUSAL_REASONS } from '@/domain/topic/refuse';
import { CONCERN_NAMES, isEnd } from '@/domain/topic/topic';
import { shownClause } from './clauses';
import { dayOf, dueOf, momentOf } from './time';

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
  unmerge: () => '合并已撤销，恢复单独办理',
  'unmerged-from': () => '一个并入的议题已恢复单独办理',
  redirect: ({ channel }) => `已转办：${channelName(channel)}`,
  refuse: ({ reason, organisation }) => [organisation ? '没有同意' : '不予受理', refusalName(reason)].filter(Boolean).join('：'),
  sendForApproval: ({ organisation }) => `送${organisation ?? '审定组织'}审定`,
  escalate: ({ organisation }) => `报上一级${organisation ?? '党组织'}审定`,
  sign: () => '已签署同意，还要等其他单位签署',
  approve: () => '审定同意',
  file: ({ organisation }) => `报${organisation ?? '备案机关'}备案`,
  acknowledgeFiling: () => '已签收备案',
  report: () => '已按程序报告',
  answerReport: ({ channel, state }) => (channel ? `已转办：${channelName(channel)}` : state === 'screened' ? '报告已有答复，继续办理' : '报告已有答复，接着原来的步骤办'),
  amend: ({ clause }) => (clause === '8.report-sensitive' ? '按报告的答复改动了文字' : '改动了文字，原来的审定、备案作废'),
  researchSigned: () => '调研完成，已签名',
  researchReopened: () => '调研重新打开',
  schedule: () => '已安排协商',
  unschedule: ({ note }) => (note ? '这次协商不开了' : '这次协商已取消'),
  sessionClosed: () => '已开会协商',
  secondRound: () => '再调研、再协商',
  allAnswered: () => '每一条建议都有了答复',
  'check-passed': () => '内容已核对，向大家公开',
  'check-failed': () => '内容没有通过核对，暂不公开',
  'photo-rejected': () => '一张照片没有通过核对，已移除',
};
export const sentenceOf = (event: TopicEvent): string => SENTENCES[event.action]?.(event) ?? '有了新进展';

/** Steps an organisation takes are told as its own; elsewhere `organisation` is whom the step is addressed to. */
const BY_OFFICE = ['approve', 'sign', 'refuse', 'acknowledgeFiling', 'answerReport'];
export const actorOf = ({ action, role, organisation }: Pick<TopicEvent, 'action' | 'role' | 'organisation'>): string => (BY_OFFICE.includes(action) && organisation ? organisation : role);

const stepOf = (event: TopicEvent, index: number): ToldStep => {
  const clause = event.action === 'propose' || event.action === 'edit' ? undefined : shownClause(event.clause);
  return {
    key: `${index}-${event.action}`, who: actorOf(event), what: sentenceOf(event), state: 'done', time: momentOf(event.at),
    ...(event.note ? { note: event.note } : {}), ...(event.nextStep ? { next: event.nextStep } : {}),
    ...(clause ? { clause } : {}), ...(event.relatedTopicId ? { relatedTopicId: event.relatedTopicId } : {}),
  };
};

type Ahead = Pick<TopicView, 'state' | 'overdue' | 'dueAt' | 'visibility' | 'approval' | 'filing' | 'stakeholders'>;

/** What is being waited for, and by whom. An ended topic waits for nothing. */
function ahead({ state, overdue, dueAt, visibility, approval, filing, stakeholders }: Ahead): ToldStep[] {
  if (isEnd(state)) return [];
  if (visibility === 'waiting') return [{ key: 'check', who: '议事室', what: '文字正在人工核对，通过后公开', state: 'now' }, ...(dueAt ? [waitingFor(dueAt, overdue)] : [])];
  if (state === 'returned') return [{ key: 'more', who: '提出人', what: '等提出人补充情况', state: 'now', due: '补充以后重新计算答复时间' }];
  if (state === 'screened') return [stakeholders ? { key: 'send', who: '召集人', what: '报请审定', state: 'now' } : { key: 'map', who: '召集人', what: '列出利益相关方，再报请审定', state: 'now' }];
  if (state === 'held') return [{ key: 'held', who: '党委、政府', what: '等党委、政府答复，其他步骤先停下', state: 'now' }];
  if (state === 'awaiting-approval') return [{ key: 'approve', who: approval?.organisation ?? '审定组织', what: '正在审定', state: 'now' }];
  if (state === 'approved') return [{ key: 'file', who: '召集人', what: '报备案', state: 'now' }];
  if (state === 'filed') return [{ key: 'research', who: '召集人', what: '组织调研，准备协商', state: 'now' }, ...(filing && !filing.receivedAt ? [waitingForReceipt(filing)] : [])];
  if (state === 'scheduled') return [{ key: 'session', who: '议事室', what: '等开会协商', state: 'now' }];
  if (state === 'deliberated') return [{ key: 'list', who: '召集人', what: '报送协商建议清单，跟踪办理', state: 'now' }];
  return dueAt ? [waitingFor(dueAt, overdue)] : [];
}

const waitingFor = (dueAt: string, overdue: boolean): ToldStep => {
  const { by, left } = dueOf(dueAt);
  return { key: 'answer', who: '召集人', what: '等召集人答复', state: overdue ? 'late' : 'now', due: `最迟${by}（${left}）` };
};

/** A receipt that is late is asked for again; nothing waits for it. */
const waitingForReceipt = ({ receiver, dueAt }: NonNullable<TopicView['filing']>): ToldStep => {
  const { left, late } = dueOf(dueAt);
  return { key: 'receipt', who: receiver, what: '等签收备案', state: late ? 'late' : 'now', due: `${dayOf(dueAt)}前签收（${left}）` };
};

/** The whole way, newest first, with what comes next on top. */
export const timelineOf = (topic: Ahead & Pick<TopicView, 'timeline'>): ToldStep[] =>
  [...ahead(topic), ...topic.timeline.map(stepOf).reverse()];

const ANSWERS = ['screen', 'return', 'merge', 'redirect', 'refuse'];

/** The latest answer to those who raised it, by the convener or by an organisation, for showing before everything else. A merge undone is none. */
export const answerIn = (timeline: readonly TopicEvent[]): TopicEvent | undefined => {
  const answers: TopicEvent[] = [];
  for (const event of timeline) {
    if (event.action === 'unmerge') answers.pop();
    else if (ANSWERS.includes(event.action) || (event.action === 'answerReport' && event.channel)) answers.push(event);
  }
  return answers[answers.length - 1];
};
