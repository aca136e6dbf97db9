import type { AskedKind, TrayItem } from '@/contract/topic-approval';
import type { ReportAnswer } from '@/domain/topic/hold';
import { dateInWords, dayOf, dueOf } from './time';

/** What an office is asked for, as its tray says it. */
export const ASKED: Record<TrayItem['asked'], { name: string; tone: 'info' | 'warn' | 'accent' | 'ok' }> = {
  approve: { name: '待审定', tone: 'info' },
  answerReport: { name: '待答复报告', tone: 'warn' },
  acknowledgeFiling: { name: '待签收', tone: 'accent' },
  nothing: { name: '已签收', tone: 'ok' },
};

/** By when something is asked for, or that it was done; nothing where no day is set. */
export function whenOf({ asked, dueAt, receivedAt }: Pick<TrayItem, 'asked' | 'dueAt' | 'receivedAt'>): { text: string; late: boolean } | undefined {
  if (receivedAt) return { text: `${dayOf(receivedAt)}签收`, late: false };
  if (asked !== 'acknowledgeFiling' || !dueAt) return undefined;
  const { left, late } = dueOf(dueAt);
  return { text: `${dayOf(dueAt)}前签收（${left}）`, late };
}

const ASKED_KINDS: readonly AskedKind[] = ['approve', 'answerReport', 'acknowledgeFiling'];

export const TRAYS = {
  inTray: { name: '待办', title: '现在没有等着办的', text: '议事室送来审定的议题、报告的情况、报来的备案，都会出现在这里，等得最久的排在最前面。' },
  register: { name: '备案登记', title: '还没有报来的备案', text: '向本单位备案的议题，签收以后都登记在这里，不用另外造册。' },
} as const;
export type TrayName = keyof typeof TRAYS;

/** One kind of what an office is asked for, or all. */
export type AskedChoice = 'all' | AskedKind;
export const ASKED_CHOICES: readonly { value: AskedChoice; label: string }[] = [{ value: 'all', label: '全部' }, ...ASKED_KINDS.map((value) => ({ value, label: ASKED[value].name }))];
export const TRAY_NAMES = Object.keys(TRAYS) as TrayName[];

/** What an office can do with a topic that waits for its approval. */
export const DECISIONS = {
  approve: { name: '审定同意', when: '把好政治关、程序关、质量关，登记会议日期和文号', done: '已登记审定', after: '召集人接着报备案。提出人已收到通知。' },
  escalate: { name: '报上一级审定', when: '敏感、超出本级范围，或者本单位是当事一方', done: '已报上一级', after: '以后由上一级党组织审定，本级不再审定。' },
  refuse: { name: '不同意', when: '写明理由，告诉提出人下一步怎么办', done: '已答复不同意', after: '提出人已收到理由和下一步办法。' },
} as const;
export type Decision = keyof typeof DECISIONS;

export const QUALITY_HINT = '切口小、说得清，利益相关方列得全，商量得出结果';
export const POLITICAL_HINT = '符合党的路线方针政策和法律法规，不涉及不宜协商的内容';

export const ANSWER_HINTS: Record<ReportAnswer, string> = {
  'go-on': '回到报告以前的那一步，接着办',
  adjust: '请召集人按说明改动文字以后，再往下办',
  redirect: '不在议事室协商，转到别的渠道办',
};

/** 2026年11月24日会议，党委会纪要〔2026〕12号. */
export const meetingLine = ({ date, reference }: { date: string; reference: string }): string => `${dateInWords(date)}会议，${reference}`;
