import type { AppointmentLine } from '@/contract/organisation-appointments';
import type { APPOINTED_ROLES, OFFICES } from '@/contract/organisation-appointments';
import type { RoomKind } from '@/domain/room/kinds';
import { dayOf } from './time';

export type Appointed = (typeof APPOINTED_ROLES)[number];
export type OfficeHeld = (typeof OFFICES)[number];

export const ROLE_NAMES: Record<AppointmentLine['role'], string> = { convener: '召集人', staff: '工作人员', officer: '经办人员', member: '委员' };

/** The office a person holds beside, from which （五） makes a convener. */
export const OFFICE_NAMES: Record<OfficeHeld, string> = { deputySecretary: '党（工）委副书记', partyHead: '党组织负责人', sectorConvener: '界别召集人', other: '其他职务' };
export const OFFICE_CODES: readonly OfficeHeld[] = ['deputySecretary', 'partyHead', 'sectorConvener', 'other'];

/** The office a room of this kind asks of its convener stands first in the form. */
export const usualOffice = (kind: RoomKind): OfficeHeld => (kind === 'township' || kind === 'park' ? 'deputySecretary' : kind === 'sector' ? 'sectorConvener' : 'partyHead');

/** 2024年1月1日起，至今. */
export const termLine = ({ from, until }: Pick<AppointmentLine, 'from' | 'until'>, now = Date.now()): string =>
  `${dayOf(from, now)}起，${until === undefined ? '至今' : Date.parse(until) > now ? `到${dayOf(until, now)}` : `${dayOf(until, now)}止`}`;

/** 现任, 即将到任, 已离任. */
export const termState = ({ from, until }: Pick<AppointmentLine, 'from' | 'until'>, now = Date.now()): { name: string; tone: 'ok' | 'info' | 'plain'; current: boolean } => {
  if (until !== undefined && Date.parse(until) <= now) return { name: '已离任', tone: 'plain', current: false };
  if (Date.parse(from) > now) return { name: '即将到任', tone: 'info', current: true };
  return { name: '现任', tone: 'ok', current: true };
};
