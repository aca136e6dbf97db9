import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type App } from './harness/app';

const data = mkdtempSync(join(tmpdir(), 'journey-'));
let app: App;
beforeAll(async () => {
  app = await startApp({ data });
});
afterAll(async () => {
  await app.stop();
  rmSync(data, { recursive: true, force: true });
});

const title = '国庆路口早上堵得学生过不去';

test('a resident of 琼花观社区 proposes, its convener answers, everybody sees the answer, and a restart keeps it', async () => {
  const resident = await app.person();
  await resident.goto('/');
  await resident.tap('搜名称');
  await resident.type('搜村、社区、街道的名称', '琼花观');
  await resident.tap('琼花观社区');
  await resident.tap('设为我的议事室');
  await resident.tap('我要提议题');
  await resident.type('title', title);
  await resident.type('wrong', '每天七点半到八点，送孩子的车停在斑马线上，孩子只好从车缝里走。');
  await resident.type('place', '国庆路与东关街路口');
  await resident.tap('提交');
  await resident.tap('赵晓敏（居民）');
  await resident.tap('提交');
  await resident.says('已经提交');
  await resident.screenshot('journey-1-sent');
  await resident.tap('看办理进展');
  await resident.says(title);

  const convener = await app.person({ as: 'convener-321002001001' });
  await convener.goto('/');
  await convener.tap('我的');
  await convener.tap('琼花观社区协商议事室');
  await convener.screenshot('journey-2-desk');
  await convener.tap(title);
  await convener.tap('受理');
  await convener.tap('实事');
  await convener.screenshot('journey-3-answering');
  for (const check of ['一个地点', '说清涉及谁', '一个问题']) await convener.tap(check);
  await convener.tap('受理并告知提出人');

  await convener.says('已受理');

  await resident.page.reload();
  await resident.says('召集人的答复');
  await resident.screenshot('journey-4-answered');
  const address = resident.page.url();
  await resident.goto('/');
  await resident.says(title);
  await resident.screenshot('journey-5-home');

  await app.restart();
  const neighbour = await app.person();
  await neighbour.page.goto(address);
  await neighbour.says('召集人的答复');
  await neighbour.says(title);
});
