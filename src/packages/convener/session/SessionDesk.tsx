import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Composition } from './Composition';
import { LinkedRooms } from './LinkedRooms';
import { Papers } from './Papers';
import { PlanFacts } from './PlanFacts';
import { Relaxed } from './Relaxed';
import { Roster } from './Roster';
import type { SessionState } from '@/domain/session/session';
import { StatementsEntry } from './StatementsEntry';
import { SessionHead } from './SessionHead';
import { ToCall } from './ToCall';
import { Working } from './Working';
import './session.scss';

/** Before sign-up opens again and after the end: with people on its roster, a session in one of these was moved or called off. */
const CALLED_OFF: readonly SessionState[] = ['planned', 'cancelled', 'void'];

/** The next step on top; then who takes part and what is missing, then everything else. */
export function SessionDesk({ sessionId }: { sessionId: string }) {
  const read = useRead(api.session.view, { sessionId });
  return (
    <Loaded read={read}>
      {(session) => (
        <>
          <SessionHead session={session} />
          {!session.you.convener && !session.you.staff
            ? <Notice tone='warn' title='这不是您负责的协商'>只有本议事室的召集人和工作人员可以办理。</Notice>
            : (
              <View className='session-desk'>
                <View className='session-desk__work'><Working session={session} /></View>
                <View className='session-desk__beside'>
                  <Composition session={session} />
                  <PlanFacts session={session} />
                  <StatementsEntry session={session} />
                  <LinkedRooms session={session} />
                  <Relaxed session={session} />
                  <Papers session={session} />
                </View>
                <View className='session-desk__roster'>{CALLED_OFF.includes(session.state) && <ToCall session={session} />}<Roster session={session} /></View>
              </View>
            )}
        </>
      )}
    </Loaded>
  );
}
