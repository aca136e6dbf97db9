import Taro from '@tarojs/taro';
import type { SessionView } from '@/contract/session-shapes';
import { calendarFile } from '@/copy/calendar-file';

const entryOf = ({ id, topicTitle, startsAt, endsAt, place, agenda, roomName }: SessionView) => ({
  id, startsAt, endsAt, place, title: `协商：${topicTitle}`, text: [`${roomName}协商议事室`, ...agenda.map(({ text }, i) => `${i + 1}. ${text}`)].join('\n'),
});

/** WeChat can from base library 2.15 on; a browser takes a file. */
export const canAddToCalendar = (): boolean => process.env.TARO_ENV === 'h5' || Taro.canIUse('addPhoneCalendar');

/** Answers whether it is there; in a browser, that the file was handed over. */
export async function addToCalendar(session: SessionView): Promise<boolean> {
  const entry = entryOf(session);
  if (process.env.TARO_ENV === 'h5') return handOver(calendarFile(entry, new Date().toISOString()));
  const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000);
  try {
    await Taro.addPhoneCalendar({ title: entry.title, startTime: seconds(entry.startsAt), endTime: String(seconds(entry.endsAt)), location: entry.place, description: entry.text, alarm: true, alarmOffset: 3600 } as Parameters<typeof Taro.addPhoneCalendar>[0]);
    return true;
  } catch {
    return false;
  }
}

function handOver(text: string): boolean {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = 'xieshang.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}
