import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { OpinionMap } from '@/contract/statement';
import { shownClause } from '@/copy/clauses';
import { ANSWER_NAMES, dissentInWords, groupName, mapInWords } from '@/copy/statement';
import { momentOf } from '@/copy/time';
import { OpinionPicture } from './OpinionPicture';
import { Shares } from './Shares';

const convention = shownClause('convention.opinion-map')!;
const SHOWN_AT_FIRST = 5;

/** A map and all of it in words: what every group agrees on first, then what is typical of each group, then every statement. */
export function OpinionMapView({ map }: { map: OpinionMap | undefined }) {
  const [all, setAll] = useState(false);
  if (!map || map.people === 0) return <Card><EmptyState title='还没有意见分布' text='五人以上表态以后，每隔一分钟左右画一次。' /></Card>;
  const several = map.groups.length > 1;
  const statements = all ? map.statements : map.statements.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <Section title='意见分布'>
        <Card>
          <OpinionPicture map={map} />
          <View className='said__note'>{`${mapInWords(map)}。${momentOf(map.at)}画的。`}</View>
          <ClauseLink clause={convention} />
        </Card>
      </Section>
      <Section title={several ? '各群都同意的' : '多数人同意的'}>
        {map.agreed.length === 0
          ? <Notice>还没有大家都同意的观点。</Notice>
          : (
            <Card flush>
              {map.agreed.slice(0, SHOWN_AT_FIRST).map(({ id, text, all: counts, support, dissent }) => (
                <View key={id} className='said'>
                  <View className='said__text'>{text}</View>
                  {several ? support.map((own) => <Shares key={own.group} name={groupName(own.group)} counts={own} />) : <Shares name='全部' counts={counts} />}
                  <View className='said__note'>{dissentInWords(dissent, several)}</View>
                </View>
              ))}
            </Card>
          )}
      </Section>
      {map.groups.map(({ id, size, typical }) => typical.length > 0 && (
        <Section key={id} title={`${groupName(id)}（${size}人）的特点`}>
          <Card flush>
            {typical.map(({ id: statement, text, answer, said, of }) => (
              <View key={statement} className='said'>
                <View className='said__text'>{`${answer === 'agree' ? ANSWER_NAMES.agree : ANSWER_NAMES.disagree}：${text}`}</View>
                <View className='said__note'>{`这一群${of}人表态，${said}人${ANSWER_NAMES[answer]}`}</View>
              </View>
            ))}
          </Card>
        </Section>
      ))}
      <Section title='每条观点'>
        <Card flush>
          {statements.map(({ id, text, byGroup, ...counts }) => (
            <View key={id} className='said'>
              <View className='said__text'>{text}</View>
              <Shares name='全部' counts={counts} />
              {several && byGroup.map((own) => <Shares key={own.group} name={groupName(own.group)} counts={own} />)}
            </View>
          ))}
        </Card>
        {!all && map.statements.length > SHOWN_AT_FIRST && <Button kind='quiet' onPress={() => setAll(true)}>{`看全部${map.statements.length}条`}</Button>}
      </Section>
    </>
  );
}
