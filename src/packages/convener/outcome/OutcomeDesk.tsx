import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { ListView, OutcomeView } from '@/contract/outcome-shapes';
import { dateInWords } from '@/copy/time';
import { goTo, paths } from '@/navigation';
import { Further } from '@/outcome-view/Further';
import { ListAnswers } from '@/outcome-view/ListAnswers';
import { ListText } from '@/outcome-view/ListText';
import { PaperButtons } from '../session/PaperButtons';
import { Branches } from './Branches';
import { EditList } from './EditList';
import { ListAnswersByName } from './ListAnswersByName';
import { ListSteps } from './ListSteps';
import { ListVersions } from './ListVersions';
import { Tracking } from './Tracking';
import '../session/session.scss';

export type ListDeskProps = { sessionId: string; list: ListView };

/** What is to be done at the left, where it is done; how it stands at the right. */
export function OutcomeDesk({ list, outcome }: { list: ListView; outcome: OutcomeView }) {
  const { sessionId } = outcome;
  const [editing, setEditing] = useState(false);
  if (!list.you.convener && !list.you.staff) return <Notice tone='warn' title='这不是您负责的协商'>只有本议事室的召集人和工作人员可以办理。</Notice>;
  const open = list.state === 'drafting' || list.state === 'circulated';
  return (
    <View className='session-desk'>
      <View className='session-desk__work'>
        <Where list={list} />
        {editing && open
          ? <EditList sessionId={sessionId} list={list} onDone={() => setEditing(false)} />
          : (
            <>
              <Tracking outcome={outcome} />
              <ListText list={list} />
              {open && list.you.convener && <ListSteps sessionId={sessionId} list={list} onEdit={() => setEditing(true)} />}
            </>
          )}
        <Branches outcome={outcome} />
        <Further outcome={outcome} />
      </View>
      <View className='session-desk__roster'>
        {list.circulated && <ListAnswersByName sessionId={sessionId} list={list} />}
        {list.version > 0 && <ListVersions sessionId={sessionId} />}
      </View>
      <View className='session-desk__beside'>
        <ListAnswers list={list} />
        <Section title='清单文书'><Card><PaperButtons sessionId={sessionId} paper='suggestionList' /></Card></Section>
        <Section title='这次协商'><Card flush><ListItem icon='people' title={list.topicTitle} note={`${list.roomName}协商议事室`} onPress={() => goTo(paths.sessionDesk(sessionId))} /></Card></Section>
      </View>
    </View>
  );
}

/** Where the list stands, in a line. */
function Where({ list: { state, version, circulated, returned, receivers, you } }: { list: ListView }) {
  const to = receivers.map(({ name }) => name).join('、');
  if (state === 'settled') return <Notice tone='ok' title='已办结'>每一条都有了答复。</Notice>;
  if (state === 'received') return <Notice tone='ok' title={`${to}已签收`}>接收机关逐条答复；有了结果的，请您答复提出人和到会人员。</Notice>;
  if (state === 'sent') return <Notice title={`已报送${to}`}>等签收。超过时限系统会逐级提醒。</Notice>;
  if (state === 'in-review') return <Notice title='专门委员会审核中'>审核通过后，报送党委政府或有关部门；退回的，在这里改了再送。</Notice>;
  if (state === 'circulated') return <Notice title='等到会的人确认'>{`${dateInWords(circulated!.dueDay)}24点截止；都回应了，或者到期了，就可以报送。改动清单要重新请大家确认。`}</Notice>;
  if (returned) return <Notice tone='warn' title={`${returned.by}退回`}>{returned.reason}</Notice>;
  if (!you.convener) return <Notice title='这一步由召集人办'>召集人整理好以后，发给到会的人确认，再报送。</Notice>;
  return <Notice title={version > 0 ? `第${version}稿，还没有发给到会的人` : '草稿已按会议记录拟好'}>达成共识的问题已自动带上，不用重写。补上由谁来做，再发给到会的人确认。</Notice>;
}
