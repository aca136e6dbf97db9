import type { HostingForm, RoomFunction } from '../../src/domain/room/hosting';
import type { OrganisationKind, RoomKind } from '../../src/domain/room/kinds';
import { mayOverride, type Pointer } from '../../src/domain/room/override';
import { mayStand, type Place } from '../../src/domain/room/place';
import { pointersMissing, pointersOf, type FindBody, type Pointers } from '../../src/domain/room/pointers';
import { maySetUp } from '../../src/domain/room/set-up';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { startOfDay } from '../_kernel/clock';
import { overridden } from '../_kernel/override';
import { searchTerms } from '../_kernel/search-terms';
import type { Organisation, Room } from '../_store/documents';
import { CITY } from '../_store/organisation-store';
import { canonical } from './canonical';
import { textOf, type Planning } from './planning';
import type { Row } from './read-workbook';

const SHEET = 'rooms';

/** Rooms with their pointers worked out from the bodies as they will be, and what the county has changed of them. */
export function planRooms(plan: Planning): void {
  const bodies = [...plan.lists.cityBodies.filter(({ _id }) => !plan.get('organisation', _id)), ...plan.all('organisation')];
  const found = new Map(bodies.map((body) => [`${body.kind}@${body.area}`, body._id]));
  const find: FindBody = (kinds, area) => kinds.map((kind) => found.get(`${kind}@${area}`)).find(Boolean);
  const byId = new Map(bodies.map((body) => [body._id, body]));
  const seen = new Map<string, number>();
  for (const row of plan.rows.rooms) {
    const code = textOf(row, 'code');
    if (code && seen.has(code)) plan.fault(SHEET, row, 'code', `编号与第${seen.get(code)}行重复`);
    else planRoom(plan, row, find, byId);
    if (code) seen.set(code, row.row);
  }
  planOverrides(plan, byId);
}

function planRoom(plan: Planning, row: Row, find: FindBody, byId: ReadonlyMap<string, Organisation>): void {
  const [code, name, kind, areaCode] = [textOf(row, 'code'), textOf(row, 'name'), textOf(row, 'kind') as RoomKind | undefined, textOf(row, 'area')];
  if (!code || !name || !kind || !areaCode) return;
  if (!/^\d{6,16}$/.test(code)) return plan.fault(SHEET, row, 'code', '议事室编号是6到16位数字');
  if (plan.elsewhere.room.has(code)) return plan.fault(SHEET, row, 'code', '这个编号是别处议事室的，请另编一个编号');
  const place = plan.get('area', areaCode) ?? plan.lists.above.find(({ _id }) => _id === areaCode);
  if (!place || (plan.lists.county === CITY ? areaCode !== CITY : !place.within.includes(plan.lists.county))) return plan.fault(SHEET, row, 'area', place ? '不在本次导入的范围' : `没有编号为${areaCode}的区域`);
  const ofPlace = kind === 'township' || kind === 'park' || kind === 'village';
  if (ofPlace && place.kind !== kind) return plan.fault(SHEET, row, 'kind', '与所在区域的类别不一致');
  if (ofPlace && code !== areaCode) return plan.fault(SHEET, row, 'code', '乡镇（街道）、园区、村（社区）的议事室，编号与所在区域相同');
  const body = byId.get(textOf(row, 'body') ?? '');
  if (!ofPlace && !body) return plan.fault(SHEET, row, 'body', textOf(row, 'body') ? `没有编号为${textOf(row, 'body')}的组织` : '企事业单位、界别议事室要填本单位组织编号');
  const before = plan.get('room', code);
  if (before && before.kind !== kind) return plan.fault(SHEET, row, 'kind', '已有议事室的类别不能改');

  const pointers = pointersOf({ kind, within: place.within, find, ...(body ? { own: { id: body._id, kind: body.kind } } : {}) });
  const since = textOf(row, 'assemblySince') ?? (before?.assembly && shanghaiDay(before.assembly.since));
  plan.judge(SHEET, row, since ? 'area' : 'assemblySince', maySetUp({ kind, ...pointers, assembly: since !== undefined, missing: pointersMissing(kind, pointers) }));
  const departments = (row.values.departments as readonly string[] | undefined) ?? before?.departments ?? [];
  for (const id of departments) if (byId.get(id)?.kind !== 'department') plan.fault(SHEET, row, 'departments', `没有编号为${id}的部门`);
  const where = placeIn(plan, row, before?.place);
  const path = ofPlace ? place.path : place.level === 'city' ? [cityBody(byId)] : [...place.path, place.name];
  const kept = Object.fromEntries((before?.overrides ?? []).map(({ pointer, to }) => [pointer, to]));
  const room: Room = {
    ...optional(before), _id: code, name, kind, area: areaCode, path, within: place.within, open: before?.open ?? true, demo: before?.demo ?? false, ...(pointers as Required<Pointers>), ...kept,
    ...(before?.overrides ? { overrides: before.overrides } : {}), ...(departments.length > 0 ? { departments } : {}),
    ...(since ? { assembly: assemblyIn(plan, row, since, before) } : {}), ...(where ? { place: placeKept(where, before, plan.now) } : {}),
    ...(textOf(row, 'hosting') ? { hosting: textOf(row, 'hosting') as HostingForm } : {}), ...(row.values.functions ? { functions: row.values.functions as readonly RoomFunction[] } : {}),
    terms: searchTerms([name, ...path]),
  };
  plan.keep('room', room, SHEET, row);
  if (ofPlace) plan.keep('area', { ...plan.get('area', areaCode)!, roomId: code }, SHEET, row);
}

/** What the convener keeps of a room: no sheet speaks of it, or its cell may be empty. */
const optional = ({ sign, procedure, flow, hosting, functions }: Partial<Room> = {}): Partial<Room> => ({
  ...(sign ? { sign } : {}), ...(procedure ? { procedure } : {}), ...(flow ? { flow } : {}), ...(hosting ? { hosting } : {}), ...(functions ? { functions } : {}),
});

const cityBody = (byId: ReadonlyMap<string, Organisation>): string => [...byId.values()].find(({ kind, area }) => kind === 'cppcc' && area === CITY)?.name ?? '扬州市政协';

function assemblyIn({ now }: Planning, row: Row, day: string, before: Room | undefined): NonNullable<Room['assembly']> {
  const since = before?.assembly && shanghaiDay(before.assembly.since) === day ? before.assembly.since : startOfDay(day);
  const reason = textOf(row, 'assemblyReason') ?? before?.assembly?.relaxation?.reason;
  if (!reason) return { since };
  const known = before?.assembly?.relaxation;
  return { since, relaxation: known?.reason === reason ? known : { rule: 'room.assembly.size-outside', reason, by: 'import', role: 'officer', at: now } };
}

const PLACE = ['address', 'hours', 'telephone', 'latitude', 'longitude'] as const;

/** What the row says of the place, over what is known of it. */
function placeIn(plan: Planning, row: Row, before: Room['place']): Place | undefined {
  const said = Object.fromEntries(PLACE.flatMap((field) => (row.values[field] === undefined ? [] : [[field, row.values[field]]]))) as Partial<Place>;
  const { at: _at, ...known } = before ?? { at: '', address: '', hours: '' };
  if (Object.keys(said).length === 0) return before && known;
  const place: Place = { ...known, ...said };
  plan.judge(SHEET, row, 'address', mayStand(place));
  return place;
}

function placeKept(place: Place, before: Room | undefined, now: string): NonNullable<Room['place']> {
  const { at, ...known } = before?.place ?? { at: now };
  return { ...place, at: canonical(known) === canonical(place) ? at : now };
}

function planOverrides(plan: Planning, byId: ReadonlyMap<string, Organisation>): void {
  for (const row of plan.rows.overrides) {
    const [code, pointer, to, reason] = [textOf(row, 'room'), textOf(row, 'pointer') as Pointer | undefined, textOf(row, 'to'), textOf(row, 'reason')];
    if (!code || !pointer || !to || !reason) continue;
    const [room, body] = [plan.get('room', code), byId.get(to)];
    if (!room) { plan.fault('overrides', row, 'room', `没有编号为${code}的议事室`); continue; }
    if (!body) { plan.fault('overrides', row, 'to', `没有编号为${to}的组织`); continue; }
    plan.judge('overrides', row, 'pointer', mayOverride({ kind: room.kind, pointer, to: body.kind as OrganisationKind, reason }));
    plan.keep('room', overridden(room, { pointer, to, reason, at: plan.now }), 'overrides', row);
  }
}
