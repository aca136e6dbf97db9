import type { EvidenceWords } from '../../../src/contract/research';
import { conveningIdentity } from '../../../src/demo/identities';
import { WHOLE_LIFE } from '../../../src/demo/whole-life';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { Emulator } from '../../../emulator/emulator';
import { dataOf, personActing, type Person } from '../acting';

export const [DAY, HOUR, MINUTE] = [86_400_000, 3_600_000, 60_000];

const { roomId } = WHOLE_LIFE;
export const PARTY = { openid: 'officer-he', organisationId: `partyOrganisation-${roomId}` };
const RECEIVER = { openid: 'officer-ma', organisationId: 'memberGroup-321002001' };

/** A topic on its road; `day` puts the clock to an hour of its n-th day and answers that instant. */
export type Life = { proposer: string; as: (openid: string) => Person; convener: Person; day: (n: number, hour?: number) => string; topic: { topicId: string }; sessionId: string };
export type RoadWords = {
  TOPIC: { title: string; wrong: string; place: string; affected: string }; EXTENT: string; GROUPS: readonly string[]; NOTE: string; MEETING: string; EVIDENCE: readonly EvidenceWords[];
};

/** A life that began so many days ago, through the real functions; the emulator's clock is put back when `live` ends. */
export async function aLife(emulator: Emulator, { ago, proposer, now = Date.now() }: { ago: number; proposer: string; now?: number }, live: (life: Life) => Promise<void>): Promise<void> {
  let at = 0;
  const today = Math.floor((now + 8 * HOUR) / DAY) * DAY - 8 * HOUR;
  const instant = (n: number, hour: number) => today + (n - ago) * DAY + hour * HOUR;
  const day = (n: number, hour = 9) => {
    at = Math.max(at + MINUTE, instant(n, hour));
    emulator.clock.offset(at - Date.now());
    return new Date(instant(n, hour)).toISOString();
  };
  try {
    await live({ proposer, as: (openid) => personActing(emulator, openid), convener: personActing(emulator, conveningIdentity(roomId)), day, topic: { topicId: '' }, sessionId: '' });
  } finally {
    emulator.clock.offset(0);
  }
}

export const topicNow = async ({ as, topic, proposer }: Life) => ({ ...topic, revision: dataOf(await as(proposer).topic.view(topic)).revision });
export const sessionNow = async ({ convener, sessionId }: Life) => ({ sessionId, revision: dataOf(await convener.session.view({ sessionId })).revision });

/** From being proposed to signed research: what every session has behind it. Takes thirteen days. */
export async function theRoad(life: Life, words: RoadWords): Promise<void> {
  life.day(0, 10);
  life.topic = { topicId: dataOf(await life.as(life.proposer).topic.propose({ roomId, ...words.TOPIC })).id };
  life.day(2);
  dataOf(await life.convener.topic.screen({ ...(await topicNow(life)), concern: 'practical', note: words.NOTE, card: { onePlace: true, affectedNamed: true, oneQuestion: true } }));
  dataOf(await life.convener.topic.mapStakeholders({ ...(await topicNow(life)), extent: words.EXTENT, groups: [...words.GROUPS] }));
  dataOf(await life.convener.topic.sendForApproval(await topicNow(life)));
  const today = life.day(5);
  dataOf(await life.as(PARTY.openid).topic.approve({ ...(await topicNow(life)), organisationId: PARTY.organisationId, checks: { political: true, quality: true }, meeting: { date: shanghaiDay(today), reference: words.MEETING } }));
  dataOf(await life.convener.topic.file(await topicNow(life)));
  life.day(6);
  dataOf(await life.as(RECEIVER.openid).topic.acknowledgeFiling({ ...(await topicNow(life)), organisationId: RECEIVER.organisationId }));
  for (const [revision, piece] of words.EVIDENCE.entries()) {
    const found = life.day(8 + revision);
    dataOf(await life.convener.research.addEvidence({ ...life.topic, revision, ...piece, ...(piece.kind === 'document' ? {} : { day: shanghaiDay(found) }) }));
  }
  dataOf(await life.convener.research.sign({ ...life.topic, revision: words.EVIDENCE.length }));
}

/** Those whom the room rings, since WeChat does not reach them. */
export const guestSeats = async ({ convener, sessionId }: Life): Promise<string[]> =>
  dataOf(await convener.session.roster({ sessionId, state: 'seated' })).items.filter(({ withoutWechat }) => withoutWechat).map(({ seatId }) => seatId);
