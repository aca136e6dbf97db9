import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import type { BranchView, OutcomeView } from '@/contract/outcome-shapes';
import { dateInWords, dayOf, momentOf } from '@/copy/time';
import { BRANCH_KIND_NAMES, CONVERSION_KIND_NAMES, CONVERSION_STATE_NAMES, EXPLANATION_WAY_NAMES, OVERSIGHT_TOOL_NAMES } from '@/domain/outcome/outcome';
import './outcome.scss';

/** One question without consensus, and what was done about it. */
export function BranchFacts({ branch }: { branch: BranchView }) {
  const { question, kind, decision, explanations, letter, onPaper, round, closedAt } = branch;
  return (
    <View className='suggestion'>
      <View className='suggestion__what'>{question}</View>
      <View className='suggestion__facts'><Facts rows={[
        ['接下来', BRANCH_KIND_NAMES[kind]], ['再协商', round && `第${round}轮`], ['决定', decision && `${decision.body}，${dateInWords(decision.day)}，${decision.reference}${decision.gist ? `：${decision.gist}` : ''}`],
        ['解释', explanations.length > 0 && explanations.map(({ day, way, who, said }) => `${dateInWords(day)}${EXPLANATION_WAY_NAMES[way]}，${who}：${said}`).join('\n')], ['办结', closedAt && momentOf(closedAt)],
        ['纸质信', onPaper && onPaper.all > 0 && (onPaper.open > 0 ? `${onPaper.all}封，${onPaper.open}封还没有送到` : `${onPaper.all}封，都已记下`)], ['给每位参加人的信', letter && <View className='letter'>{letter.text}</View>],
      ]} /></View>
    </View>
  );
}

/** What went further than the list: upward, under the CPPCC's eyes, into 提案 and reports. */
export function Further({ outcome: { upward, oversight, conversions } }: { outcome: Pick<OutcomeView, 'upward' | 'oversight' | 'conversions'> }) {
  return (
    <>
      {upward.length > 0 && (
        <Section title='向上反映'>
          <Card>{upward.map(({ id, title, from, to, at, receivedAt, content }) => <View key={id} className='suggestion'><View className='suggestion__what'>{title}</View>{content && <View className='suggestion__line'>{content}</View>}<View className='suggestion__line'>{`${from}${dayOf(at)}报${to}，${receivedAt ? `${dayOf(receivedAt)}已签收` : '还没有签收'}`}</View></View>)}</Card>
        </Section>
      )}
      {oversight.length > 0 && (
        <Section title='跟踪问效'>
          <Card>
            {oversight.map(({ id, number, tool, by, state, lookAgainDay, findings }) => (
              <View key={id} className='suggestion'>
                <View className='suggestion__what'>{`${by}${OVERSIGHT_TOOL_NAMES[tool]}：第${number}条建议`}</View>
                {findings.map(({ at, text, mended }, i) => <View key={i} className='suggestion__line'>{`${dayOf(at)}：${text}（${mended ? '已改好' : '还要再看'}）`}</View>)}
                <View className='suggestion__line'>{state === 'closed' ? '已办结' : `${dateInWords(lookAgainDay)}回访`}</View>
              </View>
            ))}
          </Card>
        </Section>
      )}
      {conversions.length > 0 && (
        <Section title='转成提案、社情民意信息'>
          <Card>
            {conversions.map(({ id, kind, title, state, author, cosigners, filed, answered }) => (
              <View key={id} className='suggestion'>
                <View className='suggestion__what'>{title || CONVERSION_KIND_NAMES[kind]}</View>
                <View className='suggestion__line'>{`${CONVERSION_KIND_NAMES[kind]}，委员${author}${cosigners > 0 ? `等${cosigners + 1}人` : ''}，${CONVERSION_STATE_NAMES[state]}${filed ? `（${filed.with}，${dayOf(filed.at)}）` : ''}`}</View>
                {answered && <View className='suggestion__line'>{`答复${answered.number ? `（${answered.number}）` : ''}${answered.text ? `：${answered.text}` : ''}`}</View>}
              </View>
            ))}
          </Card>
        </Section>
      )}
    </>
  );
}
