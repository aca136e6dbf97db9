import type { WriteContext } from '../_kernel/serve';
import type { Support, Topic, TopicProposer } from '../_store/documents';
import { key } from '../_store/keys';

/** Those who raised or supported a topic. */
export type People = { proposers: readonly TopicProposer[]; supporters: readonly Support[] };

/** How one person stands in a topic. Who proposes it and supports it too is counted as a proposer only. */
type Tie = { proposer?: TopicProposer | undefined; support?: Support | undefined };
const numbersOf = ({ proposer, support }: Tie) => ({ proposers: proposer ? 1 : 0, supporters: support && !proposer ? 1 : 0 });

/**
 * Brings the people of a topic along into another one: each comes in `via` it, beside what he or she did there, so that a
 * merge can be undone exactly. Answers that topic with its numbers.
 */
export function bring(context: WriteContext, { proposers, supporters }: People, from: Topic, into: Topic): Promise<Topic> {
  const { now } = context;
  const [raised, seconded] = [new Map(proposers.map((one) => [one.personId, one])), new Set(supporters.map(({ personId }) => personId))];
  return retie(context, into, [...raised.keys(), ...seconded], ({ proposer, support }, personId, _id) => {
    const base = { _id, topicId: into._id, personId, at: now };
    const { name = '', attested = false } = raised.get(personId) ?? {};
    return {
      proposer: raised.has(personId) ? through(proposer, from) ?? { ...base, name, attested, first: false, via: [from._id] } : proposer,
      support: seconded.has(personId) ? through(support, from) ?? { ...base, via: [from._id] } : support,
    };
  });
}

/** Takes them back out: what came by this topic alone goes, what one did oneself, or came by another, stays. */
export const takeBack = (context: WriteContext, { proposers, supporters }: People, from: Topic, into: Topic): Promise<Topic> =>
  retie(context, into, [...proposers, ...supporters].map(({ personId }) => personId), ({ proposer, support }) => ({ proposer: without(proposer, from), support: without(support, from) }));

type Brought = { via?: readonly string[] };
const through = <D extends Brought>(held: D | undefined, { _id }: Topic): D | undefined => (held?.via ? { ...held, via: [...held.via, _id] } : held);
const without = <D extends Brought>(held: D | undefined, { _id }: Topic): D | undefined => {
  if (!held?.via?.includes(_id)) return held;
  const via = held.via.filter((other) => other !== _id);
  return via.length > 0 ? { ...held, via } : undefined;
};

async function retie({ transaction }: WriteContext, topic: Topic, people: readonly string[], change: (tie: Tie, personId: string, _id: string) => Tie): Promise<Topic> {
  let [proposers, supporters] = [topic.proposers, topic.supporters];
  for (const personId of new Set(people)) {
    const _id = key(topic._id, personId);
    const before: Tie = { proposer: await transaction.get('topicProposer', _id), support: await transaction.get('support', _id) };
    const after = change(before, personId, _id);
    if (after.proposer !== before.proposer) await (after.proposer ? transaction.put('topicProposer', after.proposer) : transaction.remove('topicProposer', _id));
    if (after.support !== before.support) await (after.support ? transaction.put('support', after.support) : transaction.remove('support', _id));
    proposers += numbersOf(after).proposers - numbersOf(before).proposers;
    supporters += numbersOf(after).supporters - numbersOf(before).supporters;
  }
  return { ...topic, proposers, supporters };
}
