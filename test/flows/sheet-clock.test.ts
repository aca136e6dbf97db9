import type { Cells } from '../../cloudfunctions/sheet/write-workbook';
import { partAt } from '../../cloudfunctions/_sheet/upload';
import { contentOf, fileIdAt, keepFile } from '../../cloudfunctions/_store/files';
import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { asFile } from '../support/county-workbook';
import { checked, COUNTY_OFFICE } from '../support/sheets';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
beforeEach(() => { cloud.setClock(new Date().toISOString()); });
afterAll(() => cloud.emulator.close());

const NOTHING: Cells = { organisations: [], rooms: [], appointments: [], members: [], placements: [], assembly: [], overrides: [] };
const { openid, organisationId } = COUNTY_OFFICE;
const sheet = () => cloud.as(openid).sheet;
const later = (minutes: number) => cloud.setClock(new Date(Date.now() + minutes * 60_000).toISOString());
const stateOf = async (importId: string) => (await cloud.store.get('sheetImport', importId))!;
const kept = async (fileIds: readonly string[]) => (await Promise.all(fileIds.map(contentOf))).filter(Boolean).length;
const HOURS_25 = 25 * 60;

let people = 0;
const aRow = () => ({ person: `SC${(people += 1)}`, name: '某某某', mobile: `100${String(people).padStart(8, '0')}`, identity: '乡贤', level: '乡镇', from: '2024-01-01' });
const aReady = async () => (await checked(cloud, COUNTY_OFFICE, '321002', await asFile({ ...NOTHING, members: [aRow()] }))).importId;
async function aSent(): Promise<{ importId: string; content: string }> {
  const file = await asFile({ ...NOTHING, members: [aRow()] });
  const [{ importId }, content] = [dataOf(await sheet().begin({ organisationId, county: '321002', fileName: 'a.xlsx', size: file.length })), file.toString('base64')];
  dataOf(await sheet().sendPart({ organisationId, importId, part: 0, content }));
  return { importId, content };
}

describe('what an upload leaves goes, also when nobody looks', () => {
  test('one that is called off at once; what was to be written with it', async () => {
    const [{ importId }, ready] = [await aSent(), await aReady()];
    const files = [...(await stateOf(importId)).parts, ...(await stateOf(ready)).steps];
    expect(await kept(files)).toBe(2);
    for (const one of [importId, ready]) dataOf(await sheet().cancel({ organisationId, importId: one }));
    expect(await kept(files)).toBe(0);
    await cloud.tick();
    expect(await stateOf(ready)).toMatchObject({ state: 'cancelled', parts: [], steps: [] });
  });

  test('one given up amid sending or after the check, 25 hours on and no sooner; a part nobody counted too', async () => {
    const [{ importId }, ready] = [await aSent(), await aReady()];
    await keepFile(partAt(importId, 1), Buffer.from('a call that died before it was counted'));
    const files = [...(await stateOf(importId)).parts, ...(await stateOf(ready)).steps, await fileIdAt(partAt(importId, 1))];
    later(HOURS_25 - 2);
    await cloud.tick();
    expect(await kept(files)).toBe(3);
    later(HOURS_25 + 2);
    await Promise.all([cloud.tick(), cloud.tick()]);
    expect(await kept(files)).toBe(0);
    for (const one of [importId, ready]) { const { state, lookAt } = await stateOf(one); expect({ state, lookAt }).toEqual({ state: 'cancelled' }); }
  });

  test('a part sent again takes the place of the first, and none is kept after the check', async () => {
    const { importId, content } = await aSent();
    const [first] = (await stateOf(importId)).parts;
    dataOf(await sheet().sendPart({ organisationId, importId, part: 0, content }));
    expect((await stateOf(importId)).parts).toEqual([first]);
    expect(dataOf(await sheet().check({ organisationId, importId }))).toMatchObject({ state: 'ready' });
    expect(await sheet().sendPart({ organisationId, importId, part: 0, content })).toMatchObject({ kind: 'conflict' });
    expect(await kept([first!])).toBe(0);
  });
});

describe('an import that was interrupted ends by itself', () => {
  test('minutes later the calendar carries it on, also after a step that died, and the lists are free again', async () => {
    const importId = await aReady();
    const keepPerson = () => cloud.as(openid).organisation.keepPerson({ organisationId, county: '321002', name: '某某' });
    expect(dataOf(await sheet().apply({ organisationId, importId }))).toMatchObject({ state: 'running' });
    expect(await keepPerson()).toMatchObject({ kind: 'conflict' });
    later(8);
    await cloud.tick();
    expect(await stateOf(importId)).toMatchObject({ state: 'running', done: 0 });

    later(12);
    cloud.emulator.faults.plan({ action: 'database.insertDocument', kind: 'reset-after', times: 1 });
    await cloud.tick();
    cloud.emulator.faults.clear();
    await Promise.all([cloud.tick(), cloud.tick()]);
    const { state, lookAt, steps } = await stateOf(importId);
    expect({ state, lookAt, left: await kept(steps) }).toEqual({ state: 'done', left: 0 });
    expect((await cloud.store.get('rosterPerson', (await cloud.store.list('rosterPerson', { county: '321002', code: `SC${people}` } as never, { limit: 1 }))[0]!._id))?.name).toBe('某某某');
    dataOf(await keepPerson());
  });

  test('one that goes on is left alone, and comes to the same when both write', async () => {
    const importId = await aReady();
    dataOf(await sheet().apply({ organisationId, importId }));
    later(12);
    const [mine] = await Promise.all([sheet().step({ organisationId, importId, after: 0 }), cloud.tick()]);
    expect(mine).toMatchObject({ ok: true });
    await cloud.tick();
    later(30);
    await cloud.tick();
    expect(await stateOf(importId)).toMatchObject({ state: 'done' });
  });
});
