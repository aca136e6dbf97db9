import type { EvidenceView, ResearchView } from '@/contract/research';
import type { QuestionKind } from '@/domain/research/questions';
import type { Figure } from '@/domain/research/survey';
import { RESEARCH_STATE_NAMES, type EvidenceKind, type Part, type ResearchState } from '@/domain/research/research';
import { dateInWords, dayOf } from './time';

/** What each part is about, and how one comes to know it. */
export const PART_HINTS: Record<Part, string> = {
  policy: '法律、政策、规定对这件事怎么说。写明文号或出处。',
  situation: '到现场看，查资料，弄清楚到底怎么回事。',
  wishes: '每一方都要听到：上门、打电话、发问卷都可以。',
};

export const KIND_HINTS: Record<EvidenceKind, string> = {
  document: '法规、文件、台账、图纸，写明出处', visit: '去过哪里、什么时候、看到什么，可以附照片', interview: '和某一方谈过，记下他们怎么说，不写姓名', survey: '由问卷的结果自动生成',
};

/** What is asked of a finding, kind by kind. */
export const FOUND_HINTS: Record<EvidenceKind, string> = {
  document: '把管用的那几句写下来，不用全抄。', visit: '看到什么写什么。', interview: '写他们的愿望、诉求、建议；不写姓名、电话。', survey: '',
};

export const DAY_PARTS = ['上午', '中午', '下午', '晚上'] as const;

/** 2026年11月20日 晚上. */
export const whenOf = (day: string): string => { const [date = '', part = ''] = day.split(' '); return [dateInWords(date), part].filter(Boolean).join(' '); };

/** Who entered it and what it rests on, in one line. */
export const sourceLine = ({ kind, source, day, place, group, answers, role, at }: EvidenceView): string =>
  [group, source, place, day && whenOf(day), kind === 'survey' && answers !== undefined && `收回${answers}份`, `${role}${dayOf(at)}录入`].filter(Boolean).join(' · ');

export const STATE_TONES: Record<ResearchState, 'info' | 'ok' | 'warn'> = { open: 'info', complete: 'ok', reopened: 'warn' };

/** Where research stands, for a line in a list. */
export function stageLine({ state, parts, groups, signedAt }: Pick<ResearchView, 'state' | 'parts' | 'groups' | 'signedAt'>): string {
  if (state === 'complete') return `${signedAt ? dayOf(signedAt) : ''}召集人签名`;
  const [done, heard] = [parts.filter(({ pieces }) => pieces > 0).length, groups.filter((group) => group.heard).length];
  const said = [`三项做了${done}项`, groups.length > 0 && `${groups.length}方听了${heard}方`].filter(Boolean).join('，');
  return done === 0 && state === 'open' ? '还没有开始' : said;
}

export const stateName = (state: ResearchState, round: number): string => (round > 1 ? `第${round}轮 ${RESEARCH_STATE_NAMES[state]}` : RESEARCH_STATE_NAMES[state]);

export const QUESTION_HINTS: Record<QuestionKind, string> = { one: '只能选一个答案', several: '可以选几个答案', text: '用自己的话写' };

/** A figure that may be told, or that it may not. */
export const figureLine = (figure: Figure | undefined, unit: string): string => (figure === 'hidden' || figure === undefined ? '人少，不显示' : `${figure}${unit}`);

/** What those who answer are promised, in plain words. */
export const PROMISES = ['不记姓名，谁也看不到您选了什么', '一人答一次，交了不能改', '只用来了解大家的想法，不是投票'] as const;
