import { withFunctions, type Backed } from './harness/with-functions';

let cloud: Backed;
beforeAll(async () => {
  cloud = await withFunctions();
}, 120_000);
afterAll(() => cloud.stop());

test('a code scanned at the door opens the app at its room', async () => {
  const phone = cloud.phoneOf('resident-zhao');
  await phone.open('packages/resident/room/index', { id: '321002001001' });
  await phone.screen.says('议事室编码');
  const seen = phone.cloudCalls.find(({ data }) => (data as { action: string }).action === 'view')!.result as { data: { code: string } };

  const passerBy = cloud.phoneOf('resident-new');
  await passerBy.open('packages/resident/find-room/index', { scene: encodeURIComponent(seen.data.code) });
  await passerBy.screen.says('琼花观社区');
  expect(passerBy.errors).toEqual([]);
}, 30_000);
