import { View } from '@tarojs/components';
import { Icon } from '@/components/Icon';
import { STAGES, stageOf } from '@/copy/draw-desk';
import { aria } from '@/design/aria';
import type { DrawState } from '@/domain/session/draw-order';

/** The five steps, those done and the one to take. */
export function Stages({ state }: { state: DrawState | undefined }) {
  const now = stageOf(state);
  return (
    <View className='stages' {...aria({ role: 'list' })}>
      {STAGES.map((name, i) => (
        <View key={name} className={`stage stage--${i < now ? 'done' : i === now ? 'now' : 'ahead'}`} {...aria({ role: 'listitem', label: `${name}，${i < now ? '已办好' : i === now ? '现在办' : '还没到'}` })}>
          <View className='stage__sign'>{i < now ? <Icon name='check' size='sm' /> : String(i + 1)}</View>
          <View className='stage__name'>{name}</View>
        </View>
      ))}
    </View>
  );
}
