import { mayEnrol } from '../../src/domain/room/enrolment';
import { isServing, mayEnter, type Identity, type MemberLevel } from '../../src/domain/room/member';
import { SHEET_TITLES, type SheetName } from '../../src/domain/room/sheets';
import { mobileDigest } from '../_kernel/mobile';
import type { Member, RosterPerson } from '../_store/documents';
import { key } from '../_store/keys';
import { CITY } from '../_store/organisation-store';
import { KNOWN_MOBILE } from './cell';
import { textOf, type Planning } from './planning';
import type { Row } from './read-workbook';
import { termKept } from './term-kept';

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

/** What people are: one entry an identity and level. */
export function planMembers(plan: Planning, people: People): void {
  const { county } = plan.lists;
  const seen = new Map<string, number>();
  for (const row of plan.rows.members) {
    const person = people.of(row, 'members');
    const [identity, level, from] = [textOf(row, 'identity') as Identity | undefined, textOf(row, 'level') as MemberLevel | undefined, textOf(row, 'from')];
    if (!person || !identity || !level || !from) continue;
    if (people.isCitys(person) || (level === 'city' || level === 'province') !== (county === CITY)) { plan.fault('members', row, 'level', county === CITY ? '这里登记省、市一级的委员和代表' : '省、市一级的委员和代表由市政协登记'); continue; }
    const _id = key('member', person._id, identity, level);
    if (seen.has(_id)) { plan.fault('members', row, 'identity', `与第${seen.get(_id)}行重复`); continue; }
    seen.set(_id, row.row);
    const before = plan.get('member', _id);
    const term = termKept(before, from, row);
    const [sector, title, enrolledIn] = [textOf(row, 'sector') ?? before?.sector ?? '', textOf(row, 'title') ?? before?.title ?? '', textOf(row, 'enrolledIn')];
    plan.judge('members', row, sector ? 'until' : 'sector', mayEnter({ identity, level, sector, ...term }));
    if (enrolledIn && (county !== CITY || plan.get('area', enrolledIn)?.level !== 'county')) plan.fault('members', row, 'enrolledIn', county === CITY ? `没有编号为${enrolledIn}的县（市、区）或功能区` : '只有市政协委员填');
    if (enrolledIn && enrolledIn !== before?.enrolledIn) planEnrolment(plan, row, { identity, level, ...term }, before);
    const member: Member = { _id, rosterId: person._id, county, identity, level, sector, title, ...term, enrolledIn: county === CITY ? enrolledIn ?? before?.enrolledIn ?? '' : county, rooms: before?.rooms ?? 0, demo: before?.demo ?? false };
    plan.keep('member', member, 'members', row);
  }
}

/** A term that is over is history and enrolled nowhere anew; who has rooms in a county leaves it in the program, where they end with it （三）. */
function planEnrolment(plan: Planning, row: Row, { identity, level, ...term }: Pick<Member, 'identity' | 'level' | 'from' | 'until'>, before: Member | undefined): void {
  const over = term.until !== undefined && term.until <= plan.now;
  plan.judge('members', row, 'enrolledIn', mayEnrol({ serving: over || isServing(term, plan.now), identity, level }));
  if (before?.enrolledIn && before.rooms > 0) plan.fault('members', row, 'enrolledIn', '已在原来的县（市、区）编入议事室，请在“委员名册”里改编');
}
