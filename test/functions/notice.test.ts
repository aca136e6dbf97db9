import { authorizationFor } from '../../cloudfunctions/_store/tencent-signature';
import { personIdOf, seatId } from '../../cloudfunctions/_store/keys';
import { sendSms } from '../../cloudfunctions/_store/sms';
import { aCloud, aKey, dataOf, HOME, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aSessionFilled, aSessionFrozen, GROUPS, aPlan, CROWDED } from '../support/sessions';
import { aSmsService, type SmsService } from '../support/sms-service';

let [cloud, sms]: [Cloud, SmsService] = [] as never;
beforeAll(async () => {
  sms = await aSmsService();
  cloud = await aCloud({ env: { SMS_GATEWAY: sms.SMS_GATEWAY } });
});
afterAll(async () => { await cloud.emulator.close(); await sms.close(); });
beforeEach(async () => {
  await forgetRates();
  cloud.emulator.wechat.clear();
  cloud.setClock(noon());
  sms.taken.length = 0;
  sms.turnedDown.length = 0;
  sms.answerAlways('Ok');
});

const noon = () => `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T04:00:00.000Z`;
const convener = () => cloud.convener(HOME).session;
const linesOf = async (sessionId: string) => dataOf(await convener().deliveries({ sessionId })).items;
const ways = ({ channels }: { channels: readonly { channel: string; state: string }[] }) => channels.filter(({ state }) => state !== 'cannot').map(({ channel, state }) => `${channel} ${state}`);
const send = async ({ sessionId, revision }: { sessionId: string; revision: number }, channels: ('inApp' | 'wechat' | 'sms' | 'phone')[] = ['inApp', 'sms']) => dataOf(await convener().sendNotice({ sessionId, revision, channels }));

/** An address where something listened and does not any more. */
async function nobodyThere(): Promise<string> {
  const gone = await aSmsService();
  await gone.close();
  return gone.endpoint;
}

describe('the signature of Tencent Cloud’s API 3.0', () => {
  test('is that of the documentation’s example', () => {
    const body = '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}';
    expect(authorizationFor({ secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3*******', host: 'cvm.tencentcloudapi.com', service: 'cvm', body, at: 1551113065 })).toBe(
      'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c',
    );
  });
  test('a service nobody listens at was surely not reached; one that breaks off may have sent', async () => {
    const before = process.env.SMS_GATEWAY;
    process.env.SMS_GATEWAY = sms.SMS_GATEWAY.replace(sms.endpoint, await nobodyThere());
    const message = { mobile: '+8610012345678', parameters: ['路灯', '11月30日', '议事室'], context: 'n' };
    expect(await sendSms(message)).toMatchObject({ came: 'refused', permanent: false });
    process.env.SMS_GATEWAY = sms.SMS_GATEWAY;
    sms.answer('break after', 'break before');
    expect(await sendSms(message)).toMatchObject({ came: 'unknown' });
    expect(await sendSms(message)).toMatchObject({ came: 'unknown' });
    process.env.SMS_GATEWAY = sms.SMS_GATEWAY.replace('secret-for-tests', 'another');
    expect(await sendSms(message)).toMatchObject({ came: 'refused', permanent: true, error: expect.stringContaining('SignatureFailure') });
    delete process.env.SMS_GATEWAY;
    expect(await sendSms(message)).toEqual({ came: 'refused', permanent: true, error: 'no short message service' });
    if (before !== undefined) process.env.SMS_GATEWAY = before;
  });
});

describe('通过多种方式 （八）: each participant, each channel', () => {
  test('the inbox at once, WeChat where accepted, a short message where there is a number; who is left is to be rung, and the ring is noted', async () => {
    const session = await aSessionFrozen(cloud);
    const { sessionId, stakeholders, guests } = session;
    dataOf(await cloud.as(stakeholders[0]!).me.subscribe({ accepted: ['session'] }));
    expect((await linesOf(sessionId)).map(({ ring }) => ring)).toEqual(Array(12).fill(false));
    await send(session);
    const first = await linesOf(sessionId);
    expect(first.filter((line) => ways(line).join() === 'inApp reached,wechat under-way')).toHaveLength(1);
    expect(first.filter((line) => ways(line).join() === 'sms under-way')).toHaveLength(5);
    await Promise.all([cloud.tick(), cloud.tick()]);
    await cloud.tick();

    expect(sms.turnedDown).toEqual([]);
    expect(sms.taken).toHaveLength(5);
    expect(sms.taken[0]).toMatchObject({ PhoneNumberSet: ['+8610012345678'], SmsSdkAppId: '1400000000', SignName: '有事好商量', TemplateId: '2000000', TemplateParamSet: ['巷子里的路灯坏了', expect.stringMatching(/月/), '社区协商议事室'] });
    expect(JSON.stringify(await cloud.store.list('delivery', { sessionId }, { limit: 50 }))).not.toContain('10012345678');
    const second = await linesOf(sessionId);
    expect(second.find(({ seatId: id }) => id === seatId(sessionId, personIdOf(stakeholders[0]!)))).toMatchObject({ ring: false });
    expect(second.filter((line) => ways(line).join() === 'inApp reached,wechat reached')).toHaveLength(1);
    expect(second.filter(({ ring }) => ring)).toHaveLength(11);

    const inbox = dataOf(await cloud.as(stakeholders[1]!).me.inbox({})).items.find(({ event }) => event === 'session-noticed')!;
    dataOf(await cloud.as(stakeholders[1]!).me.markRead({ noticeIds: [inbox.id] }));
    dataOf(await cloud.as('staff-xu').session.noteTold({ sessionId, seatId: guests[0]!, channel: 'phone' }));
    const third = await linesOf(sessionId);
    expect(third.find(({ seatId: id }) => id === seatId(sessionId, personIdOf(stakeholders[1]!)))).toMatchObject({ read: true, ring: false });
    expect(third.find(({ seatId: id }) => id === guests[0])).toMatchObject({ ring: false, contact: '10012345678', channels: expect.arrayContaining([{ channel: 'phone', state: 'reached', at: expect.any(String), by: expect.stringMatching(/./) }]) });
    expect(third.filter(({ ring }) => ring)).toHaveLength(9);

    dataOf(await cloud.as('staff-xu').session.noteTold({ sessionId, seatId: guests[0]!, channel: 'phone', mistaken: true }));
    expect((await linesOf(sessionId)).find(({ seatId: id }) => id === guests[0])).toMatchObject({ ring: true });
  });

  test('nobody of the room can note that a machine told somebody', async () => {
    const { sessionId, guests } = await aSessionFrozen(cloud);
    for (const channel of ['inApp', 'wechat']) expect(await convener().noteTold({ sessionId, seatId: guests[0]!, channel: channel as never })).toMatchObject({ ok: false, kind: 'invalid' });
  });

  test.each([['FailedOperation.PhoneNumberInBlacklist', 'failed', 1], ['LimitExceeded.DeliveryFrequencyLimit', 'parked', 5], ['break after', 'unsure', 1], ['break before', 'unsure', 1]] as const)('%s: %s after %d tries, and somebody rings', async (word, state, tries) => {
    const session = await aSessionFrozen(cloud);
    sms.answerAlways(word);
    await send(session);
    for (let hours = 0; hours < 8; hours += 1) {
      cloud.setClock(new Date(Date.parse(noon()) + hours * 3_600_000).toISOString());
      await cloud.tick();
    }
    const deliveries = await cloud.store.list('delivery', { sessionId: session.sessionId }, { limit: 50 });
    expect(deliveries.map((one) => [one.state, one.attempts])).toEqual(Array(5).fill([state, tries]));
    expect((await linesOf(session.sessionId)).filter(({ withoutWechat, ring }) => withoutWechat && ring)).toHaveLength(5);
  });

  test('at night no short message goes out, also when the timer comes late; in the morning it does', async () => {
    const session = await aSessionFrozen(cloud);
    cloud.setClock(noon().replace('T04', 'T13'));
    await send(session);
    cloud.setClock(noon().replace('T04', 'T15'));
    await cloud.tick();
    expect(sms.taken).toHaveLength(0);
    cloud.setClock(noon().replace('T04:00', 'T23:01'));
    await cloud.tick();
    expect(sms.taken).toHaveLength(5);
  });

  test('a session that is called off before the morning is not announced in the morning; that it is called off is', async () => {
    const session = await aSessionFrozen(cloud);
    const person = session.stakeholders[0]!;
    dataOf(await cloud.as(person).me.subscribe({ accepted: ['session'] }));
    dataOf(await cloud.as(person).me.subscribe({ accepted: ['session'] }));
    cloud.setClock(noon().replace('T04', 'T15'));
    const { revision } = await send(session);
    dataOf(await convener().cancel({ sessionId: session.sessionId, revision, reason: '下大雨' }));
    cloud.setClock(noon().replace('T04:00', 'T23:01'));
    await cloud.tick();
    expect(sms.taken).toHaveLength(0);
    expect(cloud.emulator.wechat.calls('subscribeMessage.send').map(({ arguments: { data } }) => JSON.stringify(data))).toEqual([expect.stringContaining('协商活动取消')]);
  });

  test('a session that is put off is told anew: who was rung about the old day is to be rung again', async () => {
    const session = await aSessionFrozen(cloud);
    const { sessionId, guests } = session;
    const { revision } = await send(session, ['inApp', 'phone']);
    dataOf(await convener().noteTold({ sessionId, seatId: guests[0]!, channel: 'phone' }));
    dataOf(await convener().postpone({ sessionId, revision, reason: '场地检修', startsAt: aPlan({ days: 30 }).startsAt, closesAt: aPlan({ days: 20 }).startsAt, because: CROWDED }));
    const known = async () => ({ sessionId, revision: (await cloud.store.get('session', sessionId))!.revision });
    expect(dataOf(await convener().deliveries({ sessionId })).notice).toBeUndefined();
    dataOf(await convener().openSignUp({ ...(await known()), because: [{ rule: 'session.sign-up-plan.limit-too-low', reason: '小范围' }] }));
    dataOf(await convener().closeSignUp(await known()));
    dataOf(await convener().freeze(await known()));
    cloud.setClock(new Date(Date.parse(noon()) + 60_000).toISOString());
    dataOf(await convener().sendNotice({ ...(await known()), channels: ['inApp', 'phone'] }));
    expect((await linesOf(sessionId)).find(({ seatId: id }) => id === guests[0])).toMatchObject({ ring: true });
  });

  test('who steps in after the notice is told the same; those who have it do not get it twice', async () => {
    const session = await aSessionFrozen(cloud, { waiting: 1 });
    const { sessionId, stakeholders } = session;
    const { revision } = await send(session, ['inApp', 'phone']);
    const [waiting] = dataOf(await convener().roster({ sessionId, state: 'waiting' })).items;
    dataOf(await convener().substitute({ sessionId, revision, out: seatId(sessionId, personIdOf(stakeholders[0]!)), in: waiting!.seatId }));
    expect((await linesOf(sessionId)).find(({ seatId: id }) => id === waiting!.seatId)!.channels[0]).toMatchObject({ channel: 'inApp', state: 'reached' });
    const noticed = await cloud.store.list('outbox', { sessionId }, { limit: 200 });
    const to = noticed.filter(({ event }) => event === 'session-noticed').map((notice) => notice.to);
    expect([to.length, new Set(to).size]).toEqual([8, 8]);
  });

  test('who takes a registered seat over after the notice finds it in the inbox', async () => {
    const { sessionId, revision } = await aSessionFilled(cloud, { limit: 13 });
    const { seatId: seat, claimCode } = dataOf(await convener().invite({ sessionId, kind: 'stakeholder', group: GROUPS[0]!, name: '蒋桂芳', contact: '10087654321', note: '住在巷口' }));
    dataOf(await convener().noteAnswer({ sessionId, seatId: seat, accept: true }));
    await send({ sessionId, ...dataOf(await convener().freeze({ sessionId, revision })) }, ['inApp', 'sms']);
    expect((await cloud.store.get('seat', seat))!.contact).toEqual({ way: 'phone', sealed: expect.not.stringContaining('10087654321') });
    expect((await linesOf(sessionId)).find(({ seatId: id }) => id === seat)).toMatchObject({ contact: '10087654321', withoutWechat: true, ring: true });
    const openid = `claims-${aKey()}`;
    dataOf(await cloud.as(openid).session.claim({ code: claimCode! }));
    expect(dataOf(await cloud.as(openid).me.inbox({})).items).toMatchObject([{ event: 'session-noticed', sessionId, why: expect.any(String) }]);
    await cloud.tick();
    expect(sms.taken.filter(({ PhoneNumberSet }) => PhoneNumberSet[0] === '+8610087654321').length).toBeLessThanOrEqual(1);
  });
});

describe('without a short message service', () => {
  test('the channel says so, nothing waits for it, and somebody rings', async () => {
    const plain = await aCloud();
    const session = await aSessionFrozen(plain);
    const desk = plain.convener(HOME).session;
    dataOf(await desk.sendNotice({ sessionId: session.sessionId, revision: session.revision, channels: ['inApp', 'sms'] }));
    await plain.tick();
    const { sms: available, items } = dataOf(await desk.deliveries({ sessionId: session.sessionId }));
    expect(available).toBe(false);
    expect(items.filter(({ ring, channels }) => ring && channels.every(({ state }) => state === 'cannot'))).toHaveLength(5);
    expect(await plain.store.list('delivery', { sessionId: session.sessionId }, { limit: 10 })).toEqual([]);
    await plain.emulator.close();
  });
});
