import { assemblyHealth, maySit, type AssemblyCategory, type AssemblyRule } from '../../src/domain/room/assembly';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import type { AssemblySeat } from '../_store/documents';
import { key } from '../_store/keys';
import type { People } from './plan-people';
import { textOf, type Planning } from './planning';
import type { Row } from './read-workbook';
import { naturalKey, reasonOfEnd, termKept, twiceAtOnce } from './term-kept';

const SHEET = 'assembly';

/** Seats of the assemblies （三）; a township whose assembly is not 40–60 says why in its room's row. */
export function planAssembly(plan: Planning, people: People): void {
  const first = new Map<string, Row>();
  const seen = new Map<string, number>();
  const known = new Map(plan.lists.assemblySeat.map((seat) => [naturalKey(seat.roomId, seat.rosterId, shanghaiDay(seat.from)), seat]));
  const spoken = new Map<string, Row>();
  for (const row of plan.rows.assembly) {
    const person = people.of(row, SHEET);
    const [roomCode, category, from] = [textOf(row, 'room'), textOf(row, 'category') as AssemblyCategory | undefined, textOf(row, 'from')];
    if (!person || !roomCode || !category || !from) continue;
    const room = plan.get('room', roomCode);
    if (!room) { plan.fault(SHEET, row, 'room', `没有编号为${roomCode}的议事室`); continue; }
    if (!first.has(roomCode)) first.set(roomCode, row);
    const natural = naturalKey(roomCode, person._id, from);
    if (seen.has(natural)) { plan.fault(SHEET, row, 'person', `与第${seen.get(natural)}行重复：一人在一个议事会只有一席`); continue; }
    seen.set(natural, row.row);
    plan.judge(SHEET, row, 'category', maySit(room.kind, category));
    const before = known.get(natural);
    const _id = before?._id ?? key('seat', natural);
    const term = termKept(before, from, row);
    const seat: AssemblySeat = { _id, roomId: roomCode, rosterId: person._id, county: plan.lists.county, category, demo: before?.demo ?? false, ...term, ...reasonOfEnd(before, term, row) };
    plan.keep('assemblySeat', seat, SHEET, row);
    spoken.set(_id, row);
  }
  for (const row of twiceAtOnce(plan.all('assemblySeat'), spoken, ({ roomId, rosterId }) => `${roomId}|${rosterId}`, plan.now)) plan.fault(SHEET, row, 'from', '一人在一个议事会只有一席，请先填上一次的任期止');
  const counts = new Map<string, Partial<Record<AssemblyCategory, number>>>();
  for (const { roomId, category, until } of plan.all('assemblySeat')) {
    if (until !== undefined && until <= plan.now) continue;
    const seats = counts.get(roomId) ?? counts.set(roomId, {}).get(roomId)!;
    seats[category] = (seats[category] ?? 0) + 1;
  }
  for (const [roomCode, row] of first) {
    const room = plan.get('room', roomCode)!;
    const relaxation = room.assembly?.relaxation;
    plan.judge(SHEET, row, 'room', assemblyHealth({ kind: room.kind, seats: counts.get(roomCode) ?? {}, day: shanghaiDay(plan.now) }, relaxation ? [{ rule: relaxation.rule as AssemblyRule }] : []));
  }
}
