import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import type { HeldKind } from '@/domain/me/held';
import { goTo, goToTab, paths } from '@/navigation';

type Way = { title: string; note: string; go: () => void };
const WAYS: Partial<Record<HeldKind, Way>> = {
  profile: { title: '更正姓名、改提醒', note: '在“我的”里的“我住在哪儿”“微信提醒”', go: () => goToTab('me') },
  residence: { title: '搬家了，或要更正', note: '在“我的”里的“我住在哪儿”', go: () => goToTab('me') },
  roster: { title: '名册上的写错了', note: '看认领的身份；名册由县（市、区）政协更正', go: () => goTo(paths.identity()) },
  letters: { title: '来往信件', note: '到信件里看', go: () => goTo(paths.letters('mine')) },
  subscriptions: { title: '改提醒', note: '在“我的”里的“微信提醒”', go: () => goToTab('me') },
};

/** Where a kind is put right: there, and not a second time here. */
export function Correct({ kind }: { kind: HeldKind }) {
  const way = WAYS[kind];
  return way ? <Card flush><ListItem icon='edit' title={way.title} note={way.note} onPress={way.go} /></Card> : null;
}
