import type { ItemCard, ItemEntryShown, ItemView, OutcomeFigures, OutcomeTrayItem, OutcomeView } from '@/contract/outcome-shapes';
import type { IconName } from '@/design/icon-names';
import { isAnswered, ITEM_STATE_NAMES, type ItemState } from '@/domain/outcome/outcome';
import type { Tone } from '@/components/Tag';
import type { ToldStep } from './timeline';
import { dateInWords, dayOf, dueOf, momentOf } from './time';

/** How a suggestion's state looks. */
export const ITEM_LOOKS: Record<ItemState, { tone: Tone; icon: IconName }> = {
  sent: { tone: 'info', icon: 'send' }, received: { tone: 'info', icon: 'inbox' }, adopted: { tone: 'ok', icon: 'check' }, 'partly-adopted': { tone: 'ok', icon: 'check' }, declined: { tone: 'plain', icon: 'info' },
  assigned: { tone: 'info', icon: 'desk' }, implementing: { tone: 'info', icon: 'refresh' }, 'claimed-done': { tone: 'accent', icon: 'eye' }, confirmed: { tone: 'ok', icon: 'check-circle' }, disputed: { tone: 'warn', icon: 'warning' },
  'unanswered-by-stakeholders': { tone: 'plain', icon: 'clock' }, answered: { tone: 'ok', icon: 'check-circle' }, published: { tone: 'ok', icon: 'eye' },
};

/** What was done, in a sentence a resident reads. */
const SENTENCES: Record<string, (entry: ItemEntryShown) => string> = {
  send: ({ office }) => `已报送${office ?? ''}`, acknowledge: ({ office }) => `${office ?? '接收机关'}已签收`, adopt: () => '已采纳', adoptPartly: () => '部分采纳', decline: () => '没有采纳', assign: ({ office }) => `已交${office ?? '承办单位'}办理`,
  reportProgress: () => '有了进展', claimDone: () => '承办单位报办结', confirm: () => '利益相关方确认办好了', dispute: () => '利益相关方认为还没办好', leaveUnanswered: () => '没有人回应（未回应）', answer: () => '召集人答复', publishItem: () => '已公布', reopen: () => '有人不满意，重新办理', askAgain: () => '有人不满意，请再答复',
};
const BY_OFFICE = ['adopt', 'adoptPartly', 'decline', 'reportProgress', 'claimDone'];

/** What is waited for now. */
const NEXT: Partial<Record<ItemState, readonly [who: string, what: string]>> = {
  sent: ['接收机关', '签收清单'], received: ['接收机关', '答复是否采纳'], adopted: ['接收机关', '交办到单位'], 'partly-adopted': ['接收机关', '交办到单位'], declined: ['召集人', '答复提出人和到会人员'], assigned: ['承办单位', '办理'], implementing: ['承办单位', '办理'],
  'claimed-done': ['到会的利益相关方', '看一看办好了没有'], disputed: ['承办单位', '再办'], confirmed: ['召集人', '答复提出人和到会人员'], 'unanswered-by-stakeholders': ['召集人', '答复提出人和到会人员'],
};

export const officesOf = ({ offices }: Pick<ItemCard, 'offices'>): string => offices.join('、');

/** With whom a suggestion lies now; nobody once it is answered. */
export function whereIs(item: Pick<ItemCard, 'state' | 'offices'>): string | undefined {
  const [who] = NEXT[item.state] ?? [];
  return who === '接收机关' || who === '承办单位' ? officesOf(item) || who : who;
}

/** 12月8日前，还有14天; late, in words that say so. */
export const dueLine = ({ dueAt, open }: Pick<ItemCard, 'dueAt' | 'open'>): { text: string; late: boolean } | undefined => {
  if (!dueAt || !open) return undefined;
  const { left, late } = dueOf(dueAt);
  return { text: `${dayOf(dueAt)}前，${left}`, late };
};

/** Like a parcel: newest first, what is waited for on top. */
export function itemSteps(item: ItemView): (ToldStep & { evidence?: string; photos: ItemEntryShown['photos'] })[] {
  const due = dueLine(item);
  const next = isAnswered(item.state) ? undefined : NEXT[item.state];
  const done = item.entries.map((entry, i) => ({
    key: `${i}-${entry.action}`, who: BY_OFFICE.includes(entry.action) && entry.office ? entry.office : entry.role, what: SENTENCES[entry.action]?.(entry) ?? '有了新进展', state: 'done' as const, time: momentOf(entry.at), photos: entry.photos,
    ...(entry.text ? { note: entry.text } : {}), ...(entry.evidence ? { evidence: `凭据：${entry.evidence}` } : {}), ...(entry.nextStep ? { next: entry.nextStep } : {}), ...(entry.dueDay && entry.action !== 'acknowledge' ? { due: `${dateInWords(entry.dueDay)}前` } : {}),
  })).reverse();
  if (!next) return done;
  return [{ key: 'next', who: whereIs(item) ?? next[0], what: next[1], state: due?.late ? 'late' as const : 'now' as const, photos: [], ...(due ? { due: due.text } : {}) }, ...done];
}

export const itemTitle = ({ number, words }: Pick<ItemCard, 'number' | 'words'>): string => (words ? `${number}. ${words.what}` : `第${number}条建议`);
export const stateName = (state: ItemState): string => ITEM_STATE_NAMES[state];

/** What an office is asked for. */
export const ASKED_OF_OFFICE: Record<OutcomeTrayItem['asked'], string> = {
  reviewList: '请审核清单', acknowledgeList: '请签收清单', decide: '请答复', assign: '请交办', carryOut: '请办理', recordDecision: '请登记决定', acknowledgeReport: '请签收报告', lookAgain: '请回访', answerConversion: '请答复转化件',
};
export const TRAY_LABELS = { lists: '清单', items: '建议', decisions: '等决定', reports: '向上反映', cases: '跟踪问效', conversions: '转化' } as const;

/** Words ready to hand. */
export const PHRASES = {
  edit: ['补上由谁来做', '合并相近的两条', '按异议修改', '写得更明白'], declined: ['不属于本级职权', '今年没有安排预算', '与现行规定不一致'], nextStep: ['明年申报时再列入', '向上级主管部门反映', '条件具备后再协商'],
  answer: ['已经办好，谢谢大家提的意见。', '这次没有采纳，理由和下一步写在上面。'], letter: ['各位参加协商的同志：', '有不明白的，请到议事室来谈。'], nextRound: ['再走访没有谈拢的一方', '请有关部门到现场看一看', '补上费用和办法的测算'],
} as const;

/** What became of a session, in a line; nothing where there is nothing to see yet. */
export function outcomeLine({ list, items, branches, you }: OutcomeView): string | undefined {
  if (list === 'circulated' && you.near) return '清单已整理好，请到会的人确认';
  if (items.length === 0) return branches.length > 0 ? `${branches.length}个问题还没有谈拢` : undefined;
  const answered = items.filter(({ open }) => !open).length;
  return answered === items.length ? `${items.length}条建议都有了答复` : `${items.length}条建议，${answered}条已答复，${items.length - answered}条在办`;
}

/** Each rate with what it is made of. */
export const ratesInWords = ({ rates, smallest }: Pick<OutcomeFigures, 'rates' | 'smallest'>): [string, string][] => {
  const told = (rate: number | undefined) => (rate === undefined ? `不足${smallest}件（人），不显示` : `${rate}%`);
  return [['回音率', `${told(rates.answered)}（有凭据、有理由的答复÷已签收）`], ['落实率', `${told(rates.settled)}（有凭据并经利益相关方确认÷采纳）`], ['满意率', `${told(rates.satisfied)}（满意和基本满意÷评价；没有评价、没有凭据的不算）`]];
};
