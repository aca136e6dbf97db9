import type { ClauseId } from '../policy/articles';
import { parameterOn } from '../policy/parameters';
import { verdict, type Relaxation, type Verdict } from '../verdict';
import type { RoomKind } from './kinds';

/** Who an assembly is made of （三）; villages and parks may take residents besides, townships these five alone. */
export const ASSEMBLY_CATEGORIES = ['groupMember', 'partyDelegate', 'congressDeputy', 'localFigure', 'professional', 'resident'] as const;
export type AssemblyCategory = (typeof ASSEMBLY_CATEGORIES)[number];
export const CATEGORY_NAMES: Record<AssemblyCategory, string> = {
  groupMember: '委员履职小组成员', partyDelegate: '党代表', congressDeputy: '人大代表', localFigure: '乡贤', professional: '各方面专业人士', resident: '村（居）民代表',
};
const TOWNSHIP: readonly AssemblyCategory[] = ASSEMBLY_CATEGORIES.filter((category) => category !== 'resident');

export type AssemblyRule = 'room.assembly.size-outside' | 'room.assembly.unknown-category' | 'room.assembly.category-missing' | 'room.assembly.not-for-this-kind';

/** Required in townships and villages, open to parks （A1）, none elsewhere. */
export const assemblyIn = (kind: RoomKind): 'required' | 'optional' | 'none' =>
  kind === 'township' || kind === 'village' ? 'required' : kind === 'park' ? 'optional' : 'none';

export const categoriesOf = (kind: RoomKind): readonly AssemblyCategory[] => (assemblyIn(kind) === 'none' ? [] : kind === 'township' ? TOWNSHIP : ASSEMBLY_CATEGORIES);

/** May somebody sit in this room's assembly under this category? */
export const maySit = (kind: RoomKind, category: string): Verdict<AssemblyRule> => verdict<AssemblyRule>([
  assemblyIn(kind) === 'none' && { rule: 'room.assembly.not-for-this-kind', clause: '3.assembly' },
  assemblyIn(kind) !== 'none' && !categoriesOf(kind).includes(category as AssemblyCategory)
    && { rule: 'room.assembly.unknown-category', clause: '3.assembly-make-up', measured: CATEGORY_NAMES[category as AssemblyCategory] ?? category, required: categoriesOf(kind).map((known) => CATEGORY_NAMES[known]).join('、') },
]);

export type AssemblyView = { kind: RoomKind; seats: Partial<Record<AssemblyCategory, number>>; day: string };

/** People of the township's assembly that （三） asks for, on a day. */
export const sizeAsked = (day: string): { least: number; most: number } | undefined => {
  const [least, most] = [parameterOn('assemblySizeMin', day), parameterOn('assemblySizeMax', day)];
  return least === undefined || most === undefined ? undefined : { least, most };
};

/** Is the assembly as （三） wants it: 一般在40—60人, all five categories? Asked of townships alone; `seats` counts people by category. */
export function assemblyHealth({ kind, seats, day }: AssemblyView, relaxations: readonly Pick<Relaxation<AssemblyRule>, 'rule'>[] = []): Verdict<AssemblyRule> {
  if (kind !== 'township') return verdict<AssemblyRule>([]);
  const size = Object.values(seats).reduce((sum, count) => sum + count, 0);
  const asked = sizeAsked(day);
  const missing = TOWNSHIP.filter((category) => !seats[category]);
  const makeUp: ClauseId = '3.assembly-make-up';
  return verdict<AssemblyRule>([
    asked !== undefined && (size < asked.least || size > asked.most)
      && { rule: 'room.assembly.size-outside', clause: '3.assembly-size', measured: size, required: `${asked.least}—${asked.most}` },
    missing.length > 0 && { rule: 'room.assembly.category-missing', clause: makeUp, weight: 'warns', measured: missing.map((category) => CATEGORY_NAMES[category]).join('、') },
  ], relaxations);
}
