import { useEffect, useRef } from 'react';
import useSWR, { useSWRConfig } from 'swr';
import useSWRInfinite from 'swr/infinite';
import type { Action, InputOf, OutputOf, Reply } from '../contract/action';
import { pathOf, type Outcome, type Send } from './client';
import { useIdentity } from './identity';

/** Why a screen has nothing to show. */
export type Trouble = Extract<Outcome<never>, { ok: false }>;

async function dataOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const reply = await outcome;
  if (reply.ok) return reply.data;
  throw reply as Exclude<Reply<T>, { ok: true }>;
}

/** Reads for a screen: what was last seen at once, then the newest. Without an input nothing is asked. */
export function useRead<A extends Action>(action: Send<A>, input: InputOf<A> | undefined) {
  const who = useIdentity();
  const { data, error, isLoading, mutate } = useSWR<OutputOf<A>, Trouble>(input === undefined ? null : [pathOf(action as Send<never>), who, input], () => dataOf(action(input!)));
  return { data, trouble: error, loading: isLoading, reload: () => mutate() };
}

/** Lists on the screen, by the action they show: SWR's own `mutate` passes over lists that page. */
const listsShown = new Map<() => unknown, string>();

type Paged = { items: unknown[]; next?: string | undefined };

/** Reads a list page by page. */
export function usePages<A extends Action>(action: Send<A>, input: Omit<InputOf<A>, 'cursor'> | undefined) {
  const who = useIdentity();
  const { data, error, isLoading, size, setSize, mutate } = useSWRInfinite<OutputOf<A>, Trouble>(
    (_page, before: Paged | null) => (input === undefined || (before !== null && !before.next) ? null : [pathOf(action as Send<never>), who, input, before?.next ?? '']),
    ([, , , cursor]: [string, string, unknown, string]) => dataOf(action({ ...input, ...(cursor ? { cursor } : {}) } as InputOf<A>)),
    { revalidateFirstPage: true, persistSize: false },
  );
  const again = useRef(mutate);
  again.current = mutate;
  const path = pathOf(action as Send<never>);
  useEffect(() => {
    const anew = () => again.current();
    listsShown.set(anew, path);
    return () => void listsShown.delete(anew);
  }, [path]);
  const pages = data as (OutputOf<A> & Paged)[] | undefined;
  const last = pages?.[pages.length - 1];
  return {
    items: pages?.flatMap(({ items }) => items) as OutputOf<A> extends { items: (infer T)[] } ? T[] | undefined : never,
    first: pages?.[0] as OutputOf<A> | undefined,
    trouble: error, loading: isLoading, more: Boolean(last?.next), loadingMore: isLoading || (size > 1 && pages?.[size - 1] === undefined && !error),
    loadMore: () => setSize((now) => now + 1), reload: () => mutate(),
  };
}

/** After a write: everything shown of these actions is asked anew. */
export function useRefresh(): (...paths: string[]) => Promise<unknown> {
  const { mutate } = useSWRConfig();
  return (...paths) => {
    const meant = (path: unknown) => paths.some((name) => String(path).includes(name));
    return Promise.all([mutate((key) => meant(Array.isArray(key) ? key[0] : key)), ...[...listsShown].filter(([, path]) => meant(path)).map(([anew]) => anew())]);
  };
}
