import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { TextArea } from '@/components/TextArea';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import type { SurveyResults, SurveyView } from '@/contract/research-survey';
import { canEnterPaper } from '@/domain/research/sheets';
import { useStep } from '@/topic-view/use-step';
import './survey.scss';

type Draft = { answers: number; counts: number[][]; texts: string[] };
type Props = { survey: SurveyView; results: SurveyResults; reload: () => Promise<unknown>; onDone: () => void };

const MOST = 500;
const numberIn = (text: string): number => Math.min(MOST, Math.max(0, Math.trunc(Number(text.replace(/[^0-9]/g, ''))) || 0));

/** 纸质: sheets counted by hand, entered as a whole. Entered again, they take the place of what stood there. */
export function PaperForm({ survey, results: { entered, revision }, reload, onDone }: Props) {
  const { draft, change, drop } = useDraft<Draft>(`paper-${survey.id}-${revision}`, {
    answers: entered.answers, counts: survey.asked.map(({ options }, i) => options.map((_, n) => entered.counts[i]?.[n] ?? 0)),
    texts: survey.asked.map((_, i) => entered.texts.filter(({ question }) => question === i).map(({ text }) => text).join('\n')),
  });
  const { take, busy, trouble } = useStep(api.research.enterPaper, { reload, said: () => '纸质问卷已录入。', onDone: () => { drop(); onDone(); void reload(); } });
  const set = (question: number, option: number, text: string) =>
    change({ counts: draft.counts.map((counts, i) => counts.map((count, n) => (i === question && n === option ? numberIn(text) : count))) });
  const texts = draft.texts.flatMap((lines, question) => lines.split('\n').map((text) => text.trim()).filter(Boolean).map((text) => ({ question, text })));
  return (
    <>
      <Card flush><ListItem icon='edit' title='录入纸质问卷' note='数好每个选项有几份，一次录入；录错了重新录一遍' aside={<Button fit kind='quiet' label='不录了，返回' onPress={onDone}>返回</Button>} /></Card>
      <View className='question' />
      <TextInput id='paper-answers' label='一共几份' required type='number' initial={draft.answers ? String(draft.answers) : ''} onText={(text) => change({ answers: numberIn(text) })} />
      {survey.asked.map(({ kind, words, options }, i) => (
        <View key={i} className='question'>
          <Card>
            <View className='result__words'>{`${i + 1}. ${words}`}</View>
            {options.map((option, n) => <TextInput key={n} id={`paper-${i + 1}-${n + 1}`} label={option} type='number' initial={draft.counts[i]?.[n] ? String(draft.counts[i]![n]) : ''} placeholder='几份' onText={(text) => set(i, n, text)} />)}
            {kind === 'text' && <TextArea id={`paper-text-${i + 1}`} label='写的话' initial={draft.texts[i] ?? ''} hint='一人一行，照原话录，不写姓名。' onText={(text) => change({ texts: draft.texts.map((one, n) => (n === i ? text : one)) })} />}
          </Card>
        </View>
      ))}
      <Notice>纸质的份数单独列出，标明“纸质”。</Notice>
      <Setback trouble={trouble} title='没有录入' />
      <VerdictButton verdict={canEnterPaper(survey.asked, draft)} icon='check' busy={busy} onPress={() => take({ topicId: survey.topicId, surveyId: survey.id, revision, ...draft, texts })}>录入这些数字</VerdictButton>
    </>
  );
}
