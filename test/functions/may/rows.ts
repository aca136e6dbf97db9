import type { Role } from '../../../src/contract/action';
import { consultationMay } from './consultation';
import { drawMay } from './draw';
import { meMay } from './me';
import { memberMay } from './member';
import { moderationMay } from './moderation';
import { outcomeMay } from './outcome';
import { outcomeFurtherMay } from './outcome-further';
import { paperMay } from './paper';
import { policyMay } from './policy';
import { publicationMay } from './publication';
import { researchMay } from './research';
import { organisationMay } from './organisation';
import { roomMay } from './room';
import type { Grant, Row, Rows } from './row';
import { sessionMay } from './session';
import { sheetMay } from './sheet';
import { statementMay } from './statement';
import { topicMay } from './topic';
import { topicApprovalMay } from './topic-approval';

/** Who may do what, by feature. */
export const rows: Rows = {
  ...roomMay,
  ...topicMay,
  ...topicApprovalMay,
  ...sessionMay,
  ...consultationMay,
  ...drawMay,
  ...statementMay,
  ...meMay,
  ...moderationMay,
  ...researchMay,
  ...organisationMay,
  ...memberMay,
  ...outcomeMay,
  ...outcomeFurtherMay,
  ...paperMay,
  ...policyMay,
  ...publicationMay,
  /** Last: a workbook that was looked at is void once the lists change. */
  ...sheetMay,
};

export const casesOf = (name: string): readonly Row[] => [rows[name] ?? []].flat();

const ROLE: Partial<Record<Grant, Role>> = { approver: 'officer', leader: 'officer', receiver: 'officer', 'other officer': 'officer', 'county officer': 'officer', 'city officer': 'officer', bystander: 'officer' };

/** The roles a contract must name, and no other: those its row lets through the door. */
export function rolesOf(name: string): Role[] {
  const granted = new Set(casesOf(name).flatMap(({ may, judged = [] }) => [...may, ...judged]).map((grant) => ROLE[grant] ?? (grant as Role)));
  return granted.has('anyone') ? ['anyone'] : granted.has('person') ? ['person'] : [...granted].sort();
}
