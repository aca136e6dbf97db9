import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead, useRefresh } from '@/api/read';
import { useErrand } from '@/api/use-errand';
import { Card } from '@/components/Card';
import { CheckItem } from '@/components/CheckItem';
import { Filter } from '@/components/Filter';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { Stack } from '@/components/Stack';
import type { Nudges as Chosen } from '@/contract/me';
import { NUDGE_HINTS, quietChoices, quietKey, quietLine, quietOf } from '@/copy/nudges';
import { TEMPLATE_NAMES, TEMPLATES } from '@/domain/notice/templates';

type Preferences = Pick<Chosen, 'off' | 'quietFrom' | 'quietUntil'>;

/** How WeChat may nudge me. The inbox keeps everything, whatever is switched off here. */
export function Nudges() {
  const { data } = useRead(api.me.nudges, {});
  const { send, busy, trouble } = useErrand(api.me.prefer);
  const refresh = useRefresh();
  if (!data) return null;
  const { off, quietFrom, quietUntil } = data;
  const prefer = async (change: Partial<Preferences>) => {
    if (!busy && (await send({ off, quietFrom, quietUntil, ...change })).ok) await refresh('me.nudges');
  };
  return (
    <View className='me__section'>
      <Section title='微信提醒'>
        <Card>
          <Setback trouble={trouble} title='没有改成' />
          <Stack>
            {TEMPLATE_NAMES.map((name) => (
              <CheckItem
                key={name} label={TEMPLATES[name].name} hint={NUDGE_HINTS[name]} on={!off.includes(name)}
                onChange={(on) => void prefer({ off: on ? off.filter((other) => other !== name) : [...off, name] })}
              />
            ))}
          </Stack>
          <View className='me__quiet'>
            <View className='me__name'>什么时候不打扰</View>
            <Filter label='什么时候不打扰' choices={quietChoices(data)} value={quietKey(data)} onChange={(chosen) => void prefer(quietOf(chosen))} />
          </View>
          <View className='me__words'>{quietLine(data)}。回音都留在“给我的回音”里，关掉提醒也不会少。</View>
        </Card>
      </Section>
    </View>
  );
}
