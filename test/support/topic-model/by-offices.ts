import { asked } from './by-the-desk';
import { changed, step, type Act, type Action, type TopicOfModel } from './model';
import { GOES_UP, type Deed, type Standing } from './deed';

const officer = { door: ({ who }: Standing) => who.offices.length > 0 };
const holds = ({ who }: Standing, { office }: Act): boolean => office !== undefined && who.offices.includes(office);
const unless = (yes: boolean, ...rules: readonly string[]) => (yes ? [] : rules);

/** What organisations do, through somebody who acts for them. */
export const byOffices: Record<Extract<Action, 'refuse' | 'escalate' | 'approve' | 'acknowledgeFiling' | 'answerReport'>, Deed> = {
  /** Before approval the desk's; at approval that of an organisation the topic lies with. */
  refuse: {
    door: (standing) => standing.desk || officer.door(standing),
    mine: (topic, standing, act) => (topic.state === 'awaiting-approval' ? holds(standing, act) && asked(topic, topic.approval!.escalated).includes(act.office!) : standing.desk),
    against: (_topic, { proposer }, { flaw }) => [...unless(!proposer, 'topic.refuse.own-topic'), ...unless(flaw !== 'missing' && flaw !== 'silent', 'topic.refuse.no-reason'), ...unless(flaw !== 'silent', 'topic.refuse.no-next-step')],
    done: (topic, _standing, _act, model) => changed(model, step(topic, 'refuse', { state: 'refused' }, 'refuse')),
  },
  escalate: {
    door: (standing) => standing.convener || officer.door(standing),
    mine: (topic, standing, act) => standing.convener || (holds(standing, act) && act.office === topic.room.approver),
    against: (topic, _standing, { flaw }) => (GOES_UP.includes(topic.room.kind)
      ? [...unless(!topic.approval?.escalated, 'topic.escalate.already'), ...unless(flaw !== 'missing', 'topic.escalate.no-reason')]
      : ['topic.escalate.not-for-this-kind']),
    done: (topic, _standing, _act, model) => changed(model, step(topic, 'escalate', { approval: { ...topic.approval!, escalated: true, signed: [] }, waitsFor: asked(topic, true) })),
  },
  approve: {
    ...officer,
    mine: (_topic, standing, act) => holds(standing, act),
    against: (topic, { proposer }, { office, flaw }) => (topic.approval === undefined ? [] : [
      ...wrongBody(topic, office!), ...unless(!proposer, 'topic.approval.own-topic'), ...unless(flaw !== 'missing' && topic.public && topic.concern && topic.groups.length > 0, 'topic.approval.check-missing'),
      ...unless(flaw !== 'silent', 'topic.approval.no-meeting-reference'), ...unless(topic.approval.version === topic.version, 'topic.approval.text-changed'),
    ]),
    done: (topic, _standing, { office }, model) => {
      const signed = [...topic.approval!.signed.filter((body) => body !== office), office!];
      const complete = topic.room.kind !== 'sector' || (signed.includes(topic.room.approver) && signed.some((body) => topic.room.departments!.includes(body)));
      const approval = { ...topic.approval!, signed, complete };
      return changed(model, complete ? step(topic, 'approve', { state: 'approved', approval }, 'approve') : step(topic, 'sign', { approval, waitsFor: topic.waitsFor.filter((body) => body !== office) }));
    },
  },
  acknowledgeFiling: {
    ...officer,
    mine: (_topic, standing, act) => holds(standing, act),
    against: (topic, { who }, { office }) => [
      ...unless(office === topic.room.receiver, 'topic.filing.wrong-receiver'), ...unless(topic.filing?.by !== who.openid, 'topic.filing.own-receipt'), ...unless(!topic.filing?.received, 'topic.filing.already-received'),
    ],
    done: (topic, _standing, _act, model) => changed(model, step(topic, 'acknowledgeFiling', { filing: { ...topic.filing!, received: true } })),
  },
  answerReport: {
    ...officer,
    mine: (_topic, standing, act) => holds(standing, act),
    against: (topic, { proposer }, { office, flaw, choice }) => [
      ...unless(office === topic.room.leader, 'topic.hold.wrong-body'), ...unless(!proposer, 'topic.hold.own-topic'), ...unless(flaw !== 'missing' && flaw !== 'silent', 'topic.hold.nothing-said'),
      ...unless(flaw === 'missing' || ANSWERS[choice % 3] !== 'redirect' || flaw !== 'wide', 'topic.hold.no-channel'),
    ],
    done: (topic, _standing, { choice }, model) => changed(model, answered(topic, ANSWERS[choice % 3]!)),
  },
};

/** Only the body the matter lies with; a department only where it is concerned. */
const wrongBody = (topic: TopicOfModel, office: string): readonly string[] =>
  (asked(topic, topic.approval!.escalated).includes(office) ? [] : topic.approval!.escalated && office === topic.room.approver ? ['topic.approval.escalated'] : ['topic.approval.wrong-body']);

export const ANSWERS = ['go-on', 'adjust', 'redirect'] as const;

/** 继续: back where it stood, with whom it lay. 调整: its words may change, what was approved of the old falls; the first answer is owed as before. 转: ended. */
function answered({ before, ...topic }: TopicOfModel, answer: (typeof ANSWERS)[number]): TopicOfModel {
  if (answer === 'redirect') return step(topic, 'answerReport', { state: 'redirected' }, 'answerReport');
  const { approval, filing, ...rest } = topic;
  if (answer === 'adjust') return step(rest, 'answerReport', before === 'submitted' ? { state: 'submitted' } : { state: 'screened', toAdjust: true }, 'answerReport');
  const waitsFor = before === 'awaiting-approval' ? asked(topic, approval!.escalated).filter((body) => !approval!.signed.includes(body)) : before === 'filed' && !filing!.received ? [topic.room.receiver] : [];
  return step(topic, 'answerReport', { state: before!, waitsFor }, 'answerReport');
}
