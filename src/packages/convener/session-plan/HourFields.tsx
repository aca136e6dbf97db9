import { View } from '@tarojs/components';
import { DateInput } from '@/components/DateInput';
import { TimeInput } from '@/components/TimeInput';
import { dateInWords } from '@/copy/time';
import type { Hour } from './hour';
import './plan.scss';

type Props = { name: string; label: string; hint?: string; required?: boolean; hour: Hour; onHour: (hour: Hour) => void };

/** A day and a time of day. */
export function HourFields({ name, label, hint, required = true, hour, onHour }: Props) {
  return (
    <View className='beside-fields'>
      <View className='beside-fields__one'><DateInput id={`${name}-date`} label={`${label}日期`} required={required} {...(hint ? { hint } : {})} value={hour.date} shown={dateInWords(hour.date)} onDate={(date) => onHour({ ...hour, date })} /></View>
      <View className='beside-fields__one'><TimeInput id={`${name}-time`} label={`${label}几点`} required={required} value={hour.time} onTime={(time) => onHour({ ...hour, time })} /></View>
    </View>
  );
}
