import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Foretold } from '@/api/why-not';
import { shownReasons } from '@/copy/reasons';
import type { IconName } from '@/design/icon-names';
import { Button } from './Button';
import type { About } from './places';
import { Refusal } from './Refusal';
import './WhyNotButton.scss';

type Props = {
  children: string;
  foretold: Pick<Foretold, 'verdict'>;
  about?: About;
  kind?: 'primary' | 'secondary' | 'danger';
  icon?: IconName;
  fit?: boolean;
  busy?: boolean;
  onPress: () => void;
};

/**
 * A button the cloud has been asked about beforehand. When the step would be refused it is greyed with the first reason, and
 * a press opens all of them. While nothing is known it can be pressed: the cloud decides.
 */
export function WhyNotButton({ children, foretold: { verdict }, about, kind = 'primary', icon, fit, busy, onPress }: Props) {
  const [open, setOpen] = useState(false);
  const told = verdict?.outcome === 'refused' ? shownReasons(verdict.reasons) : [];
  const more = told.length > 1 ? `（共${told.length}项，按一下看全部）` : '（按一下看怎么办）';
  return (
    <View className={fit ? 'why-not why-not--fit' : 'why-not'}>
      <Button
        kind={kind} fit={Boolean(fit)} busy={Boolean(busy)} {...(icon ? { icon } : {})} onPress={onPress}
        {...(told[0] ? { why: open ? '为什么现在不行：' : `${told[0].sentence}${more}`, onWhy: () => setOpen(!open) } : {})}
      >
        {children}
      </Button>
      {open && told.length > 0 && <View className='why-not__all'><Refusal reasons={told} about={about} /></View>}
    </View>
  );
}
