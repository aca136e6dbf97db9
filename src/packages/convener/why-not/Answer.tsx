import { useEffect } from 'react';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useWhyNot } from '@/api/why-not';
import type { About } from '@/components/places';
import { Section } from '@/components/Section';
import { WhyNot } from '@/components/WhyNot';
import type { Trial } from './trials';

type Props = { step: { name: string; whose: string }; trial: Trial; about: About };
const TITLE_ABOVE = -96;

/** What stands in a step's way, brought into sight once it is there: the steps above fill the screen of a phone. */
export function Answer({ step: { name, whose }, trial: { action, input }, about }: Props) {
  const foretold = useWhyNot(action, input);
  const answered = Boolean(foretold.verdict ?? foretold.trouble);
  useEffect(() => {
    if (answered) Taro.nextTick(() => void Taro.pageScrollTo({ selector: '#answer', offsetTop: TITLE_ABOVE, duration: 200, fail: () => undefined }));
  }, [answered]);
  return (
    <View id='answer'>
      <Section title={`${name}：现在行不行`}><WhyNot foretold={foretold} ready={`现在可以${name}。`} notYours={whose} about={about} /></Section>
    </View>
  );
}
