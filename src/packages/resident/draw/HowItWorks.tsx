import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';

const STEPS = [
  '报名截止后固定名单。名单里是编号，没有姓名。',
  '系统排出1000组名单，编号000到999。每一组都合规则，利益相关方代表不少于一半；每个人的机会尽量相等。',
  '先公布这1000组的承诺值，和用哪个公开号码。公布以后谁也改不了，改一个字就会被核对出来。',
  '号码当众产生。号码是几，就是第几组入席；其余的人按摇出的次序候补。',
];

/** The draw in four short sentences. */
export function HowItWorks() {
  return (
    <Section title='怎么摇的'>
      <Card>{STEPS.map((text, i) => <View key={text} className='draw-how'><View className='draw-how__number'>{i + 1}</View><View className='draw-how__words'>{text}</View></View>)}</Card>
    </Section>
  );
}
