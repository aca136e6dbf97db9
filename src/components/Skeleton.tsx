import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import './Skeleton.scss';

/** Stands for what is still loading. Waits 300 ms before it shows, so that a quick answer does not flicker. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(waiting);
  }, []);
  return (
    <View className='skeletons' {...aria({ role: 'status', label: '正在加载' })}>
      {shown && Array.from({ length: rows }, (_, index) => (
        <View key={index} className='skeleton'>
          <View className='skeleton__line skeleton__line--title' />
          <View className='skeleton__line' />
          <View className='skeleton__line skeleton__line--short' />
        </View>
      ))}
    </View>
  );
}
