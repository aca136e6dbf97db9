import type { TemplateName } from '@/domain/notice/templates';

/** What each kind of nudge is about. The inbox keeps everything, whatever is switched off. */
export const NUDGE_HINTS: Record<TemplateName, string> = {
  progress: '我提的、我附议的议题有了新进展', session: '报名、候补、改期、开会前的通知', duty: '我要办的事快到期、已逾期',
};

/** 22:00. */
export const hourOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The quiet hours as a sentence; the same hour twice means none. */
export const quietLine = ({ quietFrom, quietUntil }: { quietFrom: number; quietUntil: number }): string =>
  (quietFrom === quietUntil ? '全天都可以提醒' : `${hourOf(quietFrom)}到${quietFrom > quietUntil ? '第二天' : ''}${hourOf(quietUntil)}不打扰`);
