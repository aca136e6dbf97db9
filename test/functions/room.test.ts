import { aCloud, aTopic, dataOf, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

describe('a resident finds her room', () => {
  test.each(['琼花观', '琼花观社区', 'qhg', 'qionghua', '东关 琼花', '东关琼花观', '广陵琼花'])('%s finds 琼花观社区 first', async (query) => {
    const [first] = dataOf(await cloud.as().room.search({ query })).items;
    expect(first).toEqual({ id: HOME, name: '琼花观社区', kind: 'village', path: ['广陵区', '东关街道'], demo: false });
  });
  test('nothing that is nowhere', async () => expect(dataOf(await cloud.as().room.search({ query: '没有这个地方' })).items).toEqual([]));

  test('by area: county, township, village', async () => {
    const counties = dataOf(await cloud.as().room.areas({})).items;
    expect(counties).toEqual([{ id: '321002', name: '广陵区', level: 'county', hasChildren: true }]);
    const towns = dataOf(await cloud.as().room.areas({ parent: '321002' })).items;
    expect(towns[0]).toEqual({ id: '321002001', name: '东关街道', level: 'township', hasChildren: true, roomId: '321002001' });
    expect(dataOf(await cloud.as().room.areas({ parent: '321002001' })).items[0]).toMatchObject({ name: '琼花观社区', roomId: HOME, hasChildren: false });
  });

  test('by the code on the door; a code we did not make opens nothing', async () => {
    const { code } = dataOf(await cloud.as().room.view({ roomId: HOME }));
    expect(code).toMatch(/^rm[0-9A-Za-z]{9,30}$/);
    expect(code.length).toBeLessThanOrEqual(32);
    expect(dataOf(await cloud.as().room.byCode({ code })).id).toBe(HOME);
    expect(dataOf(await cloud.as().room.byCode({ code: ` ${code.slice(0, 5)}-${code.slice(5)} ` })).id).toBe(HOME);
    const forged = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A');
    for (const wrong of [forged, '', 'rm', code.slice(2), '码'.repeat(20)]) expect(await cloud.as().room.byCode({ code: wrong })).toMatchObject({ kind: 'forbidden' });
  });
});

describe('a room’s page says who is responsible', () => {
  test('a community: its Party organisation, the town’s committee, the member group', async () => {
    expect(dataOf(await cloud.as().room.view({ roomId: HOME }))).toMatchObject({
      name: '琼花观社区', path: ['广陵区', '东关街道'], convener: { name: '周**', title: '琼花观社区党组织书记', acting: false },
      ledBy: { name: '东关街道党工委' }, guidedBy: { name: '东关街道委员履职小组' }, approver: { name: '琼花观社区党组织' }, higherApprover: { name: '东关街道党工委' }, filingReceiver: { name: '东关街道委员履职小组' }, listReceiver: { name: '东关街道党工委' }, reportReceiver: { name: '东关街道党工委' },
    });
  });
  test('a subdistrict: its work committee approves, the county CPPCC is filed with', async () => {
    expect(dataOf(await cloud.as().room.view({ roomId: '321002001' }))).toMatchObject({
      kind: 'township', ledBy: { name: '中共广陵区委' }, guidedBy: { name: '广陵区政协' }, approver: { name: '东关街道党工委' }, filingReceiver: { name: '广陵区政协' },
    });
  });
  test('an economic zone is a park', async () => {
    expect(dataOf(await cloud.as().room.view({ roomId: '321002400' }))).toMatchObject({ kind: 'park', name: '广陵经济开发区', approver: { name: '广陵经济开发区党工委' } });
  });
});

describe('居民自报、召集人核实', () => {
  test('until attested a resident may propose and is shown as 待确认; then the mark goes', async () => {
    dataOf(await cloud.as('resident-new').me.declareResidence({ roomId: NEXT_DOOR, name: '新居民', note: '3幢' }));
    const { topicId } = await aTopic(cloud, { roomId: NEXT_DOOR, openid: 'resident-new' });
    expect(dataOf(await cloud.as().topic.view({ topicId }))).toMatchObject({ attested: false, proposers: [{ name: '新**', attested: false }] });
    const [waiting] = dataOf(await cloud.convener(NEXT_DOOR).room.residents({ roomId: NEXT_DOOR, state: 'declared' })).items;
    expect(waiting).toMatchObject({ name: '新居民', note: '3幢' });
    expect(await cloud.convener().room.attest({ roomId: HOME, residentId: waiting!.id, isResident: true })).toMatchObject({ kind: 'forbidden' });
    dataOf(await cloud.convener(NEXT_DOOR).room.attest({ roomId: NEXT_DOOR, residentId: waiting!.id, isResident: true }));
    expect(dataOf(await cloud.as().topic.view({ topicId }))).toMatchObject({ attested: true, proposers: [{ name: '新**', attested: true }] });
    expect(dataOf(await cloud.as('resident-new').me.view({}))).toMatchObject({ known: true, name: '新居民', residence: { roomId: NEXT_DOOR, state: 'attested' }, unread: 2 });
  });

  test('nobody attests himself', async () => {
    dataOf(await cloud.convener().me.declareResidence({ roomId: HOME, name: '周明霞' }));
    const { items } = dataOf(await cloud.convener().room.residents({ roomId: HOME, state: 'declared' }));
    expect(await cloud.convener().room.attest({ roomId: HOME, residentId: items.find(({ name }) => name === '周明霞')!.id, isResident: true })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'room.residence.own-attestation' }] });
  });

  test('what I hold is told to me, and nobody is known without a name from the platform', async () => {
    expect(dataOf(await cloud.convener().me.view({})).appointments).toEqual([{ roomId: HOME, roomName: '琼花观社区', path: ['广陵区', '东关街道'], role: 'convener', title: '琼花观社区党组织书记' }]);
    expect(dataOf(await cloud.as().me.view({}))).toEqual({ known: false, appointments: [], offices: [], unread: 0 });
  });
});

test('no full name, openid or note of a person is in any public answer', async () => {
  const answers = JSON.stringify([
    await cloud.as().topic.list({}), await cloud.as().room.view({ roomId: HOME }), await cloud.as('resident-li').topic.list({ roomId: HOME }),
    ...(await Promise.all(dataOf(await cloud.as().topic.list({})).items.map(({ id }) => cloud.as('resident-li').topic.view({ topicId: id })))),
  ]);
  for (const secret of ['赵晓敏', '李建国', '周明霞', '孙德福', '新居民', '3幢', 'resident-', 'convener-', 'invented']) expect(answers).not.toContain(secret);
});
