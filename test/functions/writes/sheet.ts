import { SHEET_NAMES } from '../../../src/domain/room/sheets';
import { writeWorkbook, type Cells } from '../../../cloudfunctions/sheet/write-workbook';
import { asCounty, COUNTY, KEEPER } from '../../support/rosters';
import { dataOf, type Cloud } from '../../support/cloud';
import type { Writes } from './writes';

const NOTHING = Object.fromEntries(SHEET_NAMES.map((name) => [name, []])) as unknown as Cells;

let people = 0;
/** A workbook with one new person on the county's list. */
const aFile = (): Promise<Buffer> => writeWorkbook({ ...NOTHING, members: [{ person: `SW${(people += 1)}`, name: '某某某', identity: '乡贤', level: '乡镇', from: '2024-01-01' }] }, { example: false });

export const sheetWrites = (cloud: Cloud): Writes => {
  const { sheet } = cloud.as(KEEPER);
  const begun = async (file: Buffer) => ({ ...asCounty, importId: dataOf(await sheet.begin({ ...asCounty, county: COUNTY, fileName: '组织信息.xlsx', size: file.length })).importId });
  const sent = async () => { const file = await aFile(); const about = await begun(file); dataOf(await sheet.sendPart({ ...about, part: 0, content: file.toString('base64') })); return about; };
  const looked = async () => { const about = await sent(); dataOf(await sheet.check(about)); return about; };
  const toItsEnd = async () => { const { latest } = dataOf(await sheet.latest({ ...asCounty, county: COUNTY })); for (let view = latest; view?.state === 'running';) view = dataOf(await sheet.step({ ...asCounty, importId: view.importId, after: view.done })); };
  return {
    'sheet.begin': async () => (key) => sheet.begin({ ...asCounty, county: COUNTY, fileName: '组织信息.xlsx', size: 10 }, key),
    'sheet.sendPart': async () => { const file = await aFile(); const about = await begun(file); return (key) => sheet.sendPart({ ...about, part: 0, content: file.toString('base64') }, key); },
    'sheet.check': async () => { const about = await sent(); return (key) => sheet.check(about, key); },
    'sheet.apply': async () => { const about = await looked(); return (key) => sheet.apply(about, key); },
    'sheet.step': async () => {
      await toItsEnd();
      const about = await looked();
      dataOf(await sheet.apply(about));
      return (key) => sheet.step({ ...about, after: 0 }, key);
    },
    'sheet.cancel': async () => { await toItsEnd(); const about = await looked(); return (key) => sheet.cancel(about, key); },
  };
};
