import { useEffect, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { AnswerShown } from '@/contract/answer-shown';
import { momentOf } from '@/copy/time';

type Pages = Omit<ReturnType<typeof usePages>, 'items' | 'first'> & { items: readonly AnswerShown[] | undefined };
type Asked = {
  /** Answers are still taken. */
  running: boolean;
  convener: boolean;
  /** The convener's reply to an objection, or the answer of somebody without WeChat. */
  form: (line: AnswerShown, onDone: () => void) => ReactNode;
};

/** Who was there and how each answered to minutes or list: objections first, then whoever is still to be asked. */
export function AnswersByName({ pages: { items, more, loadingMore, loadMore, trouble, loading, reload }, ...asked }: Asked & { pages: Pages }) {
  useEffect(() => {
    if (more && !loadingMore) void loadMore();
  }, [more, loadingMore, loadMore]);
  return (
    <Section title='到会的人怎么回应'>
      <Loaded read={{ data: items, trouble, loading, reload }}>
        {(lines) => <Card flush>{[...lines].sort((a, b) => rank(a) - rank(b)).map((line) => <AnswerLine key={line.seatId} line={line} {...asked} />)}</Card>}
      </Loaded>
    </Section>
  );
}

const rank = ({ answer }: AnswerShown): number => (answer === 'objected' ? 0 : answer === undefined ? 1 : 2);

/** One person: confirmed, objected, or not heard of yet; and what the room can do. */
function AnswerLine({ line, running, convener, form }: Asked & { line: AnswerShown }) {
  const [open, setOpen] = useState(false);
  const { name, part, answer, how, at, objection, reply, withoutWechat } = line;
  const act = running ? actOn(line, convener) : undefined;
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
          {open && form(line, () => setOpen(false))}
          <Button fit kind={open ? 'quiet' : 'secondary'} label={`${name}：${open ? '返回' : act}`} onPress={() => setOpen(!open)}>{open ? '返回' : act}</Button>
        </View>
      )}
    </View>
  );
}

function actOn({ answer, reply, withoutWechat }: AnswerShown, convener: boolean): string | undefined {
  if (answer === 'objected') return convener ? (reply ? '改答复' : '答复') : undefined;
  return withoutWechat && !answer ? '代记回应' : undefined;
}
