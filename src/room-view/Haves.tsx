import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Icon } from '@/components/Icon';
import { Sheet } from '@/components/Sheet';
import type { RoomLine } from '@/contract/organisation';
import { shownClause } from '@/copy/clauses';
import { HAVE_WORDS, lightLine } from '@/copy/room-page';
import { aria } from '@/design/aria';
import { HAVE_NAMES, type Have } from '@/domain/room/six-haves';
import { Evidence } from './Evidence';
import './haves.scss';

const clause = shownClause('4.six-haves')!;

/** 六个有 （四） as lights, with what each was measured by; a press opens the record behind it. Nobody ticks them. */
export function Haves({ roomId, lights }: { roomId: string; lights: RoomLine['lights'] }) {
  const [open, setOpen] = useState<Have>();
  const light = lights.find(({ have }) => have === open);
  return (
    <>
      <Card flush>
        {lights.map((one) => (
          <View key={one.have} className='have' hoverClass='have--down' {...aria({ role: 'button', label: `${HAVE_NAMES[one.have]}，${one.on ? '已有' : '还没有'}，${lightLine(one)}` })} onClick={() => setOpen(one.have)}>
            <View className={one.on ? 'have__light have__light--on' : 'have__light'}>{one.on && <Icon name='check' size='sm' />}</View>
            <View className='have__words'>
              <View className='have__name'>{HAVE_NAMES[one.have]}{!one.on && <View className='have__not'>还没有</View>}</View>
              <View className='have__line'>{lightLine(one)}</View>
            </View>
            <Icon name='chevron-right' size='sm' className='have__more' />
          </View>
        ))}
      </Card>
      <Sheet open={open !== undefined} title={open ? HAVE_NAMES[open] : ''} onClose={() => setOpen(undefined)}>
        {open && light && (
          <>
            <View className='have__asks'>{HAVE_WORDS[open].asks}</View>
            <Evidence roomId={roomId} light={light} />
            <ClauseLink clause={clause} />
          </>
        )}
      </Sheet>
    </>
  );
}
