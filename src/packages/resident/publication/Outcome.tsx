import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Changes } from '@/components/Changes';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { PublicationCard, PublicationVersionShown, PublicationView } from '@/contract/publication';
import { dayOf } from '@/copy/time';
import { FOCUS_NAMES, SCOPE_NAMES } from '@/domain/outcome/visible';
import { goTo, paths } from '@/navigation';
import { PublishedText } from '@/publication-view/PublishedText';
import { CheckHash } from './CheckHash';
import { OpenPage } from './OpenPage';

type Props = { sessionId: string; view: PublicationView; card: PublicationCard; current: PublicationVersionShown };

/** The version in force, or an earlier one where somebody asks for it; never the one without the word of the other. */
export function Outcome({ sessionId, view, card, current }: Props) {
  const [asked, setAsked] = useState<number>();
  const versions = [current, ...view.earlier];
  const shown = versions.find(({ version }) => version === asked) ?? current;
  const old = shown.version !== current.version;
  return (
    <>
      <View className='published__top'><Row><Tag tone='accent'>{FOCUS_NAMES[card.focus]}</Tag><Tag>{SCOPE_NAMES[card.scope]}</Tag>{card.demo && <Tag>演示数据</Tag>}</Row></View>
      {old && <Notice tone='warn' title={`这是第${shown.version}版，已经更正`} action='看现在的版本' onAction={() => setAsked(undefined)}>{`第${current.version}版更正理由：${current.reason}`}</Notice>}
      {!old && current.reason && <Notice title={`第${current.version}版，更正过`}>{current.reason}</Notice>}
      <PublishedText text={shown.text} meta={`${[...card.path, card.roomName].join(' ')}，${dayOf(shown.at)}公布，${shown.approvedBy}核对`} />
      {(versions.length > 1 || view.takenDown.length > 0) && (
        <Section title={view.takenDown.length > 0 ? '更正和撤下记录' : '更正记录'}>
          {current.changes.length > 0 && <Card><Changes changes={current.changes} /></Card>}
          <Card flush>
            {versions.map(({ version, at, reason }) => <ListItem key={version} icon='clock' title={`第${version}版`} note={`${dayOf(at)}${reason ? `，更正：${reason}` : '，首次公布'}`} {...(version === shown.version ? { aside: <Tag>正在看</Tag> } : { onPress: () => setAsked(version) })} />)}
            {view.takenDown.map(({ version, at, reason }) => <ListItem key={`gone-${version}`} icon='info' title={`第${version}版${version > 1 ? '和以前的版本' : ''}`} note={`${dayOf(at)}撤下，理由：${reason}`} />)}
          </Card>
        </Section>
      )}
      {card.scope === 'city' && <OpenPage sessionId={sessionId} address={view.address} />}
      <CheckHash sessionId={sessionId} shown={shown} />
      <Section title='从哪里来'>
        <Card flush>
          <ListItem icon='document' title='当初的议题' note='谁提的、怎么审定的' onPress={() => goTo(paths.topic(view.topicId))} />
          <ListItem icon='people' title='那次协商' note='怎么商量的' onPress={() => goTo(paths.session(sessionId))} />
          <ListItem icon='home' title={`${card.roomName}协商议事室`} note='这个议事室今年商量了什么' onPress={() => goTo(paths.publications(card.roomId))} />
        </Card>
      </Section>
      <Button kind='quiet' onPress={() => goTo(paths.publications())}>看更多成果</Button>
    </>
  );
}
