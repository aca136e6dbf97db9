import { SHEET_NAMES } from '../../../src/domain/room/sheets';
import { writeWorkbook, type Cells } from '../../../cloudfunctions/sheet/write-workbook';
import { dataOf, type Cloud } from '../../support/cloud';
import { asCounty, COUNTY, KEEPER } from '../../support/rosters';
import type { Grant, Rows } from './row';

const COUNTY_CPPCC: readonly Grant[] = ['county officer'];
const NOTHING = Object.fromEntries(SHEET_NAMES.map((name) => [name, []])) as unknown as Cells;

/** An upload begun by those who keep the county's lists, with so much of it sent. */
async function anImport(cloud: Cloud, openid: string, { sent, looked }: { sent: boolean; looked: boolean }): Promise<{ organisationId: string; importId: string }> {
  const [{ sheet }, file] = [cloud.as(openid), await writeWorkbook(NOTHING, { example: true })];
  const { importId } = dataOf(await sheet.begin({ ...asCounty, county: COUNTY, fileName: '组织信息.xlsx', size: file.length }));
  const about = { ...asCounty, importId };
  if (sent) dataOf(await sheet.sendPart({ ...about, part: 0, content: file.toString('base64') }));
  if (looked) dataOf(await sheet.check(about));
  return about;
}

/** Whoever keeps the county's lists takes its workbook in and out; the city's CPPCC does it in its own name. */
export const sheetMay: Rows = {
  'sheet.template': { may: COUNTY_CPPCC, input: () => ({ ...asCounty }) },
  'sheet.export': { may: COUNTY_CPPCC, input: () => ({ ...asCounty, county: COUNTY }) },
  'sheet.latest': { may: COUNTY_CPPCC, input: () => ({ ...asCounty, county: COUNTY }) },
  'sheet.begin': { may: COUNTY_CPPCC, input: () => ({ ...asCounty, county: COUNTY, fileName: '组织信息.xlsx', size: 10 }) },
  'sheet.sendPart': { may: COUNTY_CPPCC, input: async ({ cloud, openid = KEEPER }) => ({ ...(await anImport(cloud, openid, { sent: false, looked: false })), part: 0, content: 'bm90IGEgd29ya2Jvb2s=' }) },
  'sheet.check': { may: COUNTY_CPPCC, input: ({ cloud, openid = KEEPER }) => anImport(cloud, openid, { sent: true, looked: false }) },
  'sheet.apply': { may: COUNTY_CPPCC, input: ({ cloud, openid = KEEPER }) => anImport(cloud, openid, { sent: true, looked: true }) },
  'sheet.step': { may: COUNTY_CPPCC, input: async ({ cloud, openid = KEEPER }) => ({ ...(await anImport(cloud, openid, { sent: true, looked: true })), after: 0 }) },
  'sheet.cancel': { may: COUNTY_CPPCC, input: ({ cloud, openid = KEEPER }) => anImport(cloud, openid, { sent: true, looked: true }) },
};
