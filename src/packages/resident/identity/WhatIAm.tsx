import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { OutputOf } from '@/contract/action';
import type { MemberContract } from '@/contract/member';
import { memberLine } from '@/copy/room-page';
import { dayOf } from '@/copy/time';
import { goTo, paths } from '@/navigation';

/** How the claim stands; once attested, what I am, the rooms I am placed in and the letters that wait. */
export function WhatIAm({ mine: { claim, identities, rooms, waiting } }: { mine: OutputOf<MemberContract['identity']> }) {
  return (
    <>
      {claim?.state === 'waiting' && <Notice title='已认领，等核实'>{`${dayOf(claim.at)}认领。召集人或政协核实以后，这里会显示您的身份和编入的议事室。`}</Notice>}
      {claim?.state === 'declined' && <Notice tone='warn' title='认领没有通过'>{claim.reason ?? '请和政协办公室联系。'}</Notice>}
      {identities.length > 0 && <Section title='名册上的身份'><Card flush>{identities.map((one) => <ListItem key={one.memberId} icon='star' title={memberLine(one)} note={`${dayOf(one.from)}起`} />)}</Card></Section>}
      {identities.length > 0 && (
        <Section title='编入的议事室'>
          {rooms.length === 0 ? <Card><EmptyState title='还没有编入议事室' text='由县（市、区）政协编入。' /></Card> : <Card flush>{rooms.map(({ roomId, roomName, path }) => <ListItem key={roomId} icon='home' title={roomName} note={path.join(' ')} onPress={() => goTo(paths.room(roomId))} />)}</Card>}
        </Section>
      )}
      {rooms.length > 0 && <Section title='居民来信'><Card flush><ListItem icon='edit' title='居民写给我的信' note={waiting > 0 ? `${waiting}封等您答复` : '没有等着的'} onPress={() => goTo(paths.letters('toMe'))} /></Card></Section>}
    </>
  );
}
