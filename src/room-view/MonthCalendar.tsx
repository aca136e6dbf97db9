import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { classes } from '@/components/classes';
import { IconButton } from '@/components/IconButton';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { SessionTag } from '@/components/SessionTag';
import type { SessionCard } from '@/contract/session-shapes';
import { dateToday, monthOf, spanOf } from '@/copy/time';
import { aria } from '@/design/aria';
import { isCalledOff } from '@/domain/session/session';
import { shanghaiDay } from '@/domain/time/shanghai-day';
import { goTo, paths } from '@/navigation';
import { monthBeside, weeksOf } from './month-grid';
import './month-calendar.scss';

const WEEKDAYS = [...'一二三四五六日'];

/** 议事日历: a room's month at a glance, and under it what is on, in words; the grid itself is for the eye alone. */
export function MonthCalendar({ roomId }: { roomId: string }) {
  const [month, setMonth] = useState(monthOf(Date.now()));
  const read = useRead(api.session.calendar, { roomId, month });
  const [year, number] = month.split('-');
  return (
    <Section title='议事日历'>
      <Card flush>
        <View className='month__head'>
          <IconButton icon='chevron-left' label='上个月' onPress={() => setMonth(monthBeside(month, -1))} />
          <View className='month__name' {...aria({ role: 'status', live: 'polite' })}>{`${year}年${Number(number)}月`}</View>
          <IconButton icon='chevron-right' label='下个月' onPress={() => setMonth(monthBeside(month, 1))} />
        </View>
        <Loaded read={read} rows={2}>{({ items }) => <Month key={month} month={month} sessions={items.filter(({ state }) => !isCalledOff(state))} />}</Loaded>
      </Card>
    </Section>
  );
}

function Month({ month, sessions }: { month: string; sessions: readonly SessionCard[] }) {
  const busy = new Set(sessions.map(({ startsAt }) => dayIn(startsAt)));
  const today = dateToday();
  return (
    <>
      <View className='month__grid' {...aria({ hidden: true })}>
        {WEEKDAYS.map((day) => <View key={day} className='month__weekday'>{day}</View>)}
        {weeksOf(month).flat().map((day, place) => (
          <View key={place} className={classes('month__day', busy.has(day) && 'month__day--busy', `${month}-${String(day).padStart(2, '0')}` === today && 'month__day--today')}>{day || ''}</View>
        ))}
      </View>
      {sessions.length === 0
        ? <View className='month__none'>这个月没有协商活动</View>
        : sessions.map((session) => <ListItem key={session.id} title={session.topicTitle} note={spanOf(session.startsAt, session.endsAt)} aside={<SessionTag session={session} />} onPress={() => goTo(paths.session(session.id))} />)}
    </>
  );
}

/** The day of the month in Yangzhou. */
const dayIn = (instant: string): number => Number(shanghaiDay(instant).slice(8));
