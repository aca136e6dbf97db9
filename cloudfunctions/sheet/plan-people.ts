import { SHEET_TITLES, type SheetName } from '../../src/domain/room/sheets';
import { mobileDigest } from '../_kernel/mobile';
import type { RosterPerson } from '../_store/documents';
import { key } from '../_store/keys';
import { CITY } from '../_store/organisation-store';
import { KNOWN_MOBILE } from './cell';
import { textOf, type Planning } from './planning';
import type { Row } from './read-workbook';

/** Sheets that name people in full, and those that only mean somebody known. */
const NAMING = ['members', 'appointments', 'assembly'] as const satisfies readonly SheetName[];

export type People = { of(row: Row, sheet: SheetName): RosterPerson | undefined; isCitys(person: RosterPerson): boolean };

/** Everybody the sheets name, each once: the same number is the same person, and has the same name wherever it stands. */
export function planPeople(plan: Planning): People {
  const { county } = plan.lists;
  const byCode = new Map(plan.lists.rosterPerson.map((person) => [person.code, person]));
  const citys = new Map(plan.lists.cityPeople.filter(({ code }) => !byCode.has(code)).map((person) => [person.code, person]));
  const named = new Map<string, { name: string; where: string }>();
  for (const sheet of NAMING) {
    for (const row of plan.rows[sheet]) {
      const [code, name, mobile] = [textOf(row, 'person'), textOf(row, 'name'), textOf(row, 'mobile')];
      if (!code || !name) continue;
      const first = named.get(code);
      if (first && first.name !== name) { plan.fault(sheet, row, 'name', `编号${code}在${first.where}是“${first.name}”，同一个编号要是同一个人`); continue; }
      if (!first) named.set(code, { name, where: `“${SHEET_TITLES[sheet]}”第${row.row}行` });
      const fromCity = citys.get(code);
      if (fromCity) { if (fromCity.name !== name) plan.fault(sheet, row, 'name', `编号${code}是市名册上的“${fromCity.name}”`); continue; }
      const known = byCode.get(code);
      const person: RosterPerson = { ...(known ?? { _id: key('roster', county, code), county, code, demo: false }), name, ...(mobile && mobile !== KNOWN_MOBILE ? { mobile: mobileDigest(mobile) } : {}) };
      byCode.set(code, person);
      plan.keep('rosterPerson', person, sheet, row);
    }
  }
  return {
    of(row, sheet) {
      const code = textOf(row, 'person');
      const person = code === undefined ? undefined : byCode.get(code) ?? citys.get(code);
      if (code !== undefined && !person) plan.fault(sheet, row, 'person', `没有编号为${code}的人，请先在“${SHEET_TITLES.members}”里登记`);
      return person;
    },
    isCitys: (person) => person.county === CITY && county !== CITY,
  };
}
