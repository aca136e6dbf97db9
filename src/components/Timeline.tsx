import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { classes } from './classes';
import { Icon } from './Icon';
import { Meta } from './Meta';
import './Timeline.scss';

export type Step = {
  key: string;
  /** Already phrased for a person: 11月24日 09:12. */
  time?: string;
  /** The role that acts, never only a name: 召集人, 提出人. */
  who: string;
  what: string;
  note?: string;
  /** `done` lies behind, `now` is being waited for, `late` is overdue, `next` has not begun. */
  state: 'done' | 'now' | 'late' | 'next';
  due?: string;
  next?: string;
  /** For a ClauseLink or photos. */
  children?: ReactNode;
};

const SAID = { done: '已完成', now: '进行中', late: '已超期', next: '未开始' };

/** The way of a topic, told like a parcel's: newest first, who did what and when, what comes next and by when. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <View className='timeline' {...aria({ role: 'list' })}>
      {steps.map((step) => (
        <View key={step.key} className={`step step--${step.state}`} {...aria({ role: 'listitem' })}>
          <View className='step__rail'>
            <View className='step__dot' {...aria({ role: 'img', label: SAID[step.state] })}>
              {step.state === 'done' && <Icon name='check' className='step__tick' />}
              {step.state === 'late' && <View className='step__bang'>!</View>}
            </View>
          </View>
          <View className='step__body'>
            <View className='step__what'>{step.what}</View>
            <Meta items={[step.who, step.time]} />
            {step.note && <View className='step__note'>{step.note}</View>}
            {step.due && (
              <View className={classes('step__due', step.state === 'late' && 'step__due--late')}>
                <Icon name={step.state === 'late' ? 'warning' : 'clock'} size='sm' className='step__sign' />
                <View>{step.due}</View>
              </View>
            )}
            {step.next && <View className='step__next'>{`下一步：${step.next}`}</View>}
            {step.children}
          </View>
        </View>
      ))}
    </View>
  );
}
