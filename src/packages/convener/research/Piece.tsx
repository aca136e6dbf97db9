import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Photos } from '@/components/Photos';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { Stack } from '@/components/Stack';
import { Tag } from '@/components/Tag';
import type { EvidenceView } from '@/contract/research';
import { sourceLine } from '@/copy/research';
import { EVIDENCE_KIND_NAMES } from '@/domain/research/research';
import { useStep } from '@/topic-view/use-step';
import type { Given } from './ResearchTopic';
import './research.scss';

type Props = Given & { piece: EvidenceView; onChange: () => void };

/** One piece of evidence, and what may be done with it. On a signed record a change is told what it costs first. */
export function Piece({ topic, research, reload, piece, onChange }: Props) {
  const [asking, setAsking] = useState(false);
  const { take, busy, trouble } = useStep(api.research.removeEvidence, { reload, said: ({ reopened }) => (reopened ? '已删去，签名失效，要重新签名。' : '已删去。'), onDone: () => setAsking(false) });
  const open = research.you.actions.includes('changeEvidence');
  const waiting = piece.photos.filter(({ state }) => state === 'waiting').length;
  return (
    <View className='piece'>
      <Row><Tag>{EVIDENCE_KIND_NAMES[piece.kind]}</Tag>{piece.group && <Tag tone='accent'>{piece.group}</Tag>}</Row>
      <View className='piece__title'>{piece.title}</View>
      <View className='piece__found'>{piece.found}</View>
      <View className='piece__source'>{sourceLine({ ...piece, group: undefined })}</View>
      {piece.photos.length > 0 && <View className='piece__photos'><Photos photos={piece.photos.map(({ url }) => url)} /></View>}
      {waiting > 0 && <View className='piece__source'>{`${waiting}张照片还在检查`}</View>}
      {open && (
        <View className='piece__ways'>
          <Row>
            {piece.kind !== 'survey' && <Button fit kind='quiet' icon='edit' label={`修改：${piece.title}`} onPress={onChange}>修改</Button>}
            <Button fit kind='quiet' icon='trash' label={`删去：${piece.title}`} onPress={() => setAsking(true)}>删去</Button>
          </Row>
        </View>
      )}
      <Sheet
        open={asking} title='删去这一项？' onClose={() => setAsking(false)}
        actions={<Stack><Button kind='danger' icon='trash' busy={busy} onPress={() => take({ topicId: topic.id, revision: research.revision, evidenceId: piece.id })}>确定删去</Button><Button kind='quiet' onPress={() => setAsking(false)}>先不删</Button></Stack>}
      >
        <Setback trouble={trouble} title='没有删成' />
        <Notice tone='warn'>{research.state === 'complete' ? '调研已经签名。删去以后签名失效，要由召集人重新签名，才能安排协商。' : `“${piece.title}”会从调研记录里去掉。`}</Notice>
      </Sheet>
    </View>
  );
}
