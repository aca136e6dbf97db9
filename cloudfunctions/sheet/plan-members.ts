import { mayEnrol } from '../../src/domain/room/enrolment';
import { isNextTerm, isServing, mayEnter, mayFollow, type Identity, type MemberLevel } from '../../src/domain/room/member';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { earlierWith, termIn } from '../_roster/terms';
import type { EarlierTerm, Member } from '../_store/documents';
import { key } from '../_store/keys';
import { CITY } from '../_store/organisation-store';
import type { People } from './plan-people';
import { textOf, type Planning } from './planning';
import type { Row } from './read-workbook';
import { naturalKey, termKept } from './term-kept';

/** What people are: one entry an identity and level, a row each term of it. Terms are taken one after the other, whatever the order of the rows. */
export function planMembers(plan: Planning, people: People): void {
  const { county } = plan.lists;
  const seen = new Map<string, number>();
  const begins = (row: Row): string => textOf(row, 'from') ?? '';
  for (const row of [...plan.rows.members].sort((one, other) => (begins(one) === begins(other) ? 0 : begins(one) < begins(other) ? -1 : 1))) {
    const person = people.of(row, 'members');
    const [identity, level, from] = [textOf(row, 'identity') as Identity | undefined, textOf(row, 'level') as MemberLevel | undefined, textOf(row, 'from')];
    if (!person || !identity || !level || !from) continue;
    if (people.isCitys(person) || (level === 'city' || level === 'province') !== (county === CITY)) { plan.fault('members', row, 'level', county === CITY ? '这里登记省、市一级的委员和代表' : '省、市一级的委员和代表由市政协登记'); continue; }
    const _id = key('member', person._id, identity, level);
    const natural = naturalKey(_id, from);
    if (seen.has(natural)) { plan.fault('members', row, 'identity', `与第${seen.get(natural)}行重复`); continue; }
    planTerm(plan, row, { _id, rosterId: person._id, identity, level, from }, (known) => seen.get(naturalKey(_id, shanghaiDay(known.from))));
    seen.set(natural, row.row);
  }
}

type Whose = { _id: string; rosterId: string; identity: Identity; level: MemberLevel; from: string };

/** One term: of those known the one that begins on that day; a next one; or the one that stands put right, where no other row speaks of it. */
function planTerm(plan: Planning, row: Row, { _id, rosterId, identity, level, from }: Whose, spokenIn: (term: EarlierTerm) => number | undefined): void {
  const before = plan.get('member', _id);
  const was = before?.earlier?.find((term) => shanghaiDay(term.from) === from);
  const next = was === undefined && before !== undefined && isNextTerm(before, termKept(undefined, from, row));
  const known = was ?? (next ? undefined : before);
  if (known === before && before && shanghaiDay(before.from) !== from && spokenIn(before)) return plan.fault('members', row, 'from', `第${spokenIn(before)}行的任期还没有截止，请先在那一行填任期止`);
  const term: EarlierTerm = { sector: textOf(row, 'sector') ?? (known ?? before)?.sector ?? '', title: textOf(row, 'title') ?? (known ?? before)?.title ?? '', ...termKept(known, from, row) };
  const earlier = was ? before!.earlier!.map((one) => (one === was ? termIn(term) : one)) : next ? earlierWith(before) : before?.earlier ?? [];
  plan.judge('members', row, term.sector ? 'until' : 'sector', mayEnter({ identity, level, ...term }));
  plan.judge('members', row, 'from', mayFollow({ terms: [...earlier, was ? before! : term], now: plan.now }));
  if (was) return plan.keep('member', { ...before!, earlier }, 'members', row);
  const { county } = plan.lists;
  plan.keep('member', {
    _id, rosterId, county, identity, level, ...term, enrolledIn: enrolledIn(plan, row, { identity, level, ...term }, before), rooms: before?.rooms ?? 0, ...(earlier.length > 0 ? { earlier } : {}), demo: before?.demo ?? false,
  }, 'members', row);
}

/** A term that is over is history and enrolled nowhere anew; who has rooms in a county leaves it in the program, where they end with it （三）. */
function enrolledIn(plan: Planning, row: Row, { identity, level, ...term }: Pick<Member, 'identity' | 'level' | 'from' | 'until'>, before: Member | undefined): string {
  const [{ county }, asked] = [plan.lists, textOf(row, 'enrolledIn')];
  if (asked && (county !== CITY || plan.get('area', asked)?.level !== 'county')) plan.fault('members', row, 'enrolledIn', county === CITY ? `没有编号为${asked}的县（市、区）或功能区` : '只有市政协委员填');
  if (asked && asked !== before?.enrolledIn) {
    const over = term.until !== undefined && term.until <= plan.now;
    plan.judge('members', row, 'enrolledIn', mayEnrol({ serving: over || isServing(term, plan.now), identity, level }));
    if (before?.enrolledIn && before.rooms > 0) plan.fault('members', row, 'enrolledIn', '已在原来的县（市、区）编入议事室，请在“委员名册”里改编');
  }
  return county === CITY ? asked ?? before?.enrolledIn ?? '' : county;
}
