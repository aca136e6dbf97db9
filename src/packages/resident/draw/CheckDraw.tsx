import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { CHECKS } from '@/copy/draw';
import type { PublishedDraw } from './DrawPage';
import type { Check } from './use-checked';

const sizeOf = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))}KB` : `${(bytes / 1_000_000).toFixed(1)}MB`);

/** 核对: done on one's own phone with the published file; plainly right or wrong, and each thing looked at by itself. */
export function CheckDraw({ draw, check: { checked, busy, unreachable, run } }: { draw: PublishedDraw; check: Check }) {
  const number = draw.drawn?.number;
  return (
    <Section title='自己核对'>
      {checked && (checked.ok
        ? <Notice tone='ok' title='核对无误'>{number ? `您的手机重新算了一遍：名单没有改过，号码${number}对应的就是公布的这一组。` : '您的手机重新算了一遍：名单合规则，和公布的承诺一致。号码出来以后可以再核对一次。'}</Notice>
        : <Notice tone='danger' title='核对不符'>公布的内容对不上。请不要接受这个结果，并向议事室和政协反映。</Notice>)}
      <Card>
        {checked
          ? checked.checks.map(({ about, ok, reason }) => (
            <View key={about} className={`draw-check draw-check--${ok ? 'ok' : 'wrong'}`}>
              <Icon name={ok ? 'check-circle' : 'warning'} className='draw-check__sign' />
              <View className='draw-check__words'>{ok ? CHECKS[about].holds : `${CHECKS[about].fails}${reason ? `：${reason}` : ''}`}</View>
            </View>
          ))
          : <View className='draw-check__words'>{`点一下，您的手机会取来公布的文件（${sizeOf(draw.published.file.bytes)}），自己重新算一遍，不用相信任何人。`}</View>}
        {unreachable && <Notice tone='danger' title='没有取到文件'>请检查网络，再试一次。</Notice>}
        <Button kind={checked ? 'secondary' : 'primary'} icon={checked ? 'refresh' : 'check'} busy={busy} onPress={run}>{checked ? '再核对一次' : '在我的手机上核对'}</Button>
      </Card>
    </Section>
  );
}
