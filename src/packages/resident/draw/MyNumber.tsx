import { useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Icon } from '@/components/Icon';
import { Section } from '@/components/Section';
import { TextInput } from '@/components/TextInput';
import { asNumber, fateOf, spaced } from '@/copy/draw';
import { aria } from '@/design/aria';
import type { PublishedDraw } from './DrawPage';
import type { Check } from './use-checked';

const NUMBER = /^[0-9a-f]{12}$/;

/** One's own number and what came of it; who is not signed in types the one he or she was told. */
export function MyNumber({ draw, check }: { draw: PublishedDraw; check: Check }) {
  const seats = check.checked?.bundle?.seats;
  const typed = useRef('');
  const [asked, setAsked] = useState<string>();
  const look = () => {
    setAsked(asNumber(typed.current));
    if (!seats) check.run();
  };
  const code = asked ?? draw.mine;
  const unknown = asked !== undefined && (!NUMBER.test(asked) || (seats !== undefined && !(asked in seats)));
  const inList = code !== undefined && (code === draw.mine || (seats !== undefined && code in seats));
  return (
    <Section title={draw.mine ? '我的编号' : '查我的编号'}>
      <Card>
        {inList && <Fate code={code} draw={draw} panels={seats?.[code]} own={code === draw.mine} />}
        {!draw.mine && (
          <>
            <TextInput
              id='lot' label='编号' placeholder='8F3A 21C0 9B7D' confirm='done' hint='报名的人登录以后自动显示；代为登记的，请问工作人员。名单里只有编号，没有姓名。'
              onText={(text) => { typed.current = text; }} onDone={look} {...(unknown ? { error: '名单里没有这个编号，请再看一遍：12位数字和字母' } : {})}
            />
            <Button icon='search' busy={check.busy} onPress={look}>查一下</Button>
          </>
        )}
      </Card>
    </Section>
  );
}

function Fate({ code, draw, panels, own }: { code: string; draw: PublishedDraw; panels: number | undefined; own: boolean }) {
  const { title, text, drawn } = fateOf(code, draw, panels);
  return (
    <View className={`fate fate--${drawn ? 'in' : 'not-yet'}`} {...aria({ role: 'status', live: 'polite' })}>
      <Icon name={drawn ? 'check-circle' : draw.drawn ? 'info' : 'clock'} className='fate__sign' />
      <View className='fate__words'>
        <View className='fate__title'>{title}</View>
        <View className='lot'>{spaced(code)}</View>
        <View>{text}{own && panels === undefined && !draw.drawn ? '核对以后，能看到您在多少组里。' : ''}</View>
      </View>
    </View>
  );
}
