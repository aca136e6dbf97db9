import { readDivisions, withinOf, type Division } from '../../config/local/demo-data/divisions';
import { areasOf, bodyId, hasRoom, kindOf, organisationsOf } from '../../config/local/demo-data/organisations';
import { CATEGORY_NAMES } from '../../src/domain/room/assembly';
import { AREA_KIND_NAMES, ORGANISATION_KIND_NAMES, ROOM_KIND_NAMES } from '../../src/domain/room/kinds';
import { OFFICE_NAMES } from '../../cloudfunctions/sheet/columns';
import { writeWorkbook, type Cells } from '../../cloudfunctions/sheet/write-workbook';

export type Size = { members: number; townSeats: number; villageSeats: number };
export type Made = { cells: Mutable<Cells>; divisions: Division[] };
type Mutable<T> = { [K in keyof T]: Record<string, string>[] };

const CATEGORIES = [CATEGORY_NAMES.groupMember, CATEGORY_NAMES.partyDelegate, CATEGORY_NAMES.congressDeputy, CATEGORY_NAMES.localFigure, CATEGORY_NAMES.professional];
const SECTORS = ['教育界', '经济界', '科技界', '医药卫生界'];
export const COUNTIES = ['321002', '321003', '321012', '321023', '321071', '321081', '321084', '9321001', '9321002'] as const;

/** A county's whole organisation as its CPPCC would hand it in: real places, invented people （演示）. */
export function aCountyWorkbook(county: string, { members, townSeats, villageSeats }: Size): Made {
  const all = readDivisions();
  const byCode = new Map(all.map((division) => [division.code, division]));
  const divisions = all.filter((division) => withinOf(division, byCode).includes(county));
  const cells: Made['cells'] = { organisations: [], rooms: [], appointments: [], members: [], placements: [], assembly: [], overrides: [] };
  let people = 0;
  const person = (letter: string) => ({ person: `${letter}${String((people += 1)).padStart(5, '0')}`, name: `${'王李张刘陈'[people % 5]}某${'甲乙丙丁戊己庚'[people % 7]}`, mobile: `100${String(people).padStart(8, '0')}` });

  for (const { _id, name, kind, parent } of areasOf(divisions, byCode)) cells.organisations.push({ code: _id, name, kind: AREA_KIND_NAMES[kind], area: parent });
  for (const division of divisions) for (const { _id, name, kind, area, parent } of organisationsOf(division, byCode)) cells.organisations.push({ code: _id, name, kind: ORGANISATION_KIND_NAMES[kind], area, parent: parent! });

  const rooms = divisions.filter(hasRoom);
  const placed = rooms.filter((division) => ['township', 'village'].includes(kindOf(division)));
  const listed = Array.from({ length: members }, (_, n) => ({ ...person('W'), identity: '政协委员', level: '县', sector: SECTORS[n % SECTORS.length]!, title: '', from: '2022-01-01' }));
  cells.members.push(...listed);
  listed.forEach(({ person: code }, n) => cells.placements.push({ person: code, identity: '政协委员', level: '县', room: placed[(n * 7) % placed.length]!.code, from: '2022-01-01' }));

  rooms.forEach((division, n) => {
    const kind = kindOf(division);
    const inTown = kind !== 'village';
    const areaName = areasOf([division], byCode)[0]!.name;
    cells.rooms.push({ code: division.code, name: areaName, kind: ROOM_KIND_NAMES[kind], area: division.code, assemblySince: kind === 'park' ? '' : '2020-09-01', address: `${areaName}便民服务中心`, hours: '周一至周五 9:00—17:00' });
    const convener = inTown ? { person: listed[n % listed.length]!.person, name: listed[n % listed.length]!.name } : person('G');
    cells.appointments.push({
      ...convener, role: '召集人', room: division.code, title: inTown ? '党（工）委副书记、委员履职小组召集人' : `${areaName}党组织书记`, office: inTown ? OFFICE_NAMES.deputySecretary : OFFICE_NAMES.partyHead,
      convenesGroup: inTown ? '是' : '否', acting: '否', from: '2024-01-01', reason: '换届',
    });
    const seats = kind === 'township' ? townSeats : kind === 'village' ? villageSeats : 0;
    for (let seat = 0; seat < seats; seat += 1) {
      const member = seat === 0 ? listed[(n * 3) % listed.length]! : undefined;
      cells.assembly.push({ room: division.code, ...(member ? { person: member.person, name: member.name } : person('D')), category: CATEGORIES[seat % CATEGORIES.length]!, from: '2024-01-01' });
    }
  });
  return { cells, divisions };
}

export const asFile = (cells: Cells): Promise<Buffer> => writeWorkbook(cells, { example: false });

/** The id of a body that the invented organisation gives an area. */
export { bodyId };
