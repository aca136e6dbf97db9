import { pinyin } from 'pinyin-pro';
import { assemblyIn } from '../../../src/domain/room/assembly';
import { maySetUp } from '../../../src/domain/room/set-up';
import { ROUTES, type Receiver } from '../../../src/domain/room/routes';
import { termsOf } from '../../../src/domain/room/search';
import type { Organisation, Room } from '../../../cloudfunctions/_store/documents';
import { hasRoom, kindOf, bodyAt, pathOf } from './organisations';
import { placeName, withinOf, type Division } from './divisions';

/** 演示数据: the day the assemblies were set up is invented. */
const ASSEMBLY_SINCE = '2020-09-01T00:00:00.000Z';

export const spoken = (name: string) => ({ name, syllables: pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed' }) });

/** Every township, park, village and community with its room: its kind, who leads and guides it, and where its papers go. */
export function roomsOf(divisions: readonly Division[], byCode: ReadonlyMap<string, Division>, organisations: ReadonlyMap<string, Organisation>): Room[] {
  const spokenOnce = new Map<string, ReturnType<typeof spoken>>();
  const speak = (name: string) => spokenOnce.get(name) ?? spokenOnce.set(name, spoken(name)).get(name)!;
  return divisions.filter(hasRoom).map((division) => roomOf(division, byCode, organisations, speak));
}

function roomOf(division: Division, byCode: ReadonlyMap<string, Division>, organisations: ReadonlyMap<string, Organisation>, speak: typeof spoken): Room {
  const [kind, path, name] = [kindOf(division), pathOf(division, byCode), placeName(division.name)];
  const route = ROUTES[kind];
  const at = (level: Receiver['at']): Division | undefined => (level === 'own' || level === division.level ? division : ancestor(division, level, byCode));
  const receiver = ({ bodies, at: level }: Receiver): string => {
    const found = bodyAt(organisations, bodies, at(level), byCode);
    if (!found) throw new Error(`${name}: nobody receives at ${level}`);
    return found;
  };
  const memberGroup = bodyAt(organisations, ['memberGroup'], at('township'), byCode);
  const room: Room = {
    _id: division.code, name, kind, area: division.code, path, within: withinOf(division, byCode), open: true, demo: false,
    ...(assemblyIn(kind) === 'required' ? { assembly: { since: ASSEMBLY_SINCE } } : {}),
    ledBy: receiver(route.ledBy), guidedBy: receiver(route.guidedBy), approver: receiver(route.approver), filingReceiver: receiver(route.filingReceiver), listReceiver: receiver(route.listReceiver), reportReceiver: receiver(route.reportReceiver),
    ...(route.higherApprover ? { higherApprover: receiver(route.higherApprover) } : {}), ...(memberGroup ? { memberGroup } : {}),
    terms: termsOf([name, ...path].map(speak)),
  };
  if (maySetUp({ kind, ledBy: room.ledBy, ...(memberGroup ? { memberGroup } : {}), assembly: room.assembly !== undefined }).outcome !== 'allowed') throw new Error(`${name} may not be set up`);
  return room;
}

const ancestor = (division: Division | undefined, level: string, byCode: ReadonlyMap<string, Division>): Division | undefined =>
  division === undefined || division.level === level ? division : ancestor(byCode.get(division.parent), level, byCode);
