import type { Basis } from '../policy/basis';

/** What is kept about a person, by kind, in the order it is shown （我的数据）. */
export const HELD_KINDS = [
  'profile', 'residence', 'roster', 'topics', 'supports', 'seats', 'answers', 'posts', 'matters', 'statements', 'opinions', 'ratings', 'conversions', 'letters', 'notices', 'subscriptions', 'photos',
] as const;
export type HeldKind = (typeof HELD_KINDS)[number];

/** What becomes of it when the account is closed: gone; there without anybody's name; or kept as it is, for a reason. */
export type Fate = 'erased' | 'nameless' | 'kept';

/** Each kind's fate, and the clause by which it is kept, or by which it goes. */
export const FATES: Record<HeldKind, { fate: Fate; clause: Basis }> = {
  profile: { fate: 'erased', clause: 'convention.account-closing' },
  residence: { fate: 'erased', clause: 'convention.account-closing' },
  roster: { fate: 'nameless', clause: 'convention.roster' },
  topics: { fate: 'nameless', clause: '10.every-item-answered' },
  supports: { fate: 'nameless', clause: 'convention.second' },
  seats: { fate: 'nameless', clause: '7.stakeholder-half' },
  answers: { fate: 'kept', clause: 'convention.minutes-days' },
  posts: { fate: 'nameless', clause: 'convention.thread' },
  matters: { fate: 'nameless', clause: 'convention.moderation' },
  statements: { fate: 'nameless', clause: 'convention.statement-wording' },
  opinions: { fate: 'nameless', clause: 'convention.opinion-map' },
  ratings: { fate: 'nameless', clause: 'convention.confirm-days' },
  conversions: { fate: 'kept', clause: '8.turn-into-proposal' },
  letters: { fate: 'erased', clause: 'convention.account-closing' },
  notices: { fate: 'erased', clause: 'convention.account-closing' },
  subscriptions: { fate: 'erased', clause: 'convention.account-closing' },
  photos: { fate: 'erased', clause: 'convention.account-closing' },
};

/** In the place of the name of somebody who has closed the account. */
export const GONE_NAME = '已注销用户';
/** In the place of words that went with the account. */
export const GONE_WORDS = '本人已注销，内容已删除';

/** Who has closed the account is known by an id that leads to nobody; the words of each record stay together by it. */
const GONE = 'gone-';
export const goneIdOf = (id: string): string => `${GONE}${id}`;
export const isGone = (personId: string): boolean => personId.startsWith(GONE);
