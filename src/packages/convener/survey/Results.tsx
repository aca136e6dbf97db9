import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { SurveyResults, SurveyView } from '@/contract/research-survey';
import { shownClause } from '@/copy/clauses';
import { figureLine } from '@/copy/research';
import './survey.scss';

const smallCells = shownClause('convention.small-cells')!;

/** What a closed survey brought: app and paper apart, small figures hidden, what was written word for word. */
export function Results({ survey, results }: { survey: SurveyView; results: SurveyResults }) {
  if (survey.state === 'open') return <Notice title='结束以后才看得到结果'>收答卷的时候只显示份数，免得看出谁怎么答的。</Notice>;
  const paper = results.paper.answers > 0;
  return (
    <Section title='结果'>
      <Card>
        {survey.asked.map(({ kind, words, options }, i) => {
          const written = results.texts.filter(({ question }) => question === i);
          return (
            <View key={i} className='result'>
              <View className='result__words'>{words}</View>
              {options.map((option, n) => (
                <View key={n} className='result__option'>
                  <View className='result__name'>{option}</View>
                  <View className='result__figures'>
                    <View>{`${paper ? '手机 ' : ''}${figureLine(results.app.figures[i]?.[n], '人')}`}</View>
                    {paper && <View>{`纸质 ${figureLine(results.paper.figures[i]?.[n], '人')}`}</View>}
                  </View>
                </View>
              ))}
              {kind === 'text' && written.map(({ text, paper: typed }, n) => <View key={n} className='result__text'>{typed ? `${text}（纸质）` : text}</View>)}
              {kind === 'text' && written.length === 0 && <View className='result__note'>没有可以显示的话</View>}
            </View>
          );
        })}
        <View className='result__note'>不足5人的数字不显示；从别的数字能推出来的，也不显示。</View>
        <ClauseLink clause={smallCells} />
      </Card>
    </Section>
  );
}
