import { cityOrganisations } from '../../config/local/demo-data/city-organisations';
import { buildFunctions } from '../../config/functions';
import { collections } from '../../config/cloudbase/collections';
import { functions } from '../../config/cloudbase/functions';
import { SHEET_LIMITS } from '../../src/domain/room/sheets';
import { cloud } from '../../cloudfunctions/_store/cloudbase';
import { reader } from '../../cloudfunctions/_store/door';
import { key, personIdOf } from '../../cloudfunctions/_store/keys';
import type { SheetImportView } from '../../src/contract/sheet';
import { startEmulator } from '../../emulator/emulator';
import { aCountyWorkbook, asFile, COUNTIES } from '../support/county-workbook';
import { readDivisions } from '../../config/local/demo-data/divisions';
import { ZONE_CODES } from '../../config/local/demo-data/zones';

/**
 * The organisation of the whole city, taken in county by county through the functions as they would be deployed: 1,525 rooms,
 * 2,300 members, all assemblies. Making the files is not counted; sending, checking and writing are.
 */
const MEMBERS = [208, 330, 420, 300, 110, 330, 360, 90, 152];
const SIZE = { townSeats: 45, villageSeats: 5 };

async function main(): Promise<void> {
  await buildFunctions();
  const emulator = await startEmulator({ data: ':memory:', collections, control: true, functions: { dir: 'dist/cloudfunctions', list: [...functions], env: { CODE_SECRET: 'for-bench' } } });
  Object.assign(process.env, emulator.env, { CODE_SECRET: 'for-bench' });
  await begin();
  const files = await Promise.all(COUNTIES.map(async (county, n) => ({ county, ...(await sized(county, MEMBERS[n]!)) })));

  let sent = 0;
  const call = async (action: string, input: object): Promise<SheetImportView> => {
    const reply = (await emulator.invoke('sheet', { action, input: { organisationId: 'cppcc-3210', ...input }, key: `bench-${process.pid}-${(sent += 1)}` }, { openid: 'bench-city' })) as { ok: boolean; data: SheetImportView };
    if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply)}`);
    return reply.data;
  };
  const started = performance.now();
  const spent = { checking: 0, writing: 0 };
  const cpu = process.cpuUsage();
  for (const { county, file, rows } of files) {
    const begun = performance.now();
    const { importId } = await call('begin', { county, fileName: `${county}.xlsx`, size: file.length });
    for (let part = 0; part * SHEET_LIMITS.partBytes < file.length; part += 1) await call('sendPart', { importId, part, content: file.subarray(part * SHEET_LIMITS.partBytes, (part + 1) * SHEET_LIMITS.partBytes).toString('base64') });
    const looked = await call('check', { importId });
    if (looked.state !== 'ready') throw new Error(JSON.stringify(looked.faults.slice(0, 5)));
    const checked = performance.now();
    let view = await call('apply', { importId });
    while (view.state === 'running') view = await call('step', { importId, after: view.done });
    spent.checking += checked - begun;
    spent.writing += performance.now() - checked;
    console.log(`${county}: ${rows} rows, ${Math.round(file.length / 1000)} kB, ${looked.creates} documents: checked in ${((checked - begun) / 1000).toFixed(1)} s, written in ${((performance.now() - checked) / 1000).toFixed(1)} s`);
  }
  const [rooms, members, seats] = await Promise.all([reader.count('room', { open: true }), reader.count('member', { identity: 'member' }), reader.count('assemblySeat', { demo: false })]);
  console.log(`${rooms} rooms, ${members} members, ${seats} seats in ${((performance.now() - started) / 1000).toFixed(1)} s (checking ${(spent.checking / 1000).toFixed(1)} s, writing ${(spent.writing / 1000).toFixed(1)} s)`);
  const { user, system } = process.cpuUsage(cpu);
  console.log(`processor time of functions, emulator and database together: ${((user + system) / 1e6).toFixed(1)} s`);
  await emulator.close();
}

const sized = async (county: string, members: number) => {
  const { cells } = aCountyWorkbook(county, { members, ...SIZE });
  return { file: await asFile(cells), rows: Object.values(cells).reduce((sum, list) => sum + list.length, 0) };
};

/** What is there before the first import: the city, its bodies, the counties, and the officer who imports. */
async function begin(): Promise<void> {
  const counties = readDivisions().filter(({ level }) => level === 'county');
  await cloud().database().collection('area').add([
    { _id: '3210', name: '扬州市', kind: 'city', level: 'city', parent: '', path: [], within: ['3210'], hasChildren: true },
    ...counties.map(({ code, name }) => ({ _id: code, name, kind: ZONE_CODES.has(code) ? 'zone' : 'county', level: 'county', parent: '3210', path: [], within: ['3210', code], hasChildren: true })),
  ] as never);
  await cloud().database().collection('organisation').add([...cityOrganisations] as never);
  await cloud().database().collection('appointment').add({ _id: key('bench'), personId: personIdOf('bench-city'), organisationId: 'cppcc-3210', county: '3210', role: 'officer', title: '', office: 'other', convenesGroup: false, isMember: false, acting: false, from: '2024-01-01T00:00:00.000Z', reason: '', demo: true } as never);
}

void main().catch((error: Error) => { console.error(error); process.exitCode = 1; });
