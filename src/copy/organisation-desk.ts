import type { OverdueItem } from '@/contract/organisation';
import { DEADLINES } from '@/domain/deadline/deadline';
import { RUNG_NAMES, type Rung, type RungState } from '@/domain/deadline/ladder';
import type { OrganisationKind, RoomKind } from '@/domain/room/kinds';
import { dayOf, dueOf } from './time';

/** Kinds of body whose officers keep or watch counties, and so have a desk beside their tray. */
const WITH_DESK: readonly OrganisationKind[] = ['cppcc', 'workingGroup', 'guidanceGroup', 'promotionGroup'];
export const hasDesk = (kind: OrganisationKind): boolean => WITH_DESK.includes(kind);

/** What an office does in a county, as its desk and its bar name it. */
export const PARTS = {
  overdue: { name: '逾期清单', icon: 'clock' },
  rooms: { name: '议事室和覆盖', icon: 'home' },
  members: { name: '委员和名册', icon: 'people' },
  bodies: { name: '组织机构', icon: 'desk' },
  sheet: { name: '导入导出', icon: 'document' },
} as const;
export type Part = keyof typeof PARTS;

/** 3件等着 or 没有: the same words wherever something is counted for an office. */
export const waits = (count: number, unit = '件'): string => (count > 0 ? `${count}${unit}` : '没有');

export const nameOfOwed = ({ kind }: Pick<OverdueItem, 'kind'>): string => DEADLINES[kind].name;

/** Who owes it, since when, and how late it is. */
export const overdueLine = ({ owedBy, dueAt }: Pick<OverdueItem, 'owedBy' | 'dueAt'>): string => `${owedBy}，${dayOf(dueAt)}到期，${dueOf(dueAt).left}`;

/** 已提醒到委员履职小组，推进小组没有联系人: how high it has really climbed, and where there was nobody to tell. */
export function climbedLine({ ladder }: Pick<OverdueItem, 'ladder'>): string {
  const told = [...ladder].reverse().find(({ state }) => state === 'told');
  const nobody = [...new Set(ladder.filter(({ state }) => state === 'nobody').map(({ rung }) => RUNG_NAMES[rung]))];
  return [told ? `已提醒到${RUNG_NAMES[told.rung]}` : '还没有提醒到人', ...(nobody.length > 0 ? [`${nobody.join('、')}没有联系人`] : [])].join('，');
}

/** The ladder as steps. */
export const stepName = (rung: Rung): string => (rung === 'owner-soon' ? '到期前提醒承办人' : rung === 'owner' ? '逾期提醒承办人' : `提醒${RUNG_NAMES[rung]}`);
export const STEP_STATES: Record<RungState, string> = { told: '已提醒', nobody: '没有联系人', passed: '没有提醒', ahead: '还没有' };

/** 乡镇（街道）、园区先全覆盖，再到村（社区）. */
export const NEXT_TO_COVER = {
  townships: '先把乡镇（街道）、园区议事室建全，再推进村（社区）。',
  villages: '乡镇（街道）、园区已经全覆盖，接着推进村（社区）。',
  none: '乡镇（街道）、园区、村（社区）都有议事室。',
} as const;

export const ROOM_FILTERS: readonly { value: RoomKind; label: string }[] = [
  { value: 'township', label: '乡镇（街道）' }, { value: 'park', label: '园区' }, { value: 'village', label: '村（社区）' }, { value: 'enterprise', label: '企事业单位' }, { value: 'sector', label: '界别' },
];
