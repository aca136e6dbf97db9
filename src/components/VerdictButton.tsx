import { View } from '@tarojs/components';
import { shownReasons } from '@/copy/reasons';
import { aria } from '@/design/aria';
import type { IconName } from '@/design/icon-names';
import type { Verdict } from '@/domain/verdict';
import { Button } from './Button';
import { ClauseLink } from './ClauseLink';
import { Icon } from './Icon';
import './VerdictButton.scss';

/** A way out that can be taken at once: go and check the content, point to the reason field. */
export type WayOut = { label: string; onPress: () => void };

type Props = {
  children: string;
  verdict: Verdict;
  /** By rule id. */
  waysOut?: Readonly<Record<string, WayOut | undefined>>;
  /** Told while the rule cannot decide yet. */
  unknown?: string;
  kind?: 'primary' | 'secondary' | 'danger';
  icon?: IconName;
  busy?: boolean;
  onPress: () => void;
};

/**
 * A button a rule stands behind. Allowed, it is a button; not allowed, it is greyed with every reason under it: the
 * sentence, the clause it rests on and the way out. A norm names the reason that would relax it.
 */
export function VerdictButton({ children, verdict, waysOut = {}, unknown = '请先填写上面的内容', kind = 'primary', icon, busy, onPress }: Props) {
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
        {told.map(({ key, sentence, wayOut, clause }) => (
          <View key={`${key}-${sentence}`} className='verdict__reason'>
            <View className='verdict__sentence'>{sentence}</View>
            {wayOut && <View className='verdict__way'>{wayOut}</View>}
            <View className='verdict__links'>
              {waysOut[key] && <Button fit kind='quiet' onPress={waysOut[key].onPress}>{waysOut[key].label}</Button>}
              {clause && <ClauseLink clause={clause} />}
            </View>
          </View>
        ))}
      </View>
    </View>
  );
}
