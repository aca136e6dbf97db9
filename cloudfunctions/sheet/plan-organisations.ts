import { AREA_KINDS, LEVEL_OF, type AreaKind, type OrganisationKind } from '../../src/domain/room/kinds';
import { leadsBack, mayStandHere } from '../../src/domain/room/body';
import { isPlaceholder, mayLieIn } from '../../src/domain/room/reach';
import type { Area, Organisation } from '../_store/documents';
import { CITY } from '../_store/organisation-store';
import { textOf, type Planning } from './planning';
import type { Row } from './read-workbook';

const SHEET = 'organisations';
const isPlace = (kind: string): kind is AreaKind => (AREA_KINDS as readonly string[]).includes(kind);

/** Places first, from the top down, then bodies, then whom each stands under. */
export function planOrganisations(plan: Planning): void {
  const rows = plan.rows.organisations;
  const seen = new Map<string, number>();
  for (const row of rows) {
    const code = textOf(row, 'code');
    if (code && seen.has(code)) plan.fault(SHEET, row, 'code', `编号与第${seen.get(code)}行重复`);
    else if (code) seen.set(code, row.row);
  }
  for (const kind of AREA_KINDS) for (const row of rows) if (textOf(row, 'kind') === kind) planPlace(plan, row, kind);
  for (const row of rows) if (textOf(row, 'kind') && !isPlace(textOf(row, 'kind')!)) planBody(plan, row, textOf(row, 'kind') as OrganisationKind);
  const bodies = new Map(plan.all('organisation').map((body) => [body._id, body]));
  const held = new Map<string, number>();
  for (const { kind, area } of bodies.values()) held.set(`${kind}@${area}`, (held.get(`${kind}@${area}`) ?? 0) + 1);
  for (const row of rows) {
    checkParent(plan, row);
    const body = bodies.get(textOf(row, 'code') ?? '');
    if (!body) continue;
    const { _id, kind, level, area, parent } = body;
    plan.judge(SHEET, row, 'kind', mayStandHere({ kind, level, taken: held.get(`${kind}@${area}`)! > 1, round: leadsBack(_id, parent, (id) => bodies.get(id)?.parent) }));
  }
}

function planPlace(plan: Planning, row: Row, kind: AreaKind): void {
  const [code, name, parentCode] = [textOf(row, 'code'), textOf(row, 'name'), textOf(row, 'area')];
  if (!code || !name || !parentCode) return;
  const own = plan.get('area', code) ?? plan.lists.above.find(({ _id }) => _id === code);
  if (kind === 'city') return plan.fault(SHEET, row, 'kind', '市不用填');
  if (plan.elsewhere.area.has(code)) return plan.fault(SHEET, row, 'code', '这个编号是别处区域的，请另编一个编号');
  if (isPlaceholder(name)) return plan.fault(SHEET, row, 'name', '没有居民委员会的统计占位单位不用填');
  const parent = plan.get('area', parentCode) ?? plan.lists.above.find(({ _id }) => _id === parentCode);
  if (!parent) return plan.fault(SHEET, row, 'area', `没有编号为${parentCode}的区域`);
  if (!mayLieIn(kind, parent.kind)) return plan.fault(SHEET, row, 'area', '上一级区域不对：村（社区）在乡镇（街道）或园区下面，乡镇（街道）、园区在县（市、区）或功能区下面');
  if (code !== plan.lists.county && plan.lists.county !== CITY && !parent.within.includes(plan.lists.county)) return plan.fault(SHEET, row, 'area', '不在本县（市、区）');
  if (own && own.kind !== kind && own.level !== LEVEL_OF[kind]) return plan.fault(SHEET, row, 'kind', '已有区域的级别不能改');
  const area: Area = {
    ...(own ?? { hasChildren: false }), _id: code, name, kind, level: LEVEL_OF[kind], parent: parentCode,
    path: parent.level === 'city' ? [] : [...parent.path, parent.name], within: [...parent.within, code],
  };
  plan.keep('area', area, SHEET, row);
  const above = plan.get('area', parentCode);
  if (above && !above.hasChildren) plan.keep('area', { ...above, hasChildren: true }, SHEET, row);
}

function planBody(plan: Planning, row: Row, kind: OrganisationKind): void {
  const [code, name, areaCode] = [textOf(row, 'code'), textOf(row, 'name'), textOf(row, 'area')];
  if (!code || !name || !areaCode) return;
  if (plan.elsewhere.organisation.has(code)) return plan.fault(SHEET, row, 'code', '这个编号是别处组织的，请另编一个编号');
  const place = plan.get('area', areaCode) ?? plan.lists.above.find(({ _id }) => _id === areaCode);
  if (!place || (plan.lists.county === CITY ? place._id !== CITY : !place.within.includes(plan.lists.county))) return plan.fault(SHEET, row, 'area', place ? '不在本次导入的范围' : `没有编号为${areaCode}的区域`);
  const own = plan.get('organisation', code);
  if (own && (own.kind !== kind || own.area !== areaCode)) return plan.fault(SHEET, row, own.kind === kind ? 'area' : 'kind', '已有组织的类别和所在区域不能改，请另编一个编号');
  const covers = row.values.covers as readonly string[] | undefined;
  if (covers && kind !== 'promotionGroup') return plan.fault(SHEET, row, 'covers', '只有推进小组填');
  for (const county of covers ?? []) if (plan.get('area', county)?.level !== 'county') plan.fault(SHEET, row, 'covers', `没有编号为${county}的县（市、区）或功能区`);
  const optional = <F extends 'parent' | 'responsibleOffice' | 'covers' | 'ordinal'>(field: F) => { const said = row.values[field] ?? own?.[field]; return said === undefined ? {} : { [field]: said }; };
  const body: Organisation = {
    _id: code, name, kind, area: areaCode, level: place.level, within: place.within, demo: own?.demo ?? false, ...optional('parent'), ...optional('responsibleOffice'), ...optional('covers'), ...optional('ordinal'),
  };
  plan.keep('organisation', body, SHEET, row);
}

function checkParent(plan: Planning, row: Row): void {
  const parent = textOf(row, 'parent');
  if (parent === undefined) return;
  if (isPlace(textOf(row, 'kind') ?? '')) return plan.fault(SHEET, row, 'parent', '区域不填上级组织，上一级区域填在“所在区域编号”');
  if (!plan.get('organisation', parent) && !plan.lists.cityBodies.some(({ _id }) => _id === parent)) plan.fault(SHEET, row, 'parent', `没有编号为${parent}的组织`);
}
