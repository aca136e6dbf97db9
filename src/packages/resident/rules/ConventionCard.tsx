import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Meta } from '@/components/Meta';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { ConventionInForce } from '@/contract/policy';
import { shownClause } from '@/copy/clauses';
import { SET_BY, sinceWords } from '@/copy/policy';
import { CONVENTIONS, conventionInWords, conventionText } from '@/domain/policy/conventions';
import { ConventionHistory } from './ConventionHistory';
import './rules.scss';

/** One convention of our own, as in force there: never to be taken for the policy's word. */
export function ConventionCard({ convention: { id, value, from, setBy }, county }: { convention: ConventionInForce; county: string }) {
  const [open, setOpen] = useState(false);
  const { settable, beside } = CONVENTIONS[id];
  const clause = shownClause(beside);
  return (
    <Card>
      <View className='rule__line'>
        <View className='rule__words'>{conventionText(id, value)}</View>
        {value !== undefined && <View className='rule__value'>{conventionInWords(id, value)}</View>}
      </View>
      <Row>
        <Tag tone={setBy === 'default' ? 'plain' : 'accent'}>{SET_BY[setBy]}</Tag>
        {settable && <Tag>可以调整</Tag>}
      </Row>
      <Meta items={[sinceWords(from)]} />
      <Row>
        {clause && <ClauseLink clause={clause} />}
        {settable && <Button fit kind='quiet' icon='clock' label={`调整记录：${conventionText(id, value)}`} onPress={() => setOpen(true)}>调整记录</Button>}
      </Row>
      {open && <ConventionHistory id={id} county={county} onClose={() => setOpen(false)} />}
    </Card>
  );
}
