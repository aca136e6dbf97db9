import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Reason } from '@/components/Reason';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { About } from '@/components/places';
import type { PublicationDraftView } from '@/contract/publication';
import { shownReasons } from '@/copy/reasons';
import { GATES } from '@/copy/publication';
import './publication.scss';

/** 四道关, each passed or with every reason why not. */
export function Gates({ draft: { gates, parts }, about }: { draft: PublicationDraftView; about: About }) {
  const found = parts.flatMap(({ findings }) => findings);
  const told = { personal: found.length === 0 ? '没有找到个人信息、人数很少的数字' : `找到${found.length}处，遮住${found.filter(({ confirmed }) => !confirmed).length}处，确认可以公开${found.filter(({ confirmed }) => confirmed).length}处` };
  return (
    <Section title='公布前四道关'>
      <Card>
        {gates.map(({ gate, passed, reasons }) => (
          <View key={gate} className='gate'>
            <View className='gate__head'>
              <View className='gate__name'>{GATES[gate].name}</View>
              {passed ? <Tag tone='ok' icon='check'>通过</Tag> : <Tag tone='warn' icon='warning'>{`${reasons.length}项没有过`}</Tag>}
            </View>
            <View className='gate__what'>{gate === 'personal' ? told.personal : GATES[gate].what}</View>
            {!passed && <View className='gate__reasons'>{shownReasons(reasons as never).map((reason) => <Reason key={reason.key} reason={reason} about={about} />)}</View>}
          </View>
        ))}
      </Card>
    </Section>
  );
}
