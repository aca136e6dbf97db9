import type { ClauseId } from '../policy/articles';
import { verdict, type Relaxation, type Verdict } from '../verdict';
import type { RoomKind } from './kinds';

/** The office a person holds, from which （五） makes him or her convener of a room. */
export type Office = 'deputySecretary' | 'partyHead' | 'sectorConvener' | 'other';

export type ConvenerRule =
  | 'room.convener.vacant'
  | 'room.convener.wrong-office'
  | 'room.convener.not-group-convener'
  | 'room.convener.not-a-member'
  | 'room.convener.acting-without-end';

export type Convening = { office: Office; title: string; convenesGroup: boolean; isMember: boolean; acting: boolean; until?: string };

const OFFICES: Record<RoomKind, { office: Office; title: string; clause: ClauseId }> = {
  township: { office: 'deputySecretary', title: '党（工）委副书记', clause: '5.convener-town' },
  park: { office: 'deputySecretary', title: '党（工）委副书记', clause: '5.convener-town' },
  village: { office: 'partyHead', title: '村（社区）党组织负责人', clause: '5.convener-village' },
  enterprise: { office: 'partyHead', title: '单位党组织负责人', clause: '5.convener-enterprise' },
  sector: { office: 'sectorConvener', title: '界别召集人', clause: '5.convener-sector' },
};

/** The office （五） asks of a room's convener, with its clause. */
export const convenerOffice = (kind: RoomKind) => OFFICES[kind];

/** May this appointment make somebody convener of a room of this kind? （三）（五） */
export function mayConvene(kind: RoomKind, who: Convening | undefined, relaxations: readonly Pick<Relaxation<ConvenerRule>, 'rule'>[] = []): Verdict<ConvenerRule> {
  if (who === undefined) return verdict<ConvenerRule>([{ rule: 'room.convener.vacant', clause: '5.convener', measured: 0, required: 1 }]);
  const expected = OFFICES[kind];
  const inTown = kind === 'township' || kind === 'park';
  return verdict<ConvenerRule>([
    who.office !== expected.office && { rule: 'room.convener.wrong-office', clause: expected.clause, measured: who.title, required: expected.title },
    inTown && !who.convenesGroup && { rule: 'room.convener.not-group-convener', clause: '5.convener-town', required: '兼任委员履职小组召集人' },
    inTown && !who.isMember && { rule: 'room.convener.not-a-member', clause: '3.convener-of-group', required: '担任政协委员' },
    who.acting && who.until === undefined && { rule: 'room.convener.acting-without-end', clause: '5.convener', required: '代理期限' },
  ], relaxations);
}
