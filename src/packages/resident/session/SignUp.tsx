import { useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { useWhyNot } from '@/api/why-not';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import type { InputOf } from '@/contract/action';
import type { SessionContract } from '@/contract/session';
import type { SessionView } from '@/contract/session-shapes';
import { shownClause } from '@/copy/clauses';
import { standingOf } from '@/copy/session';
import { KIND_HINTS, OTHER_KINDS } from '@/copy/session-sign-up';
import { ROSTER_KIND_NAMES } from '@/domain/session/session';
import { asked, askConsent } from './consent';
import { SeatAsked } from './SeatAsked';
import { useSeatStep } from './use-seat-step';

type Input = InputOf<SessionContract['signUp']>;
type Props = { session: SessionView; known: boolean; onUnknown: () => void };
const invited = shownClause('7.who-takes-part');
/** What the preview is asked with before the words are written: it judges kind, group and seats, not the words. */
const UNWRITTEN = { why: '待填写', name: '待填写' };

/** 报名: as what, for which group and why, and beforehand whether it would do. */
export function SignUp({ session, known, onUnknown }: Props) {
  const kinds = session.you.kinds;
  const [chosen, setKind] = useState<Input['kind']>();
  const [group, setGroup] = useState<string>();
  const [errors, setErrors] = useState<{ why?: string; name?: string }>({});
  const words = useRef({ why: '', name: '' });
  const { data: me, loading: meetingMe } = useRead(api.me.view, known ? {} : undefined);
  const { data: nudges } = useRead(api.me.nudges, known && process.env.TARO_ENV !== 'h5' ? {} : undefined);
  const { take, busy, trouble } = useSeatStep(api.session.signUp, (seat) => standingOf(seat).title);

  const kind = chosen ?? (kinds.length === 1 ? (kinds[0] as Input['kind']) : undefined);
  const stakeholder = kind === 'stakeholder';
  const complete = kind !== undefined && (!stakeholder || group !== undefined);
  // While sign-up is not open the choice changes nothing: any kind tells why.
  const about = session.signUp.open ? (complete ? kind : undefined) : ((kinds[kinds.length - 1] ?? undefined) as Input['kind'] | undefined);
  const foretold = useWhyNot(api.session.signUp, known && about ? { sessionId: session.id, kind: about, ...(about === 'stakeholder' && group ? { group } : {}), ...UNWRITTEN, orWait: false } : undefined);

  const submit = () => {
    const consent = askConsent(asked(nudges));
    const { why, name } = words.current;
    const wrong = { ...(stakeholder && !why.trim() ? { why: '请写一句：这件事和您有什么关系' } : {}), ...(!me?.name && name.trim().length < 2 ? { name: '请填写姓名' } : {}) };
    setErrors(wrong);
    if (!kind || Object.keys(wrong).length > 0) return;
    const input = { sessionId: session.id, kind, ...(stakeholder && group ? { group, why: why.trim() } : {}), ...(me?.name ? {} : { name: name.trim() }) };
    void consent.then(() => take(input));
  };

  if (!known) return <Section title='我要报名'><Button kind='primary' icon='hand-up' onPress={onUnknown}>我要报名</Button></Section>;
  return (
    <Section title='我要报名'>
      <Card>
        {session.signUp.open && (
          <ChoiceGroup
            label='以什么身份参加' required {...(kind ? { value: kind } : {})} onChoose={(next) => setKind(next as Input['kind'])}
            choices={kinds.map((value) => ({ value, label: ROSTER_KIND_NAMES[value], ...(KIND_HINTS[value] ? { hint: KIND_HINTS[value] } : {}) }))}
          />
        )}
        {session.signUp.open && stakeholder && (
          <>
            <ChoiceGroup label='您属于哪一方' required kind='chips' {...(group ? { value: group } : {})} choices={session.groups.map((value) => ({ value, label: value }))} onChoose={setGroup} />
            <TextInput id='why' label='这件事和您有什么关系' required limit={100} hint='写一句，只有召集人和工作人员看得到。' onText={(text) => { words.current.why = text; }} {...(errors.why ? { error: errors.why } : {})} />
          </>
        )}
        {session.signUp.open && !meetingMe && !me?.name && <TextInput id='name' label='姓名' required hint='只有召集人和工作人员看得到全名。' onText={(text) => { words.current.name = text; }} {...(errors.name ? { error: errors.name } : {})} />}
        <Setback trouble={trouble} title='没有报上名' />
        <SeatAsked session={session} foretold={foretold} complete={complete || !session.signUp.open} busy={busy || meetingMe} onPress={submit} />
        <View className='session-note'>{OTHER_KINDS}</View>
        {invited && <ClauseLink clause={invited} />}
      </Card>
    </Section>
  );
}
