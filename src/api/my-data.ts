import Taro from '@tarojs/taro';
import type { Held } from '../contract/me';
import { HELD_KINDS, type HeldKind } from '../domain/me/held';
import { api, type Outcome } from './client';
import { keep } from './storage';

/** All of it, by kind; every page is asked for by its owner, so there is no link that could be passed on. */
export type MyData = Record<HeldKind, Held[]>;

/** Pages asked for at most: beyond them something is wrong. */
const MOST_PAGES = 2000;

/** Everything that is kept about the caller, however many answers it takes. `onKind` says what is being fetched. */
export async function allMyData(onKind: (kind: HeldKind) => void): Promise<Outcome<MyData>> {
  const all = Object.fromEntries(HELD_KINDS.map((kind) => [kind, [] as Held[]])) as MyData;
  let pages = 0;
  for (const kind of HELD_KINDS) {
    onKind(kind);
    for (let cursor: string | undefined = '0'; cursor !== undefined && pages < MOST_PAGES; pages += 1) {
      const page: Outcome<{ items: Held[]; next?: string | undefined }> = await api.me.held({ kind, cursor });
      if (!page.ok) return page;
      all[kind].push(...page.data.items);
      cursor = page.data.next;
    }
  }
  return { ok: true, data: all };
}

const DRAFT = /^draft-/;
const draftNames = (): string[] => {
  try {
    return Taro.getStorageInfoSync().keys.filter((name) => DRAFT.test(name));
  } catch {
    return [];
  }
};

/** What was written on this phone and not sent: it is nowhere else. */
export const countDrafts = (): number => draftNames().length;
export const dropDrafts = (): void => draftNames().forEach((name) => keep(name, undefined));
