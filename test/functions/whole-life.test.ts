import { liveOneLife } from '../../config/local/demo-data/one-life';
import { liveToAnApproval } from '../../config/local/demo-data/one-approval';
import { liveToALottery } from '../../config/local/demo-data/one-lottery';
import { conveningIdentity } from '../../src/demo/identities';
import { WHOLE_LIFE } from '../../src/demo/whole-life';
import { aCloud, dataOf, type Cloud } from '../support/cloud';

/** Words of a person in an input, each with its place in it; ids, days and choices are not words. */
function wordsIn(input: unknown, path = ''): [string, string][] {
  if (typeof input === 'string') return /\p{Script=Han}/u.test(input) ? [[path, input]] : [];
  if (Array.isArray(input)) return input.flatMap((one) => wordsIn(one, path));
  return typeof input === 'object' && input !== null ? Object.entries(input).flatMap(([name, one]) => wordsIn(one, path ? `${path}.${name}` : name)) : [];
}

/** Picked on the screen from what is on record, not typed. */
const CHOSEN = ['research.addEvidence group'];

let cloud: Cloud;
/** Words the convener typed, by where they were asked for. */
const typed: { field: string; words: string }[] = [];
beforeAll(async () => {
  cloud = await aCloud({ sessions: true });
  const { invoke } = cloud.emulator;
  await liveOneLife({
    ...cloud.emulator,
    invoke: (feature, call, who) => {
      const { action, input } = call as { action: string; input: unknown };
      if (who?.openid === conveningIdentity(WHOLE_LIFE.roomId)) typed.push(...wordsIn(input).map(([path, words]) => ({ field: `${feature}.${action} ${path}`, words })).filter(({ field }) => !CHOSEN.includes(field)));
      return invoke(feature, call, who);
    },
  });
  await liveToALottery(cloud.emulator);
  await liveToAnApproval(cloud.emulator);
});
afterAll(() => cloud.emulator.close());

test('the life the guided tour walks through is whole: proposed, held, listed, carried out, published, every document marked 演示数据', async () => {
  const [topic] = dataOf(await cloud.as('resident-zhao').topic.mine({})).items.filter(({ title }) => title === WHOLE_LIFE.title);
  const [session] = dataOf(await cloud.as().session.list({ topicId: topic!.id, stage: 'held' })).items;
  expect(session).toMatchObject({ state: 'published', demo: true });
  const published = dataOf(await cloud.as().publication.view({ sessionId: session!.id }));
  expect(published).toMatchObject({ card: { title: '小广场有了大家定的公约', demo: true }, earlier: [] });
  expect(published.current!.text.items).toHaveLength(2);
  expect((await cloud.store.list('suggestionItem', { sessionId: session!.id }, { limit: 5 })).map(({ state }) => state)).toEqual(['published', 'published']);
  expect((await cloud.store.list('audit', { outcome: 'refused' } as never, { limit: 5 }))).toEqual([]);
});

test('a session with more people than seats awaits its lottery', async () => {
  const session = dataOf(await cloud.as().session.list({ roomId: WHOLE_LIFE.roomId })).items.find(({ topicTitle }) => topicTitle.startsWith('观巷停车位'));
  expect(session).toMatchObject({ state: 'sign-up-closed', signUp: { way: 'lottery', limit: 12 }, demo: true });
  expect(await cloud.store.count('seat', { sessionId: session!.id, state: 'applied' })).toBe(16);
});

test('a topic awaits approval on its officer’s desk', async () => {
  const { items } = dataOf(await cloud.as('officer-he').topic.inTray({ organisationId: `partyOrganisation-${WHOLE_LIFE.roomId}` }));
  expect(items.map(({ title }) => title)).toContain('早点摊摆到什么时候、摆在哪里');
});

test('the clock is put back, and all that was done lies behind it', async () => {
  const { items: [card] } = dataOf(await cloud.as().publication.list({ area: WHOLE_LIFE.roomId }));
  expect(Date.parse(card!.at)).toBeLessThan(Date.now());
  expect(cloud.emulator.clock.now() - Date.now()).toBeLessThan(1000);
});

describe('（二） 2.no-formalism: 一张表, what a convener types for one session', () => {
  test('no more fields than these; who adds one says here what it replaces', () => {
    expect([...new Set(typed.map(({ field }) => field))].sort()).toEqual([
      'outcome.answerItem words', 'outcome.editList items.dissent', 'outcome.editList items.support', 'outcome.editList items.what', 'outcome.editList items.who', 'outcome.editList items.why', 'outcome.editList reason',
      'publication.save lead', 'publication.save title', 'research.addEvidence found', 'research.addEvidence place', 'research.addEvidence source', 'research.addEvidence title',
      'session.close notes.note', 'session.invite name', 'session.invite note', 'session.schedule agenda.text', 'session.schedule place', 'topic.mapStakeholders extent', 'topic.mapStakeholders groups', 'topic.screen note',
    ]);
  });
  test('nothing is typed twice: what one step was told, no later one asks for', () => {
    const places = new Map<string, Set<string>>();
    for (const { field, words } of typed) places.set(words, new Set([...(places.get(words) ?? []), field]));
    expect([...places].filter(([, fields]) => fields.size > 1)).toEqual([]);
  });
});
