import { key, personIdOf } from '../../cloudfunctions/_store/keys';
import { aKey, aTopic, HOME, LAMP, type Cloud } from './cloud';
import { forgetRates } from './rates';
import { appointment, put } from './standing';
import type { Asked } from './topic-model/run';
import { APPROVING, aScreenedTopic, aTopicSent, ROOMS_OF_EACH_KIND } from './topics';

type Call = { openid: string; action: string; input: object };
type Reply = { ok: boolean; kind?: string; data?: Record<string, unknown> };
/** What is done at once, and what is wrong with how it came out, if anything. */
export type Race = { calls: readonly Call[]; wrong(replies: readonly Reply[]): Promise<readonly (string | false | undefined)[]> };

const { sector, village } = ROOMS_OF_EACH_KIND;
const convener = `convener-${HOME}`;
const done = (replies: readonly Reply[]): number => replies.filter(({ ok }) => ok).length;
const APPROVALS = ['approve', 'sign'];

/** All calls leave together; what is wrong afterwards, in words. */
export async function run(race: Race, ask: Asked): Promise<string[]> {
  await forgetRates();
  const replies = (await Promise.all(race.calls.map(({ openid, ...call }) => ask(openid, { ...call, key: aKey() })))) as Reply[];
  const odd = replies.filter(({ ok, kind }) => !ok && kind !== 'conflict' && kind !== 'refused').map(({ kind }) => `answered ${kind}`);
  return [...odd, ...(await race.wrong(replies)), done(replies) === 0 && 'nobody got anything done'].filter((one) => typeof one === 'string');
}

/** A second officer of the community’s Party organisation. */
export const settle = (): Promise<void> => put('appointment', [appointment('officer-he-2', { role: 'officer', organisationId: village.approvers[0][1] })]);

const steps = async (cloud: Cloud, topicId: string, actions: readonly string[]): Promise<number> =>
  (await cloud.store.list('topicEvent', { topicId }, { limit: 100 })).filter(({ action }) => actions.includes(action)).length;

/** Numbers shown are numbers of people, and nobody whose act was taken is missing. */
async function people(cloud: Cloud, topicId: string, expected: { proposers: readonly string[]; supporters?: readonly string[] }): Promise<string[]> {
  const topic = (await cloud.store.get('topic', topicId))!;
  const [proposers, supports] = [await cloud.store.list('topicProposer', { topicId }, { limit: 100 }), await cloud.store.list('support', { topicId }, { limit: 100 })];
  const raising = new Set(proposers.map(({ personId }) => personId));
  const supporting = new Set(supports.map(({ personId }) => personId));
  return [
    ...(topic.proposers === raising.size && topic.supporters === [...supporting].filter((id) => !raising.has(id)).length ? [] : ['counted otherwise than stored']),
    ...expected.proposers.filter((openid) => !raising.has(personIdOf(openid))).map((openid) => `${openid} lost`),
    ...(expected.supporters ?? []).filter((openid) => !supporting.has(personIdOf(openid))).map((openid) => `support of ${openid} lost`),
  ];
}

export const RACES: Record<string, (cloud: Cloud) => Promise<Race>> = {
  /** 会同商定: each signs what the other has not signed yet. */
  'committee and department sign at once': async (cloud) => {
    const topic = await aTopicSent(cloud, { roomId: sector.roomId });
    return {
      calls: sector.approvers.map(([openid, organisationId]) => ({ openid, action: 'approve', input: { ...topic, ...APPROVING, organisationId } })),
      wrong: async (replies) => {
        const { approval, state } = (await cloud.store.get('topic', topic.topicId))!;
        return [approval!.signatures.length !== done(replies) && 'a signature lost', (state === 'approved') !== (approval!.signatures.length === 2) && `${state} with ${approval!.signatures.length} signatures`];
      },
    };
  },
  'two officers of one organisation approve at once': async (cloud) => {
    const topic = await aTopicSent(cloud);
    return {
      calls: ['officer-he', 'officer-he-2'].map((openid) => ({ openid, action: 'approve', input: { ...topic, ...APPROVING } })),
      wrong: async (replies) => [done(replies) > 1 && 'approved twice', (await steps(cloud, topic.topicId, APPROVALS)) !== 1 && 'not once on the timeline'],
    };
  },
  'approved while the proposer takes it back': async (cloud) => {
    const topic = await aTopicSent(cloud);
    return {
      calls: [{ openid: 'officer-he', action: 'approve', input: { ...topic, ...APPROVING } }, { openid: 'resident-zhao', action: 'withdraw', input: { topicId: topic.topicId } }],
      wrong: async (replies) => [done(replies) > 1 && 'both'],
    };
  },
  'two topics merged into each other': async (cloud) => {
    const [one, other] = [await aTopic(cloud), await aTopic(cloud, { openid: 'resident-li' })];
    return {
      calls: [{ openid: convener, action: 'merge', input: { ...one, into: other.topicId } }, { openid: 'staff-xu', action: 'merge', input: { ...other, into: one.topicId } }],
      wrong: async (replies) => [done(replies) > 1 && 'both have ended'],
    };
  },
  'two topics merged into a third': async (cloud) => {
    const [one, other, into] = [await aTopic(cloud), await aTopic(cloud, { openid: 'resident-li' }), await aTopic(cloud, { openid: 'member-chen' })];
    return {
      calls: [{ openid: convener, action: 'merge', input: { ...one, into: into.topicId } }, { openid: 'staff-xu', action: 'merge', input: { ...other, into: into.topicId } }],
      wrong: (replies) => people(cloud, into.topicId, { proposers: ['member-chen', ...['resident-zhao', 'resident-li'].filter((_, n) => replies[n]!.ok)] }),
    };
  },
  'merged while people support it': async (cloud) => {
    const [one, into] = [await aTopic(cloud), await aTopic(cloud, { openid: 'resident-li' })];
    const supporters = Array.from({ length: 8 }, (_, n) => `${aKey()}-${n}`);
    return {
      calls: [{ openid: convener, action: 'merge', input: { ...one, into: into.topicId } }, ...supporters.map((openid, n) => ({ openid, action: 'second', input: { topicId: [one, into][n % 2]!.topicId, on: true } }))],
      wrong: (replies) => {
        const [merged, ...seconded] = replies;
        return people(cloud, into.topicId, { proposers: ['resident-li', ...(merged!.ok ? ['resident-zhao'] : [])], supporters: supporters.filter((_, n) => seconded[n]!.ok && (n % 2 === 1 || merged!.ok)) });
      },
    };
  },
  'parted again while it is approved': async (cloud) => {
    const [one, into] = [await aTopic(cloud, { openid: 'resident-li' }), await aScreenedTopic(cloud)];
    for (const { input, ...call } of [{ action: 'merge', input: { ...one, into: into.topicId } }, { action: 'sendForApproval', input: { topicId: into.topicId, revision: into.revision + 1 } }]) await cloud.emulator.invoke('topic', { ...call, input, key: aKey() }, { openid: convener });
    const sent = (await cloud.store.get('topic', into.topicId))!;
    return {
      calls: [{ openid: convener, action: 'unmerge', input: { topicId: one.topicId, revision: 2 } }, { openid: 'officer-he', action: 'approve', input: { topicId: into.topicId, revision: sent.revision, ...APPROVING } }],
      wrong: async (replies) => {
        const kept = await cloud.store.get('topicProposer', key(into.topicId, personIdOf('resident-li')));
        return [done(replies) > 1 && 'both', (kept === undefined) !== replies[0]!.ok && 'who came by the merge is neither here nor there'];
      },
    };
  },
  'eight people raise a topic in one room': async () => ({
    calls: Array.from({ length: 8 }, (_, n) => ({ openid: `${aKey()}-${n}`, action: 'propose', input: { roomId: HOME, ...LAMP } })),
    wrong: async (replies) => {
      const numbers = replies.flatMap(({ ok, data }) => (ok ? [String(data!['number'])] : []));
      return [new Set(numbers).size !== numbers.length && `one number twice: ${[...numbers].sort().join()}`];
    },
  }),
};
