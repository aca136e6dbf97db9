import { Button as NativeButton, View, type ButtonProps } from '@tarojs/components';
import { aria } from '@/design/aria';
import type { IconName } from '@/design/icon-names';
import { classes } from './classes';
import { Icon } from './Icon';
import './Button.scss';

type Props = {
  children: string;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** As wide as its words instead of the whole row. */
  fit?: boolean;
  icon?: IconName;
  /** At work: shows so and takes no second press. */
  busy?: boolean;
  /** Why it cannot be pressed now. Giving a reason disables the button, and the reason stands under it. */
  why?: string;
  /** Greyed by a reason, a press shows all there is to it. */
  onWhy?: () => void;
  /** Read out instead of the words, where they need their surroundings (“删除第2张照片”). */
  label?: string;
  onPress?: () => void;
  /** WeChat's own abilities (share, agreePrivacyAuthorization) need its native button. */
  native?: Pick<ButtonProps, 'id' | 'openType' | 'onAgreePrivacyAuthorization' | 'onGetPhoneNumber'>;
};

/** One main action a page: `primary` once, the rest `secondary` or `quiet`. */
export function Button({ children, kind = 'secondary', fit, icon, busy, why, onWhy, label, onPress, native }: Props) {
  const off = Boolean(busy || why);
  const className = classes('button', `button--${kind}`, fit && 'button--fit', off && 'button--off');
  const inside = (
    <>
      {busy ? <View className='button__busy' /> : icon && <Icon name={icon} size='sm' className='button__icon' />}
      <View className='button__words'>{children}</View>
    </>
  );
  const asks = why && !busy ? onWhy : undefined;
  const press = off ? asks : onPress;
  return (
    <View className={classes('button-place', fit && 'button-place--fit')}>
      {native
        ? <NativeButton className={className} hoverClass='button--down' disabled={off} {...aria({ label })} {...native} onClick={press}>{inside}</NativeButton>
        : <View className={className} hoverClass={off && !asks ? 'none' : 'button--down'} {...aria({ role: 'button', label: asks ? `${label ?? children}，现在不行，查看原因` : label, disabled: off && !asks })} onClick={press}>{inside}</View>}
      {why && <View className='button__why'>{why}</View>}
    </View>
  );
}
