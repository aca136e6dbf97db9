import { changed, step, type Action, type TopicOfModel } from './model';
import type { Deed, Standing } from './deed';

const convener = { door: ({ convener: yes }: Standing) => yes };
const unless = (holds: boolean, ...rules: readonly string[]) => (holds ? [] : rules);

/** Research and the session, as far as a topic’s life rests on them （八）: 不调研不协商, 严格按照审定的议题. */
export const bySessions: Record<Extract<Action, 'findOut' | 'schedule' | 'cancel'>, Deed> = {
  /** All three things found out, every group heard, and signed: done only when it is time, or not at all. */
  findOut: {
    ...convener,
    unseen: true,
    late: ({ state, groups, signed }) => unless(RESEARCHED_IN.includes(state) && groups.length > 0 && !signed, 'topic.transitions.not-in-this-state'),
    against: () => [],
    done: (topic, _standing, _act, model) => changed(model, { ...topic, heard: topic.groups, signed: true, steps: [...topic.steps, 'researchSigned'] }),
  },
  schedule: {
    ...convener,
    late: ({ state }) => unless(state === 'filed', 'topic.transitions.not-in-this-state'),
    against: ({ signed, approval, filing, state }) => [
      ...unless(signed, 'session.schedule.no-research'), ...unless(approval?.complete === true, 'session.schedule.topic-not-approved'),
      ...unless(filing !== undefined, 'session.schedule.not-filed'), ...unless(state !== 'held', 'session.schedule.topic-held'),
    ],
    done: (topic, _standing, _act, model, { id }) => changed(model, step(topic, 'schedule', { state: 'scheduled', session: { id: String(id), revision: 1 }, waitsFor: topic.waitsFor }, 'schedule')),
  },
  /** Given up, with a reason: the topic is filed as before. */
  cancel: {
    ...convener,
    unseen: true,
    mine: ({ session }) => session !== undefined,
    late: () => [],
    against: (_topic, _standing, { flaw }) => unless(flaw !== 'missing', 'session.call-off.no-reason'),
    done: ({ session: _off, ...topic }, _standing, _act, model) => changed(model, step(topic, 'unschedule', { state: 'filed', waitsFor: topic.waitsFor }, 'unschedule')),
  },
};

const RESEARCHED_IN: readonly TopicOfModel['state'][] = ['screened', 'awaiting-approval', 'approved', 'filed', 'scheduled'];
