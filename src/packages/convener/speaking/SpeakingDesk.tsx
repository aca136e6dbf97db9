import { Button } from '@/components/Button';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import type { SpeakingView } from '@/contract/session-speaking';
import { goTo, paths } from '@/navigation';
import { CompositionGauge } from '@/session-view/CompositionGauge';
import { useSpeaking } from '@/session-view/use-speaking';
import { SessionHead } from '../session/SessionHead';
import { Conduct } from './Conduct';
import { HandsFor } from './HandsFor';
import { Questions } from './Questions';
import { Waiting } from './Waiting';
import '../session/session.scss';

export type QueueProps = { session: SessionView; queue: SpeakingView };

/** The clock and the next step on top; questions, hands and who is there under it. */
export function SpeakingDesk({ sessionId }: { sessionId: string }) {
  const { session, queue } = useSpeaking(sessionId);
  return (
    <Loaded read={session}>
      {(view) => (
        <>
          <SessionHead session={view} />
          {view.state === 'open' ? <Loaded read={queue}>{(now) => <Desk session={view} queue={now} />}</Loaded> : <NotOpen session={view} />}
        </>
      )}
    </Loaded>
  );
}

const NotOpen = ({ session: { id, closed } }: { session: SessionView }) => (
  <Notice title={closed ? '已经散会' : '还没有开会'} action='去办理这次协商' onAction={() => goTo(paths.sessionDesk(id))}>{closed ? '每类人员说了几次、多久，已写进会议记录。' : '宣布开会以后，在这里请大家发言。'}</Notice>
);

function Desk(props: QueueProps) {
  const { session } = props;
  return (
    <>
      <Conduct {...props} />
      <Waiting {...props} />
      <Questions {...props} />
      <HandsFor {...props} />
      {session.present && <Section title='现在到会的'><CompositionGauge composition={session.present} present /></Section>}
      {session.you.convener && <Button icon='check' onPress={() => goTo(paths.sessionDesk(session.id))}>记下商量结果，散会</Button>}
    </>
  );
}
