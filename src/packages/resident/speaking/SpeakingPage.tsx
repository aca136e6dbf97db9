import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import type { SpeakingView } from '@/contract/session-speaking';
import { EQUAL_TIME } from '@/copy/session-speaking';
import { goTo, paths } from '@/navigation';
import { SpeakingClock } from '@/session-view/SpeakingClock';
import { useLine } from '@/session-view/use-line';
import { useSpeaking } from '@/session-view/use-speaking';
import { MyHand } from './MyHand';

/** The clock and my own hand first; who is next after them. */
export function SpeakingPage({ sessionId }: { sessionId: string }) {
  const { session, queue } = useSpeaking(sessionId);
  return (
    <Loaded read={session}>
      {(view) => (view.state === 'open'
        ? <Loaded read={queue}>{(now) => <Queue session={view} queue={now} />}</Loaded>
        : <Notice title={view.closed ? '已经散会' : '还没有开会'} action='看这次协商' onAction={() => goTo(paths.session(sessionId))}>{view.closed ? '各个问题商量得怎么样，在这次协商的页面里看。' : '召集人宣布开会以后，在这里请求发言。'}</Notice>)}
    </Loaded>
  );
}

function Queue({ session, queue }: { session: SessionView; queue: SpeakingView }) {
  useLine(session);
  const question = session.agenda.find(({ id }) => id === queue.questionId);
  return (
    <>
      <Section title={question ? question.text : '请等召集人开始'}>
        <Card><SpeakingClock queue={queue} /></Card>
      </Section>
      <MyHand sessionId={session.id} queue={queue} />
      <Section title={queue.waiting > 0 ? `等着发言的（${queue.waiting}位）` : '现在没有人等着发言'}>
        {queue.next.length > 0 && <Card flush>{queue.next.map(({ part, you }, i) => <ListItem key={i} title={`${i + 1}. ${part}`} {...(you ? { note: '您' } : {})} />)}</Card>}
        <Notice>{EQUAL_TIME(queue.secondsEach / 60)}</Notice>
      </Section>
    </>
  );
}
