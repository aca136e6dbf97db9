import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { shownClause } from '@/copy/clauses';
import { HOW_IT_IS_DECIDED, STANDARD } from '@/copy/moderation';
import { GROUNDS } from '@/domain/consultation/standard';
import './standard.scss';

const clauses = [shownClause('8.equal-orderly-sincere')!, shownClause('convention.moderation')!, shownClause('convention.appeal-days')!];

/** 发言公约: what a post may be taken down for, what not, by whom and how one appeals. Nothing else is a reason. */
export default function Standard() {
  return (
    <Page title='发言公约' lead='平等、有序、真诚地商量'>
      <Notice>只有下面几种发言不公开。批评、反对、说得急一些，都不在其中。</Notice>
      {GROUNDS.map((ground, i) => (
        <Card key={ground}>
          <View className='standard__title'>{`${i + 1}. ${STANDARD[ground].title}`}</View>
          <View>{`不公开：${STANDARD[ground].means}。`}</View>
          <View className='standard__not'>{`不算：${STANDARD[ground].not}。`}</View>
        </Card>
      ))}
      <Section title='谁来看，怎么定'>
        <Card>{HOW_IT_IS_DECIDED.map((line) => <View key={line} className='standard__line'>{line}</View>)}</Card>
        {clauses.map((clause) => <ClauseLink key={clause.kind === 'policy' ? clause.number : clause.text} clause={clause} />)}
      </Section>
    </Page>
  );
}
