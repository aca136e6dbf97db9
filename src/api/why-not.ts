import useSWR from 'swr';
import type { Verdict } from '../domain/verdict';
import { pathOf, type AskWhyNot, type Send } from './client';
import { useIdentity } from './identity';
import type { Trouble } from './read';

/** What is known of a step beforehand: the cloud's own verdict, or why it could not be had. */
export type Foretold = { verdict: Verdict | undefined; trouble: Trouble | undefined; loading: boolean; reload: () => Promise<unknown> };
/** An action that can be asked beforehand. */
export type Askable<I> = { whyNot(input: I): ReturnType<AskWhyNot<never>> };

/** Asks the cloud what this step would come to. Without an input nothing is asked. Asked anew whenever the feature is. */
export function useWhyNot<I>(action: Askable<I>, input: I | undefined): Foretold {
  const who = useIdentity();
  const { data, error, isLoading, mutate } = useSWR<Verdict, Trouble>(input === undefined ? null : [`${pathOf(action as unknown as Send<never>)}?`, who, input], async () => {
    const outcome = await action.whyNot(input!);
    if (outcome.ok) return { outcome: 'allowed', warnings: outcome.data.warnings };
    if (outcome.kind === 'refused') return { outcome: 'refused', reasons: outcome.reasons, warnings: [] };
    throw outcome;
  });
  return { verdict: data, trouble: error, loading: isLoading, reload: () => mutate() };
}
