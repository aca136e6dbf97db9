import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { SegmentedControl } from '@/components/SegmentedControl';
import { useSettings } from '@/design/settings';

/** How this phone shows the app. Kept on the phone. */
export function Settings() {
  const { size, theme, choose } = useSettings();
  return (
    <View className='me__section'>
      <Section title='字号与显示'>
        <Card>
          <View className='me__setting'>
            <View className='me__name'>关怀版</View>
            <SegmentedControl label='字号' value={size} onChange={(next) => choose({ size: next })} segments={[{ value: 'normal', label: '标准版' }, { value: 'elder', label: '关怀版' }]} />
            <View className='me__words'>字大、按钮大，一页只做一件事。每一页右上角也能切换。</View>
          </View>
          <View className='me__setting'>
            <View className='me__name'>深浅</View>
            <SegmentedControl
              label='深浅' value={theme} onChange={(next) => choose({ theme: next })}
              segments={[{ value: 'system', label: '跟随手机' }, { value: 'light', label: '浅色' }, { value: 'dark', label: '深色' }]}
            />
          </View>
        </Card>
      </Section>
    </View>
  );
}
