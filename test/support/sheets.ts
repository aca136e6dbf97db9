import type { SheetImportView } from '../../src/contract/sheet';
import { SHEET_LIMITS } from '../../src/domain/room/sheets';
import { dataOf, type Cloud } from './cloud';

export type Who = { openid: string; organisationId: string };
export const COUNTY_OFFICE: Who = { openid: 'officer-roster', organisationId: 'cppcc-321002' };
export const CITY_OFFICE: Who = { openid: 'officer-city', organisationId: 'cppcc-3210' };

/** Sends a workbook piece by piece and has it looked at. */
export async function checked(cloud: Cloud, { openid, organisationId }: Who, county: string, file: Buffer): Promise<SheetImportView> {
  const { sheet } = cloud.as(openid);
  const { importId } = dataOf(await sheet.begin({ organisationId, county, fileName: '组织信息.xlsx', size: file.length }));
  for (let part = 0; part * SHEET_LIMITS.partBytes < file.length; part += 1) {
    dataOf(await sheet.sendPart({ organisationId, importId, part, content: file.subarray(part * SHEET_LIMITS.partBytes, (part + 1) * SHEET_LIMITS.partBytes).toString('base64') }));
  }
  return dataOf(await sheet.check({ organisationId, importId }));
}

/** Carries a checked import to its end. */
export async function applied(cloud: Cloud, { openid, organisationId }: Who, importId: string): Promise<SheetImportView> {
  const { sheet } = cloud.as(openid);
  let view = dataOf(await sheet.apply({ organisationId, importId }));
  while (view.state === 'running') view = dataOf(await sheet.step({ organisationId, importId, after: view.done }));
  return view;
}

export async function imported(cloud: Cloud, who: Who, county: string, file: Buffer): Promise<SheetImportView> {
  const view = await checked(cloud, who, county, file);
  if (view.state !== 'ready') throw new Error(JSON.stringify(view.faults.slice(0, 10)));
  return applied(cloud, who, view.importId);
}

export async function exported(cloud: Cloud, { openid, organisationId }: Who, county: string): Promise<Buffer> {
  return Buffer.from(dataOf(await cloud.as(openid).sheet.export({ organisationId, county })).content, 'base64');
}
