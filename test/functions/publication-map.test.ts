import { countIn } from '../../cloudfunctions/_publication/count';
import { onMap } from '../../cloudfunctions/_publication/on-map';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { aCloud, dataOf, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';
import { anAsked, aPublication, another, aSettledSession } from '../support/publications';
import { forgetRates } from '../support/rates';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

describe('the map holds what everybody may read, where its rooms are now', () => {
  const here = async (area = '321002') => { const { rooms, ...rest } = dataOf(await cloud.as().publication.map({ area })); return { ...rest, rooms, home: rooms.find(({ roomId }) => roomId === HOME) }; };
  const stand = async (place: object) => void dataOf(await cloud.convener().room.describe({ roomId: HOME, address: '琼花观社区党群服务中心', hours: '周一至周五', functions: [], ...place }));
  const [SPOT, ELSEWHERE] = [{ latitude: 32.3971, longitude: 119.4456 }, { latitude: 32.41, longitude: 119.45 }];

  test('one more when it is published, one less when it is withdrawn; a narrower scope and what waits are not there', async () => {
    const settled = await aSettledSession(cloud);
    const before = (await here()).home?.published ?? 0;
    const live = await aPublication(cloud, {}, settled);
    await aPublication(cloud, { scope: 'county' }, await another(cloud, settled));
    await anAsked(cloud, {}, await another(cloud, settled));
    expect((await here()).home).toMatchObject({ ...SPOT, name: '琼花观社区', published: before + 1 });
    const { sessionId, revision } = await aPublication(cloud, { title: '路灯修好两盏', reason: '第三盏还在修' }, live);
    expect((await here()).home!.published).toBe(before + 1);
    dataOf(await cloud.convener().publication.withdraw({ sessionId, revision, reason: '写错了' }));
    expect((await here()).home?.published ?? 0).toBe(before);
  });

  test('the room moves, and so does its marker; without a position it is counted and not lost', async () => {
    await aPublication(cloud);
    const [{ home, unplaced }, counted] = [await here(), (await cloud.store.get('publicationCount', '321002'))!.published];
    await stand(ELSEWHERE);
    expect((await here()).home).toEqual({ ...home, ...ELSEWHERE });
    await stand({});
    const gone = await here();
    expect([gone.home, gone.unplaced, gone.rooms.reduce((all, { published }) => all + published, 0) + gone.unplaced]).toEqual([undefined, unplaced + home!.published, counted]);
    await stand(SPOT);
    expect([(await here()).home, (await here('321003')).rooms]).toEqual([home, []]);
  });

  test('of one outcome the way leads to it; where there are too many rooms the last ones are shown, and how much is beyond', async () => {
    const published = (await cloud.store.get('publication', (await aPublication(cloud)).sessionId))!;
    const elsewhere = { ...published, _id: 'next-door-once', roomId: NEXT_DOOR, shown: { ...published.shown!, at: new Date(Date.now() + 1000).toISOString() } };
    const { home } = await here();
    await inTransaction((transaction) => countIn(transaction, { ...elsewhere, audience: [] }, elsewhere));
    expect(await onMap('321002', 1)).toEqual({ rooms: [], unplaced: 1, beyond: home!.published });
    await inTransaction(async (transaction) => { const room = (await transaction.get('room', NEXT_DOOR))!; await transaction.put('room', { ...room, place: { address: '个园', hours: '每天', ...ELSEWHERE, at: published.heldAt } }); });
    expect(await onMap('321002', 1)).toMatchObject({ rooms: [{ roomId: NEXT_DOOR, sessionId: 'next-door-once', published: 1 }], unplaced: 0, beyond: home!.published });
    await inTransaction((transaction) => countIn(transaction, elsewhere, { ...elsewhere, audience: [] }));
    expect((await here()).rooms.map(({ roomId }) => roomId)).toEqual([HOME]);
  });
});
