import fc from 'fast-check';
import { personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { dataOf, HOME, type Cloud } from '../cloud';
import { forgetRates } from '../rates';
import { aPlan, aResearchedTopic, CROWDED } from '../sessions';
import { draws } from './acts';
import { look } from './look';
import type { SessionOfModel } from './model';
import { iso } from './perform';
import { CONVENER, nameOf, RESIDENTS } from './people';
import { Step, type Standing } from './run';

/** Few seats, so that they run out. */
const LIMIT = 4;
const DAY = 24 * 3_600_000;

/** People who live where the room is for, by their own word. */
export async function settle(cloud: Cloud): Promise<void> {
  for (const openid of RESIDENTS) dataOf(await cloud.as(openid).me.declareResidence({ roomId: HOME, name: nameOf(openid) }));
}

/** A session of a topic of its own, ten days ahead. */
async function begin(cloud: Cloud): Promise<Standing> {
  cloud.emulator.clock.offset(0);
  await forgetRates();
  const topic = await aResearchedTopic(cloud);
  const startsAt = cloud.emulator.clock.now() + 10 * DAY;
  const closesAt = startsAt - 5 * DAY;
  const { signUp, ...plan } = aPlan({ limit: LIMIT });
  const { id } = dataOf(await cloud.convener().session.schedule({ ...topic, ...plan, startsAt: iso(startsAt), signUp: { ...signUp, closesAt: iso(closesAt) }, because: CROWDED }));
  const convener = { id: seatId(id, personIdOf(CONVENER)), openid: CONVENER, kind: 'leader', state: 'seated', attested: true, denied: false, order: 0, present: false, toldInApp: -1, toldByHand: -1 } as const;
  const now: SessionOfModel = { id, topicId: topic.topicId, state: 'planned', revision: 1, limit: LIMIT, open: false, closesAt, startsAt, seats: [convener], acts: 0, now: 0, given: [] };
  return { now, seen: await look(cloud, id) };
}

/** Sequences of up to `most` acts, each of one session. A failure is printed with what plays it again. */
export const sequences = (cloud: Cloud, most = 150) =>
  fc.asyncProperty(fc.commands([draws.map((draw) => new Step(draw))], { maxCommands: most, size: 'max' }), async (sequence) => {
    const model = await begin(cloud);
    await fc.asyncModelRun(() => ({ model, real: cloud }), sequence);
  });
