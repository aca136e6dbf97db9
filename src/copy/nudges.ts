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

type Quiet = { quietFrom: number; quietUntil: number };
const USUAL_QUIET: readonly Quiet[] = [{ quietFrom: 22, quietUntil: 7 }, { quietFrom: 20, quietUntil: 8 }, { quietFrom: 0, quietUntil: 0 }];

/** 22-7, of quiet hours as a choice holds them. */
export const quietKey = ({ quietFrom, quietUntil }: Quiet): string => (quietFrom === quietUntil ? '0-0' : `${quietFrom}-${quietUntil}`);
export function quietOf(chosen: string): Quiet {
  const [quietFrom = 0, quietUntil = 0] = chosen.split('-').map(Number);
  return { quietFrom, quietUntil };
}

/** A few usual hours to choose from, and those that are set, if they are others. */
export const quietChoices = (now: Quiet): { value: string; label: string }[] => {
  const offered = USUAL_QUIET.some((one) => quietKey(one) === quietKey(now)) ? USUAL_QUIET : [now, ...USUAL_QUIET];
  return offered.map((one) => ({ value: quietKey(one), label: one.quietFrom === one.quietUntil ? '不设' : `${hourOf(one.quietFrom)}–${hourOf(one.quietUntil)}` }));
};
