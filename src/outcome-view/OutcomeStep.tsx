import type { Outcome } from '@/api/client';
import { useWhyNot, type Askable } from '@/api/why-not';
import { Button } from '@/components/Button';
import type { About } from '@/components/places';
import { Setback } from '@/components/Setback';
import { useSettled } from '@/components/use-settled';
import { WhyNotButton } from '@/components/WhyNotButton';
import type { IconName } from '@/design/icon-names';
import { useOutcomeStep } from './use-outcome-step';

type Write<I, O> = ((input: I, key?: string) => Promise<Outcome<O>>) & Askable<I>;
type Props<I, O> = {
  children: string;
  action: Write<I, O>;
  /** Without it the form is not yet filled in, as `unknown` says. */
  input: I | undefined;
  unknown?: string;
  about?: About;
  kind?: 'primary' | 'secondary' | 'danger';
  icon?: IconName;
  said: string | ((data: O) => string);
  onDone?: (data: O) => void;
};

/** A step the cloud has been asked about beforehand: refused, the button says why and leads to the way out. */
export function OutcomeStep<I extends object, O>({ children, action, input, unknown = '请先填写上面的内容', about, kind = 'primary', icon, said, onDone }: Props<I, O>) {
  const foretold = useWhyNot(action, useSettled(input));
  const { take, busy, trouble } = useOutcomeStep(action, said, onDone);
  const looks = { kind, ...(icon ? { icon } : {}) };
  return (
    <>
      <Setback trouble={trouble} title='没有办成' {...(about ? { about } : {})} />
      {input
        ? <WhyNotButton {...looks} busy={busy} foretold={foretold} {...(about ? { about } : {})} onPress={() => take(input)}>{children}</WhyNotButton>
        : <Button {...looks} why={unknown} onPress={() => undefined}>{children}</Button>}
    </>
  );
}
