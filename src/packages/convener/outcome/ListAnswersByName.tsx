import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Loaded } from '@/components/Loaded';
import { NoteField } from '@/components/NoteField';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { ListAnswerShown } from '@/contract/outcome-list';
import { momentOf } from '@/copy/time';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { shownListHash } from '@/outcome-view/list-hash';
import { StepButton } from '../session/StepButton';
import type { ListDeskProps } from './OutcomeDesk';

/** Who was there and how each answered: objections first, then whoever is still to be asked. */
export function ListAnswersByName({ sessionId, list }: ListDeskProps) {
  const { items, more, loadingMore, loadMore, trouble, loading, reload } = usePages(api.outcome.listAnswers, { sessionId });
  useEffect(() => { if (more && !loadingMore) void loadMore(); }, [more, loadingMore, loadMore]);
  const rank = ({ answer }: { answer?: string | undefined }) => (answer === 'objected' ? 0 : answer === undefined ? 1 : 2);
  return (
    <Section title='到会的人怎么回应'>
      <Loaded read={{ data: items, trouble, loading, reload }}>
        {(lines) => <Card flush>{[...lines].sort((a, b) => rank(a) - rank(b)).map((line) => <Line key={line.seatId} sessionId={sessionId} list={list} line={line} />)}</Card>}
      </Loaded>
    </Section>
  );
}

function Line({ line, ...desk }: ListDeskProps & { line: ListAnswerShown }) {
  const [open, setOpen] = useState(false);
  const { name, part, answer, how, at, objection, reply, withoutWechat } = line;
  const running = desk.list.state === 'circulated';
  const act = !running ? undefined : answer === 'objected' ? (desk.list.you.convener ? (reply ? '改答复' : '答复') : undefined) : withoutWechat && !answer ? '代记回应' : undefined;
  return (
    <View className='seat'>
      <Row>
        <View className='seat__name'>{name}</View>
        {answer === 'confirmed' ? <Tag tone='ok' icon='check'>已确认</Tag> : answer === 'objected' ? <Tag tone='warn' icon='warning'>有异议</Tag> : <Tag icon='clock'>没有回应</Tag>}
        {withoutWechat && <Tag icon='phone'>不用微信</Tag>}
      </Row>
      <View className='seat__line'>{[part, at && momentOf(at), how === 'noted' ? '代记' : how === 'sent' ? '由召集人发出' : ''].filter(Boolean).join('，')}</View>
      {objection && <View className='seat__line'>{`异议：${objection}`}</View>}
      {reply && <View className='seat__line'>{`答复：${reply}`}</View>}
      {act && (
        <View className='seat__acts'>
          {open && (answer === 'objected' ? <Reply {...desk} line={line} onDone={() => setOpen(false)} /> : <Note {...desk} line={line} onDone={() => setOpen(false)} />)}
          <Button fit kind={open ? 'quiet' : 'secondary'} label={`${name}：${open ? '返回' : act}`} onPress={() => setOpen(!open)}>{open ? '返回' : act}</Button>
        </View>
      )}
    </View>
  );
}

type FormProps = ListDeskProps & { line: ListAnswerShown; onDone: () => void };

function Reply({ sessionId, list: { topicId, roomId }, line, onDone }: FormProps) {
  const [reply, setReply] = useState(line.reply ?? '');
  const text = reply.trim();
  return (
    <>
      <NoteField label={`答复${line.name}`} required limit={OUTCOME_LIMITS.objection} value={reply} hint='附在异议后面' onText={setReply} />
      <StepButton action={api.outcome.answerListObjection} input={text ? { sessionId, seatId: line.seatId, reply: text } : undefined} unknown='请先写明答复' about={{ topicId, roomId }} icon='send' said='已答复。' onDone={onDone}>答复异议</StepButton>
    </>
  );
}

const SAID = [{ value: 'confirmed', label: '确认' }, { value: 'objected', label: '有异议' }] as const;
function Note({ sessionId, list, line, onDone }: FormProps) {
  const [answer, setAnswer] = useState<(typeof SAID)[number]['value']>();
  const [objection, setObjection] = useState('');
  const known = { sessionId, seatId: line.seatId, hash: shownListHash(list) };
  const input = answer === 'confirmed' ? known : answer === 'objected' && objection.trim() ? { ...known, objection: objection.trim() } : undefined;
  return (
    <>
      <ChoiceGroup label={`${line.name}怎么说`} required kind='chips' choices={SAID} {...(answer ? { value: answer } : {})} onChoose={setAnswer} />
      {answer === 'objected' && <NoteField label='哪一条不一样' required limit={OUTCOME_LIMITS.objection} value={objection} onText={setObjection} />}
      <StepButton action={api.outcome.noteListAnswer} input={input} unknown='请先选怎么说' about={{ topicId: list.topicId, roomId: list.roomId }} icon='check' said='已记下。' onDone={onDone}>记下回应</StepButton>
    </>
  );
}
