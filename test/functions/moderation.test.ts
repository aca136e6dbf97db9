import { aCloud, dataOf, HOME, LAMP, type Cloud } from '../support/cloud';
import { aJpegWithPlace } from '../support/pictures';
import { aThread } from '../support/threads';
import { until } from '../support/until';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
afterEach(() => cloud.emulator.faults.clear());

const propose = (over: object = {}) => cloud.as('resident-zhao').topic.propose({ roomId: HOME, ...LAMP, ...over });
const queue = async () => dataOf(await cloud.convener().moderation.queue({ roomId: HOME })).items;
const seenByAll = (topicId: string) => cloud.as().topic.view({ topicId });

describe('words pass the content check before anybody else sees them', () => {
  test('passed, they are public at once', async () => {
    expect(dataOf(await propose())).toMatchObject({ visibility: 'public' });
  });

  test('risky, they are refused with a sentence, and nothing is kept of them', async () => {
    const before = cloud.emulator.store.count('topic');
    expect(await propose({ wrong: '这里写了测试违规的内容' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.content.risky', clause: 'convention.content' }] });
    expect(cloud.emulator.store.count('topic')).toBe(before);
  });

  test.each([['undecided', '这里写了测试复核的内容', 'review'], ['the service is down', '这里写了测试故障的内容', 'unavailable']])('%s: a person looks first', async (_what, wrong, why) => {
    const { id, visibility } = dataOf(await propose({ wrong }));
    expect(visibility).toBe('waiting');
    expect(await seenByAll(id)).toMatchObject({ kind: 'forbidden' });
    expect(dataOf(await cloud.as('resident-zhao').topic.view({ topicId: id })).visibility).toBe('waiting');
    const check = (await queue()).find((item) => item.topicId === id)!;
    expect(check).toMatchObject({ kind: 'words', why });
    expect(await cloud.convener().topic.screen({ topicId: id, revision: 1, concern: 'major', note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.screen.not-checked' }] });
    dataOf(await cloud.convener().moderation.decide({ roomId: HOME, checkId: check.id, pass: true, reason: '' }));
    expect(dataOf(await seenByAll(id)).visibility).toBe('public');
    expect(dataOf(await cloud.as('resident-zhao').me.inbox({})).items.filter((notice) => notice.topicId === id).map(({ event }) => event)).toContain('check-passed');
  });

  test('turned down by a person, with a reason its author reads', async () => {
    const { id } = dataOf(await propose({ wrong: '这里写了测试复核的内容' }));
    const check = (await queue()).find((item) => item.topicId === id)!;
    expect(await cloud.convener().moderation.decide({ roomId: HOME, checkId: check.id, pass: false, reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.check.no-reason' }] });
    dataOf(await cloud.convener().moderation.decide({ roomId: HOME, checkId: check.id, pass: false, reason: '含有广告' }));
    expect(await seenByAll(id)).toMatchObject({ kind: 'forbidden' });
    expect(dataOf(await cloud.as('resident-zhao').topic.view({ topicId: id })).timeline[1]).toMatchObject({ action: 'check-failed', note: '含有广告' });
    expect(await cloud.as('staff-xu').moderation.decide({ roomId: HOME, checkId: check.id, pass: true, reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.check.already-decided' }] });
  });

  test('what a person gives as reason is checked as well', async () => {
    const { id } = dataOf(await propose({ wrong: '这里写了测试复核的内容' }));
    const check = (await queue()).find((item) => item.topicId === id)!;
    expect(await cloud.convener().moderation.decide({ roomId: HOME, checkId: check.id, pass: false, reason: '测试违规' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.content.risky' }] });
  });

  test('no address of a picture tells who took it', async () => {
    const photoId = await photo();
    const kept = (await cloud.store.get('photo', photoId))!;
    expect(kept.fileId).not.toContain(kept.owner);
  });

  test('the convener’s own words are checked too', async () => {
    const { id } = dataOf(await propose());
    expect(await cloud.convener().topic.return({ topicId: id, revision: 1, note: '测试违规' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.content.risky' }] });
  });
});

const photo = async () => dataOf(await cloud.as('resident-zhao').topic.addPhoto({ image: aJpegWithPlace().toString('base64') })).photoId;

describe('photos are rid of place and time and wait until they have passed', () => {
  test('passed by the machine a little later, everybody sees it', async () => {
    const { id } = dataOf(await propose({ photos: [await photo()] }));
    await until(async () => dataOf(await seenByAll(id)).photos.length === 1);
    const [picture] = dataOf(await seenByAll(id)).photos;
    const bytes = Buffer.from(await (await fetch(picture!.url)).arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(bytes.includes('Exif')).toBe(false);
    expect(bytes.includes('GPS')).toBe(false);
  });

  test.each(['review', 'risky'] as const)('%s by the machine', async (suggest) => {
    cloud.emulator.wechat.answer('security.mediaCheckAsync', suggest);
    const { id } = dataOf(await propose({ photos: [await photo()] }));
    if (suggest === 'review') {
      await until(async () => (await queue()).some((item) => item.topicId === id));
      expect(dataOf(await seenByAll(id)).photos).toEqual([]);
      const check = (await queue()).find((item) => item.topicId === id)!;
      expect(check).toMatchObject({ kind: 'photo', photoUrl: expect.stringContaining('http') });
      dataOf(await cloud.convener().moderation.decide({ roomId: HOME, checkId: check.id, pass: true, reason: '' }));
      expect(dataOf(await seenByAll(id)).photos).toHaveLength(1);
    } else {
      await until(async () => dataOf(await cloud.as('resident-zhao').me.inbox({})).items.some((notice) => notice.topicId === id && notice.event === 'photo-rejected'));
      expect(dataOf(await cloud.as('resident-zhao').topic.view({ topicId: id })).photos).toEqual([]);
    }
  });

  test('nobody passes the own photo, in whosever thread', async () => {
    const topicId = await aThread(cloud);
    cloud.emulator.wechat.answer('security.mediaCheckAsync', 'down');
    const { photoId } = dataOf(await cloud.as('staff-xu').topic.addPhoto({ image: aJpegWithPlace().toString('base64') }));
    dataOf(await cloud.as('staff-xu').consultation.post({ topicId, kind: 'information', text: '今天拍的', photos: [photoId] }));
    const { id } = (await queue()).find((item) => item.topicId === topicId)!;
    expect(await cloud.as('staff-xu').moderation.decide({ roomId: HOME, checkId: id, pass: true, reason: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'text.check.own-words' }] });
  });

  test('without an answer from WeChat a person looks', async () => {
    cloud.emulator.wechat.answer('security.mediaCheckAsync', 'down');
    const { id } = dataOf(await propose({ photos: [await photo()] }));
    expect((await queue()).filter((item) => item.topicId === id)).toMatchObject([{ kind: 'photo' }]);
  });

  test('told twice or by somebody who does not know the trace, nothing changes', async () => {
    const photoId = await photo();
    await until(async () => (await cloud.store.get('photo', photoId))!.state === 'pass');
    const { traceId } = (await cloud.store.get('photo', photoId))!;
    const risky = (trace: string) => ({ MsgType: 'event', Event: 'wxa_media_check', trace_id: trace, errcode: 0, result: { suggest: 'risky', label: 20002 } });
    for (const trace of [traceId!, 'guess', '']) await cloud.emulator.invoke('moderation', risky(trace), { openid: 'resident-li' });
    expect((await cloud.store.get('photo', photoId))!.state).toBe('pass');
  });
});
