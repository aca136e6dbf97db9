import type { SessionCard } from '@/contract/session-shapes';
import { isCalledOff, SESSION_STATE_NAMES } from '@/domain/session/session';
import { Tag } from './Tag';

/** Where a session stands. A full sign-up says so, because then one can only wait. */
export function SessionTag({ session: { state, signUp } }: { session: Pick<SessionCard, 'state' | 'signUp'> }) {
  const name = SESSION_STATE_NAMES[state];
  if (isCalledOff(state)) return <Tag icon='close'>{name}</Tag>;
  if (state === 'sign-up-open') return signUp.way === 'first-come' && signUp.taken >= signUp.limit ? <Tag tone='warn' icon='people'>报名中，可候补</Tag> : <Tag tone='ok' icon='hand-up'>{name}</Tag>;
  if (state === 'composition-broken') return <Tag tone='warn' icon='warning'>{name}</Tag>;
  if (state === 'open' || state === 'checking-in') return <Tag tone='accent' icon='people'>{name}</Tag>;
  if (state === 'published') return <Tag tone='ok' icon='eye'>{name}</Tag>;
  if (state === 'settled') return <Tag tone='ok' icon='check-circle'>{name}</Tag>;
  return <Tag tone='info' icon='clock'>{name}</Tag>;
}
