import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRefresh } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Changes } from '@/components/Changes';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Stack } from '@/components/Stack';
import type { PublicationDraftView } from '@/contract/publication';
import { momentOf } from '@/copy/time';
import { goTo, paths } from '@/navigation';
import { FoundIn } from '@/publication-view/FoundIn';
import { Gates } from '@/publication-view/Gates';
import { PublishedText } from '@/publication-view/PublishedText';
import { usePublicationStep } from '@/publication-view/use-publication-step';
import { StepButton } from '../session/StepButton';
import { EditPublication, wordsOf } from './EditPublication';
import { TakeDown } from './TakeDown';
import '../session/session.scss';

export type PublishProps = { sessionId: string; draft: PublicationDraftView };

/** At the left the words and the step that is next; at the right the gates, and what is published already. */
export function PublishDesk({ sessionId, draft }: PublishProps) {
  const { state, published, revision, you, roomId, topicTitle, roomName, approver, changes } = draft;
  const [editing, setEditing] = useState(false);
  const about = { roomId };
  const { take, busy } = usePublicationStep(api.publication.save, { said: '已保存。' });
  const refresh = useRefresh();
  const toggle = (words: string, stands: boolean) => take({ ...wordsOf(sessionId, draft), confirmed: stands ? [...draft.confirmed, words] : draft.confirmed.filter((one) => one !== words) });
  const mayWrite = you.convener && state !== 'awaiting';
  const atRest = state === 'published' || state === 'withdrawn';
  return (
    <View className='session-desk'>
      <View className='session-desk__work'>
        <Where draft={draft} />
        {editing && mayWrite
          ? <EditPublication key={revision} sessionId={sessionId} draft={draft} onDone={() => setEditing(false)} />
          : (
            <>
              <Section title={state === 'published' ? '已公布的文字' : state === 'withdrawn' ? '撤下的文字，只有议事室的人看得到' : '公布出来是这样'}><PublishedText text={draft.text} /></Section>
              {!atRest && <FoundIn parts={draft.parts} {...(mayWrite ? { onToggle: toggle, busy } : {})} />}
              {mayWrite && (
                <Stack>
                  <Button icon='edit' onPress={() => setEditing(true)}>{state === 'published' ? '更正' : state === 'withdrawn' ? '改好再公布' : '填写、修改'}</Button>
                  {state === 'draft' && revision > 0 && (
                    <StepButton action={api.publication.send} input={{ sessionId, revision }} about={about} icon='send' said='已送核对。' onDone={() => void refresh('publication.')}>{`送${approver}核对`}</StepButton>
                  )}
                </Stack>
              )}
            </>
          )}
      </View>
      <View className='session-desk__roster'>
        {!atRest && changes.length > 0 && <Section title={draft.again ? '和撤下的不同' : '和现在公布的不同'}><Card><Changes changes={changes} /></Card></Section>}
      </View>
      <View className='session-desk__beside'>
        {!atRest && <Gates draft={draft} about={about} />}
        {published && <Section title='已经公布'><Card flush><ListItem icon='eye' title='看公布的页面' note='各个版本都在里面' onPress={() => goTo(paths.publication(sessionId))} /></Card></Section>}
        {published && you.convener && <TakeDown sessionId={sessionId} draft={draft} />}
        <Section title='这次协商'><Card flush><ListItem icon='people' title={topicTitle} note={`${roomName}协商议事室`} onPress={() => goTo(paths.sessionDesk(sessionId))} /></Card></Section>
      </View>
    </View>
  );
}

/** Where it stands, in a line. */
function Where({ draft: { state, returned, approver, you, dueAt, revision } }: { draft: PublicationDraftView }) {
  if (state === 'withdrawn') return <Notice tone='warn' title='已撤下'>原处留着撤下的理由；看过的人都能看到。{`成果应当公布，请改好再公布${dueAt ? `，${momentOf(dueAt)}前` : ''}；撤下的记录还在。`}</Notice>;
  if (state === 'awaiting') return <Notice title={`等${approver}核对`}>核对通过就公布；退回的会写明理由，改好再送。</Notice>;
  if (state === 'published') return <Notice tone='ok' title='已公布'>要改的点“更正”，写明理由，前后两个版本都看得到。</Notice>;
  if (returned) return <Notice tone='warn' title={`${returned.by}退回修改`}>{returned.reason}</Notice>;
  if (!you.convener) return <Notice title='这一步由召集人办'>召集人写好、送核对以后公布。</Notice>;
  return <Notice title={revision > 0 ? '写好了就送核对' : '草稿已按记录拟好'}>{`议程、建议和答复已自动带上，不用重写。填标题、范围和类别，看一遍找到的个人信息和人数很少的数字，再送核对。${dueAt ? `${momentOf(dueAt)}前公布。` : ''}`}</Notice>;
}
