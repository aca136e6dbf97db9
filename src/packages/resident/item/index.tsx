import { useState } from 'react';
import { useDidShow, useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { goTo, goToTab, paths, textOf } from '@/navigation';
import { ItemParcel } from '@/outcome-view/ItemParcel';
import { AnswerClaim } from './AnswerClaim';
import { RateItem } from './RateItem';

/** 一条建议: like a parcel, with what is asked of whoever reads it. */
export default function Item() {
  const [aim, setAim] = useState<{ id: string; number: number }>();
  useLoad((params: Record<string, unknown> = {}) => setAim({ id: textOf(params.id), number: Number(textOf(params.number)) || 1 }));
  const read = useRead(api.outcome.item, aim?.id ? { sessionId: aim.id, number: aim.number } : undefined);
  useDidShow(() => void (aim?.id && read.reload()));
  if (aim?.id === '') return <Page title='一条建议'><EmptyState title='没有指明是哪条建议' text='可以从协商列表里找。' action='看协商' onAction={() => goToTab('sessions')} /></Page>;
  return (
    <Page title='一条建议'>
      {aim && (
        <Loaded read={read}>
          {(item) => (
            <>
              <AnswerClaim item={item} />
              <ItemParcel item={item} />
              <RateItem item={item} />
              <Section title='这次协商'>
                <Card flush>
                  {item.published && <ListItem icon='eye' title='公布的成果' note='全文、办到哪一步、怎么答复的' onPress={() => goTo(paths.publication(item.sessionId))} />}
                  <ListItem icon='document' title='全部建议' note={item.topicTitle} onPress={() => goTo(paths.outcome(item.sessionId))} />
                  <ListItem icon='topics' title='议题' note={item.topicTitle} onPress={() => goTo(paths.topic(item.topicId))} />
                </Card>
              </Section>
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
