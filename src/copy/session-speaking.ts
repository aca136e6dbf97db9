import type { SpeakingView } from '@/contract/session-speaking';

/** 2:05; past its end how much over. */
export function clockOf(secondsLeft: number): string {
  const seconds = Math.abs(secondsLeft);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What the clock stands for, in words. */
export const clockNote = (secondsLeft: number): string => (secondsLeft >= 0 ? '还剩' : '已超过');

/** Who has the word, as everybody or as the desk reads it. */
export const speakerOf = ({ name, part, you }: NonNullable<SpeakingView['word']>): string => (you ? '您正在发言' : name && name !== part ? `${name}　${part}` : part);

/** Where I stand in the queue. */
export const placeInQueue = (ahead: number): string => (ahead === 0 ? '下一位就是您，请准备' : `您前面还有${ahead}位`);

export const EQUAL_TIME = (minutes: number): string => `每人每次${minutes}分钟，人人一样。先请还没有说过的人，各类人员轮流。`;
