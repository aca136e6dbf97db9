import { changed, step, type Action, type TopicOfModel } from './model';
import { names } from './people';
import { GOES_UP, groupsOf, type Deed, type Standing } from './deed';

const desk = { door: ({ desk: yes }: Standing) => yes };
const unless = (holds: boolean, ...rules: readonly string[]) => (holds ? [] : rules);

/** The bodies a topic lies with for approval: a sector's committee and the departments concerned; elsewhere one. */
export const asked = ({ room }: TopicOfModel, escalated: boolean): readonly string[] => [escalated ? room.higher! : room.approver, ...(room.departments ?? [])];

/** What convener and staff of a room do. */
export const byTheDesk: Record<Extract<Action, 'screen' | 'return' | 'redirect' | 'mapStakeholders' | 'sendForApproval' | 'file' | 'report'>, Deed> = {
  screen: {
    ...desk,
    against: (topic, { proposer }, { flaw }) => [
      ...unless(!proposer, 'topic.screen.own-topic'), ...unless(topic.public, 'topic.screen.not-checked'), ...unless(flaw !== 'missing', 'topic.screen.no-concern'),
      ...unless(flaw !== 'wide', 'topic.screen.too-wide'), ...unless(flaw !== 'self-government', 'topic.screen.belongs-to-self-government'),
    ],
    done: (topic, _standing, _act, model) => changed(model, step(topic, 'screen', { state: 'screened', concern: true }, 'screen')),
  },
  return: {
    ...desk,
    against: (_topic, { proposer }, { flaw }) => [...unless(!proposer, 'topic.refuse.own-topic'), ...unless(flaw !== 'silent', 'topic.refuse.no-reason')],
    done: (topic, _standing, _act, model) => changed(model, step(topic, 'return', { state: 'returned' }, 'return')),
  },
  redirect: {
    ...desk,
    against: (_topic, { proposer }, { flaw }) => [...unless(!proposer, 'topic.refuse.own-topic'), ...unless(flaw !== 'missing', 'topic.refuse.no-channel'), ...unless(flaw !== 'silent', 'topic.refuse.no-reason', 'topic.refuse.no-next-step')],
    done: (topic, _standing, _act, model) => changed(model, step(topic, 'redirect', { state: 'redirected' }, 'redirect')),
  },
  mapStakeholders: {
    ...desk,
    against: () => [],
    done: (topic, _standing, act, model) => {
      const groups = groupsOf(act);
      const falls = topic.signed && groups.some((group) => !topic.heard.includes(group));
      return changed(model, { ...topic, groups, ...(falls ? { signed: false, steps: [...topic.steps, 'researchReopened'] } : {}) });
    },
  },
  /** What the room's convener proposed goes to the higher organisation, whoever sends it (A15). */
  sendForApproval: {
    ...desk,
    against: ({ concern, public: seen, groups }) => unless(concern && seen && groups.length > 0, 'topic.procedure.steps-missing'),
    done: ({ toAdjust: _adjusted, ...topic }, _standing, _act, model) => {
      const convener = model.world.people.find(({ convenes }) => convenes === topic.room.id)!;
      const escalated = GOES_UP.includes(topic.room.kind) && names(topic.proposers).includes(convener.openid);
      return changed(model, step(topic, 'sendForApproval', { state: 'awaiting-approval', approval: { version: topic.version, escalated, signed: [], complete: false }, waitsFor: asked(topic, escalated) }));
    },
  },
  file: {
    ...desk,
    against: () => [],
    done: (topic, { who }, _act, model) => changed(model, step(topic, 'file', { state: 'filed', filing: { by: who.openid, version: topic.version, received: false }, waitsFor: [topic.room.receiver] }, 'file')),
  },
  report: {
    ...desk,
    against: (_topic, _standing, { flaw }) => unless(flaw !== 'silent', 'topic.hold.nothing-said'),
    done: (topic, _standing, _act, model) => changed(model, step(topic, 'report', { state: 'held', before: topic.state, waitsFor: [topic.room.leader] }, 'report')),
  },
};
