import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Meta } from '@/components/Meta';
import type { OutputOf } from '@/contract/action';
import type { PolicyContract } from '@/contract/policy';
import { shownClause } from '@/copy/clauses';
import { PARAMETER_NAMES, parameterInWords, sinceWords } from '@/copy/policy';
import './rules.scss';

type Parameter = OutputOf<PolicyContract['list']>['parameters'][number];

/** One number of the policy. */
export function ParameterCard({ parameter: { id, value, from, clause } }: { parameter: Parameter }) {
  const { name, applies } = PARAMETER_NAMES[id];
  const shown = shownClause(clause);
  return (
    <Card>
      <View className='rule__line'>
        <View className='rule__words'>{name}</View>
        <View className='rule__value'>{parameterInWords(id, value)}</View>
      </View>
      <Meta items={[applies, sinceWords(from)]} />
      {shown && <ClauseLink clause={shown} />}
    </Card>
  );
}
