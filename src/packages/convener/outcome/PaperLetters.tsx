import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { DateInput } from '@/components/DateInput';
import { Loaded } from '@/components/Loaded';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Stack } from '@/components/Stack';
import { Tag } from '@/components/Tag';
import { TextInput } from '@/components/TextInput';
import type { BranchView, LetterLine, OutcomeView } from '@/contract/outcome-shapes';
import { dateInWords, dateToday, momentOf } from '@/copy/time';
import { isGivenUp, LETTER_ENDS, LETTER_WAY_NAMES, LETTER_WAYS, OUTCOME_LIMITS, type LetterWay } from '@/domain/outcome/outcome';
import { PaperButtons } from '../session/PaperButtons';
import { StepButton } from '../session/StepButton';

type Props = { outcome: OutcomeView; branch: BranchView };

/** The letter for those without WeChat: to be printed, brought to each, and noted one by one; with the last the question is settled. */
export function PaperLetters({ outcome, branch }: Props) {
  const { sessionId } = outcome;
  const { questionId, onPaper } = branch;
  const pages = usePages(api.outcome.letters, { sessionId, questionId });
  const { more, loadingMore, loadMore, trouble } = pages;
  useEffect(() => { if (more && !loadingMore && !trouble) void loadMore(); }, [more, loadingMore, loadMore, trouble]);
  return (
    <>
      <Notice tone='warn' title={`${onPaper?.open ?? 0}封纸质信还没有送到`}>{`信已发到有微信的人手机上；没有微信的，请打印出来逐个送到、记下${onPaper?.dueAt ? `，${momentOf(onPaper.dueAt)}前` : ''}。都记下了，这个问题才算办结。`}</Notice>
      <Loaded read={{ ...pages, data: pages.items }} rows={2}>
        {(lines) => <Card flush>{[...lines].sort((a, b) => Number(a.noted !== undefined) - Number(b.noted !== undefined)).map((line) => <Line key={line.seatId} outcome={outcome} branch={branch} line={line} />)}</Card>}
      </Loaded>
    </>
  );
}

/** One person: how to reach him or her, the letter to print, and what came of it. */
function Line({ outcome, branch, line }: Props & { line: LetterLine }) {
  const [open, setOpen] = useState(false);
  const { seatId, name, part, contact, noted } = line;
  return (
    <View className='seat'>
      <Row>
        <View className='seat__name'>{name}</View>
        {noted === undefined ? <Tag tone='warn' icon='clock'>还没有送到</Tag> : isGivenUp(noted.how) ? <Tag icon='warning'>没有送到</Tag> : <Tag tone='ok' icon='check'>已送达</Tag>}
      </Row>
      <View className='seat__line'>{[part, contact?.value].filter(Boolean).join('，')}</View>
      {noted && <View className='seat__line'>{[`${dateInWords(noted.day)}，${noted.by}，${LETTER_WAY_NAMES[noted.how]}`, noted.note].filter(Boolean).join('：')}</View>}
      <View className='seat__acts'><Stack>
        {open ? <NoteOne outcome={outcome} branch={branch} line={line} onDone={() => setOpen(false)} /> : <PaperButtons sessionId={outcome.sessionId} paper='letter' questionId={branch.questionId} seat={{ seatId, name }} />}
        <Button fit kind={open ? 'quiet' : 'secondary'} label={`${name}：${open ? '返回' : noted ? '改记录' : '记下送信'}`} onPress={() => setOpen(!open)}>{open ? '返回' : noted ? '改记录' : '记下送信'}</Button>
      </Stack></View>
    </View>
  );
}

const HOW = [...LETTER_WAYS, ...LETTER_ENDS].map((value) => ({ value, label: LETTER_WAY_NAMES[value] }));

function NoteOne({ outcome: { sessionId, topicId, roomId }, branch: { questionId }, line: { seatId, name, noted }, onDone }: Props & { line: LetterLine; onDone: () => void }) {
  const [words, setWords] = useState<{ how?: LetterWay; day: string; by: string; note: string }>({ day: dateToday(), by: '', note: '', ...noted });
  const change = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  const { how, day, by, note } = words;
  const lacks = how !== undefined && isGivenUp(how) && !note.trim();
  return (
    <View>
      <ChoiceGroup label={`${name}的信`} required kind='chips' {...(how ? { value: how } : {})} choices={HOW} onChoose={(next) => change({ how: next })} />
      <DateInput id={`letter-day-${seatId}`} label='哪一天' required value={day} until={dateToday()} shown={dateInWords(day)} onDate={(next) => change({ day: next })} />
      <TextInput id={`letter-by-${seatId}`} label='谁去送的' required limit={OUTCOME_LIMITS.who} initial={by} hint='写职务，例如网格员，不写姓名' onText={(text) => change({ by: text })} />
      <NoteField label={how && isGivenUp(how) ? '为什么没有送到' : '要记的话'} required={how !== undefined && isGivenUp(how)} limit={OUTCOME_LIMITS.reason} value={note} hint='没有可以不写；没有送到的，写什么时候去过、问了谁' onText={(text) => change({ note: text })} />
      <StepButton action={api.outcome.noteLetter} input={how && by.trim() && !lacks ? { sessionId, questionId, seatId, how, day, by: by.trim(), note: note.trim() } : undefined} unknown={lacks ? '请先写为什么没有送到' : '请先选怎么送的、写谁去送的'} about={{ topicId, roomId }} icon='check' said='已记下。' onDone={onDone}>记下</StepButton>
    </View>
  );
}
