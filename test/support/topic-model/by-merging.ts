import { changed, ENDS, step, type Action, type TopicOfModel } from './model';
import { joined, names, parted } from './people';
import type { Deed, Standing } from './deed';

const desk = { door: ({ desk: yes }: Standing) => yes };
const unless = (holds: boolean, ...rules: readonly string[]) => (holds ? [] : rules);

/** All become co-proposers, support is counted once a person, and until approval it can be undone (convention.merge). */
export const byMerging: Record<Extract<Action, 'merge' | 'unmerge'>, Deed> = {
  merge: {
    ...desk,
    against: (topic, { proposer }, { into }, { topics }) => {
      const target = topics[into]!;
      return [
        ...unless(!proposer, 'topic.amend.own-topic'), ...unless(target.id !== topic.id, 'topic.amend.same-topic'), ...unless(target.room.id === topic.room.id, 'topic.amend.different-room'),
        ...unless(!ENDS.includes(target.state) && target.state !== 'returned' && target.public, 'topic.amend.target-closed'),
      ];
    },
    done: (topic, _standing, { into }, model) => {
      const target = model.topics[into]!;
      return changed(model, step(topic, 'merge', { state: 'merged', mergedInto: target.id, beforeMerge: topic.state }, 'merge'), {
        ...target, proposers: joined(target.proposers, topic.proposers, topic.id), supporters: joined(target.supporters, topic.supporters, topic.id),
        revision: target.revision + 1, steps: [...target.steps, 'merged-from'],
      });
    },
  },
  /** Everyone of both is told, each once; a held matter waits for its answer first. */
  unmerge: {
    ...desk,
    against: (topic, { proposer }, _act, { topics }) => {
      const target = topics.find(({ id }) => id === topic.mergedInto);
      if (target?.state === 'held') return ['topic.hold.awaiting-answer'];
      return [...unless(!proposer, 'topic.unmerge.own-topic'), ...unless(target !== undefined && BEFORE_APPROVAL.includes(target.state), 'topic.unmerge.too-late')];
    },
    done: ({ mergedInto, beforeMerge, ...topic }, _standing, _act, model) => {
      const target = model.topics.find(({ id }) => id === mergedInto)!;
      const others = names(target.proposers).filter((openid) => !names(topic.proposers).includes(openid));
      return changed(model, step(topic, 'unmerge', { state: beforeMerge! }, 'unmerge'), {
        ...target, proposers: parted(target.proposers, topic.id), supporters: parted(target.supporters, topic.id),
        revision: target.revision + 1, steps: [...target.steps, 'unmerged-from'], told: [...target.told, ...others.map((openid) => `unmerged-from ${openid}`)],
      });
    },
  },
};

const BEFORE_APPROVAL: readonly TopicOfModel['state'][] = ['submitted', 'returned', 'screened', 'awaiting-approval'];
