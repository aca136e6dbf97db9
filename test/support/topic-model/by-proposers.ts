import { changed, ENDS, step, type Action } from './model';
import { counted, names, own, type Tie } from './people';
import { titleOf, type Deed } from './deed';

const words = (act: Parameters<typeof titleOf>[0] & { flaw: string }) => ({ title: titleOf(act), public: act.flaw !== 'review' });
/** Said twice is said once; taken back, it is gone however it came. */
const supported = (ties: readonly Tie[], openid: string, on: boolean): Tie[] => {
  if (!on) return ties.filter((tie) => tie.openid !== openid);
  return names(ties).includes(openid) ? [...ties] : [...ties, own(openid)];
};
const personal = ({ flaw }: { flaw: string }) => (flaw === 'personal' ? ['topic.propose.personal-data'] : []);

/** What residents do with a topic of their own, and 附议. */
export const byProposers: Record<Extract<Action, 'edit' | 'withdraw' | 'second' | 'amend'>, Deed> = {
  edit: {
    door: ({ owner }) => owner,
    against: (topic, _standing, act) => [...(topic.state !== 'returned' && counted(topic) > 0 ? ['topic.amend.already-supported'] : []), ...personal(act)],
    done: (topic, _standing, act, model) => changed(model, step(topic, 'edit', { ...words(act), state: 'submitted', version: topic.version + 1, waitsFor: topic.waitsFor })),
  },
  /** Until approval; what was approved and is only held now, too, is past that. */
  withdraw: {
    unseen: true,
    door: ({ owner }) => owner,
    against: (topic) => [...(topic.proposers.length > 1 ? ['topic.amend.has-co-proposers'] : []), ...(topic.before === 'approved' || topic.before === 'filed' ? ['topic.amend.already-approved'] : [])],
    done: (topic, _standing, _act, model) => changed(model, step(topic, 'withdraw', { state: 'withdrawn', public: false })),
  },
  second: {
    unseen: true,
    late: () => [],
    door: () => true,
    mine: (topic, { proposer, desk }) => topic.public || proposer || desk,
    against: (topic, { proposer }) => [...(proposer ? ['topic.second.own-topic'] : []), ...(ENDS.includes(topic.state) ? ['topic.second.closed'] : [])],
    done: (topic, { who: { openid } }, { choice }, model) =>
      changed(model, { ...topic, supporters: supported(topic.supporters, openid, choice % 4 !== 0) }),
  },
  /** Approval and filing fall with the text they were given to （八）; before, only an answered report asks for other words. */
  amend: {
    door: ({ owner, convener }) => owner || convener,
    against: (topic, _standing, act) => [...(topic.state === 'screened' && !topic.toAdjust ? ['topic.amend.not-asked'] : []), ...personal(act)],
    done: ({ approval: _approval, filing: _filing, session: _void, ...topic }, _standing, act, model) => changed(model, step(topic, 'amend', { ...words(act), state: 'screened', version: topic.version + 1 }, 'amend')),
  },
};
