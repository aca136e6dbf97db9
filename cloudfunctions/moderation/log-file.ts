import type { ModerationContract } from '../../src/contract/moderation';
import { CASE_STATE_NAMES, CASE_WHY_NAMES, LOG_COLUMNS } from '../../src/copy/moderation';
import { GROUND_NAMES } from '../../src/domain/consultation/standard';
import { csvOf } from '../../src/domain/text/csv';
import { dayAfter } from '../../src/domain/time/shanghai-day';
import { minuteOf, startOfDay } from '../_kernel/clock';
import type { ReadHandler } from '../_kernel/serve';
import { idFrom } from '../_kernel/ids';
import { caseLog } from '../_store/consultation-store';

/** Rows of one file; a longer stretch of days comes in several. */
const ROWS = 1000;

/** The log as a table: when, which topic, why it was looked at, the words, what was decided by which ground, the appeal. No person is named in it. */
export const logFile: ReadHandler<ModerationContract['logFile']> = async ({ roomId, from, until, cursor }) => {
  const found = await caseLog(roomId, { from: idFrom(startOfDay(from)), until: idFrom(startOfDay(dayAfter(until, 1))), before: cursor }, ROWS);
  const rows = found.map(({ _id, at, topicTitle, why, text, state, ground, reason = '', decidedAt, appeal }) => [
    _id, minuteOf(at), topicTitle, CASE_WHY_NAMES[why], text, CASE_STATE_NAMES[state], ground ? GROUND_NAMES[ground] : '', reason, decidedAt ? minuteOf(decidedAt) : '', appeal?.text ?? '', appeal?.reason ?? '',
  ]);
  return { fileName: `moderation-${roomId}-${from}-${until}.csv`, csv: csvOf([LOG_COLUMNS, ...rows]), rows: rows.length, ...(found.length === ROWS ? { next: found[ROWS - 1]!._id } : {}) };
};
