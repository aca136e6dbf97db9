import { meMay } from './me';
import { moderationMay } from './moderation';
import { roomMay } from './room';
import type { Rows } from './row';
import { topicMay } from './topic';
import { topicApprovalMay } from './topic-approval';

/** Who may do what, by feature. */
export const rows: Rows = { ...roomMay, ...topicMay, ...topicApprovalMay, ...meMay, ...moderationMay };
