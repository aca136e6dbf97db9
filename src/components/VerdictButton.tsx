import { View } from '@tarojs/components';
import { shownReasons } from '@/copy/reasons';
import { aria } from '@/design/aria';
import type { IconName } from '@/design/icon-names';
import type { Verdict } from '@/domain/verdict';
import { Button } from './Button';
import { Icon } from './Icon';
import type { About } from './places';
import { Reason, type WayOut } from './Reason';
import './VerdictButton.scss';

type Props = {
  children: string;
  verdict: Verdict;
  /** By rule id. */
  waysOut?: Readonly<Record<string, WayOut | undefined>>;
  /** Told while the rule cannot decide yet. */
  unknown?: string;
  about?: About;
  kind?: 'primary' | 'secondary' | 'danger';
  icon?: IconName;
  busy?: boolean;
  onPress: () => void;
};

/**
 * A button a rule stands behind. Allowed, it is a button; not allowed, it is greyed with every reason under it: the
 * sentence, the clause it rests on and the way out. A norm names the reason that would relax it.
 */
export function VerdictButton({ children, verdict, waysOut = {}, unknown = '请先填写上面的内容', about, kind = 'primary', icon, busy, onPress }: Props) {
  const why = verdict.outcome === 'refused' ? `现在还不能办理，有${verdict.reasons.length}项要先解决：` : verdict.outcome === 'allowed' ? undefined : unknown;
  const told = verdict.outcome === 'refused' ? shownReasons(verdict.reasons) : [];
  return (
    <View className='verdict'>
      {verdict.outcome === 'allowed' && verdict.warnings.length > 0 && (
        <View className='verdict__kept'>
          <Icon name='document' size='sm' className='verdict__sign' />
          <View className='verdict__words'>{`${verdict.warnings.length}项按您写明的理由放宽，理由记入台账，可以查到。`}</View>
        </View>
      )}
      <Button kind={kind} {...(icon ? { icon } : {})} {...(why ? { why } : {})} busy={Boolean(busy)} onPress={onPress}>{children}</Button>
      <View {...aria({ role: 'status', live: 'polite' })}>
        {told.map((reason) => <View key={reason.key} className='verdict__reason'><Reason reason={reason} about={about} wayOut={waysOut[reason.rule ?? '']} /></View>)}
      </View>
    </View>
  );
}
