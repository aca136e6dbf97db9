import { useRef, useState } from 'react';
import type { Outcome } from '@/api/client';
import { useWhyNot, type Askable } from '@/api/why-not';
import { Button } from '@/components/Button';
import type { About } from '@/components/places';
import { Refusal } from '@/components/Refusal';
import { shownReasons } from '@/copy/reasons';
import type { IconName } from '@/design/icon-names';
import type { Reason } from '@/domain/verdict';
import { NormReason } from './NormReason';
import { SessionStopped } from './SessionStopped';
import { useSessionStep } from './use-session-step';
import { useSettled } from '@/components/use-settled';

type Write<I, O> = ((input: I, key?: string) => Promise<Outcome<O>>) & Askable<I>;
type Props<I, O> = {
  children: string;
  action: Write<I, O>;
  /** Without it the form is not yet filled in, as `unknown` says. */
  input: I | undefined;
  unknown?: string;
  about: About;
  kind?: 'primary' | 'secondary' | 'danger';
  icon?: IconName;
  said?: string | ((data: O) => string);
  onDone?: (data: O) => void;
};

/**
 * A step the cloud has been asked about beforehand: everything that refuses it stands above the greyed button with its way
 * out; a norm asks for the reason that is recorded with the step.
 */
export function StepButton<I extends object, O>({ children, action, input, unknown = '请先填写上面的内容', about, kind = 'primary', icon, said, onDone }: Props<I, O>) {
  const foretold = useWhyNot(action, useSettled(input));
  const last = useRef<readonly Reason[]>([]);
  const verdict = foretold.verdict;
  if (verdict) last.current = verdict.outcome === 'refused' ? verdict.reasons : [];
  const found = input ? last.current : [];
  const hard = found.filter(({ weight }) => weight === 'refuses');
  const norms = found.filter(({ weight }) => weight === 'needs-reason');

  const [reasons, setReasons] = useState<Record<string, string>>({});
  const because = [...new Set(norms.map(({ rule }) => rule))].map((rule) => ({ rule, reason: (reasons[rule] ?? '').trim() }));
  const unsaid = because.filter(({ reason }) => reason === '').length;
  const { take, busy, trouble } = useSessionStep(action, { ...(said ? { said } : {}), ...(onDone ? { onDone } : {}) });
  const send = () => { if (input) take({ ...input, ...(because.length > 0 ? { because } : {}) }); };
  const why = !input ? unknown : hard.length > 0 ? `上面${hard.length}项先解决，才能${children}` : unsaid > 0 ? `还有${unsaid}项要写明理由` : undefined;
  return (
    <>
      {hard.length > 0 && <Refusal title={`还不能${children}：${hard.length}项要先解决`} reasons={shownReasons(hard)} about={about} />}
      {norms.map((norm) => <NormReason key={norm.rule} found={norm} about={about} onText={(text) => setReasons((now) => ({ ...now, [norm.rule]: text }))} />)}
      {!(trouble?.kind === 'refused' && found.length > 0) && <SessionStopped trouble={trouble} about={about} onRetry={send} />}
      <Button kind={kind} busy={busy} {...(icon ? { icon } : {})} {...(why ? { why } : {})} onPress={send}>{children}</Button>
    </>
  );
}
