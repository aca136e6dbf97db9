import { byOffices } from './by-offices';
import { byProposers } from './by-proposers';
import { byMerging } from './by-merging';
import { bySessions } from './by-sessions';
import { byTheDesk } from './by-the-desk';
import { titleOf, type Deed, type Standing } from './deed';
import type { Act, Action, Expected, Model } from './model';
import { names, own } from './people';
import { notNow } from './when';

const DEEDS: Record<Exclude<Action, 'propose'>, Deed> = { ...byProposers, ...byTheDesk, ...byMerging, ...bySessions, ...byOffices };

/** What the rules say of an act: written from the policy’s clauses and the table of states, not from the program. */
export function predict(model: Model, act: Act): Expected {
  const who = model.world.people.find(({ openid }) => openid === act.who)!;
  if (act.action === 'propose') return propose(model, act);
  const topic = model.topics[act.topic]!;
  const deed = DEEDS[act.action];
  const standing: Standing = {
    who, owner: topic.proposers[0]!.openid === who.openid, proposer: names(topic.proposers).includes(who.openid), convener: who.convenes === topic.room.id, desk: [who.convenes, who.assists].includes(topic.room.id),
  };
  if (!deed.door(standing)) return { kind: 'forbidden' };
  if (act.stale && !deed.unseen) return { kind: 'conflict' };
  if (deed.mine && !deed.mine(topic, standing, act)) return { kind: 'forbidden' };
  const against = deed.against(topic, standing, act, model);
  const late = deed.late ? deed.late(topic) : notNow(topic, act.action);
  if (late.length > 0) return { kind: 'refused', must: late, may: against };
  if (against.length > 0) return { kind: 'refused', must: against, may: [] };
  return { kind: 'done', after: (reply) => deed.done(topic, standing, act, model, reply) };
}

function propose(model: Model, act: Act): Expected {
  if (act.flaw === 'personal') return { kind: 'refused', must: ['topic.propose.personal-data'], may: [] };
  return {
    kind: 'done',
    after: ({ id }) => ({
      ...model,
      topics: [...model.topics, {
        id: String(id), room: model.world.rooms[act.room]!, state: 'submitted', revision: 1, version: 1, public: act.flaw !== 'review', title: titleOf(act),
        proposers: [own(act.who)], supporters: [], groups: [], concern: false, heard: [], signed: false, waitsFor: [], told: [`submitted ${act.who}`], steps: ['propose'],
      }],
    }),
  };
}
