import type { InputOf } from '../../src/contract/action';
import type { TopicContract } from '../../src/contract/topic';
import type { RoomName } from './sessions';
import { conveningIdentity } from '../../src/demo/identities';
import { aTopic, dataOf, type Cloud } from './cloud';
import { forgetRates } from './rates';
import { APPROVING, ROOMS_OF_EACH_KIND } from './topics';

/** What is asked of a topic by its revision; a life fills in topic and revision. */
type Act = { [A in keyof TopicContract]: InputOf<TopicContract[A]> extends { topicId: string } ? A : never }[keyof TopicContract];
type More<A extends Act> = Omit<InputOf<TopicContract[A]>, 'topicId' | 'revision'>;
type ReplyTo<A extends Act> = ReturnType<ReturnType<Cloud['as']>['topic'][A]>;

/** Somebody acting for an organisation, as the tables of test data have it: [openid, organisation]. */
export type Office = readonly [openid: string, organisationId: string];

const CARD = { onePlace: true, affectedNamed: true, oneQuestion: true };
const distinct = (offices: readonly Office[]): Office[] => [...new Map(offices.map((office) => [office[1], office] as const)).values()];
const EVERY_ROUTE = Object.values(ROOMS_OF_EACH_KIND);

/** One topic on its way through a room of a kind. Everybody acts on what he or she sees at that moment. */
export async function aLife(cloud: Cloud, kind: RoomName, words: Parameters<typeof aTopic>[1] = {}) {
  const { roomId, approvers, receiver } = ROOMS_OF_EACH_KIND[kind];
  const { topicId } = await aTopic(cloud, { roomId, ...words });
  const now = async () => (await cloud.store.get('topic', topicId))!;

  /** The answer, whatever it is. */
  async function asks<A extends Act>(openid: string, action: A, more: More<A>): Promise<Awaited<ReplyTo<A>>> {
    await forgetRates();
    return (cloud.as(openid).topic[action] as unknown as (input: object) => Promise<Awaited<ReplyTo<A>>>)({ topicId, revision: (await now()).revision, ...more });
  }
  /** The answer must be a yes. */
  const does = async <A extends Act>(openid: string, action: A, more: More<A>) => dataOf((await asks(openid, action, more)) as never) as Extract<Awaited<ReplyTo<A>>, { ok: true }>['data'];
  const convener = conveningIdentity(roomId);

  return {
    kind, topicId, roomId, convener, asks, does, now,
    view: async (openid?: string) => dataOf(await cloud.as(openid).topic.view({ topicId })),
    told: async (openid: string) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.topicId === topicId).map(({ event }) => event).reverse(),

    async isTakenUp(concern: 'major' | 'practical' | 'hard' = 'practical', by = convener) {
      await does(by, 'screen', { concern, note: '', card: CARD });
      await does(convener, 'mapStakeholders', { extent: '周边', groups: ['住户', '店家'] });
    },
    isSent: () => does(convener, 'sendForApproval', {}),
    /** Each body the room's own row names, one after another. */
    async isApproved(by: readonly Office[] = approvers) {
      for (const [openid, organisationId] of by) await does(openid, 'approve', { ...APPROVING, organisationId });
    },
    /** Sent to the receiver the route names, and receipted by it. */
    async isFiled() {
      await does(convener, 'file', {});
      await does(receiver[0], 'acknowledgeFiling', { organisationId: receiver[1] });
    },
    /** Rules by which approving bodies of all other kinds of room are refused, one line each. */
    refusedApprovals: (but: readonly Office[] = approvers) => refusals(distinct(EVERY_ROUTE.flatMap((route): Office[] => [...route.approvers])), but, (openid, organisationId) => asks(openid, 'approve', { ...APPROVING, organisationId })),
    refusedReceipts: () => refusals(distinct(EVERY_ROUTE.map((route): Office => route.receiver)), [receiver], (openid, organisationId) => asks(openid, 'acknowledgeFiling', { organisationId })),
  };
}
export type Life = Awaited<ReturnType<typeof aLife>>;

/** What everybody but those named is told when they try, each different answer once. */
async function refusals(all: readonly Office[], but: readonly Office[], ask: (...office: Office) => Promise<unknown>): Promise<string[]> {
  const found = new Set<string>();
  for (const office of all.filter(([, id]) => !but.some(([, mine]) => mine === id))) {
    const reply = (await ask(...office)) as { ok: boolean; kind?: string; reasons?: { rule: string; clause: string }[] };
    found.add(reply.ok ? `${office[1]} may` : reply.reasons?.map(({ rule, clause }) => `${rule} ← ${clause}`).join() ?? reply.kind!);
  }
  return [...found];
}
