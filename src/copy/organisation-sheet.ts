import type { SheetImportView } from '@/contract/sheet';
import { SHEET_TITLES } from '@/domain/room/sheets';
import { momentOf } from './time';

type Fault = SheetImportView['faults'][number];
export type FaultGroup = { sheet: string; column: string; message: string; clause?: string; rows: readonly number[] };

/** Faults that say the same of one column are one line with all its rows: that is how they are put right. */
export function groupedFaults(faults: readonly Fault[]): FaultGroup[] {
  const groups = new Map<string, FaultGroup & { rows: number[] }>();
  for (const { sheet, row, column, message, clause } of faults) {
    const key = [sheet, column, message].join('\n');
    const group = groups.get(key) ?? { sheet, column, message, rows: [], ...(clause ? { clause } : {}) };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const ROWS_NAMED = 12;

/** 第3、4、9行; many rows are counted. */
export const rowsLine = (rows: readonly number[]): string => {
  const named = rows.filter((row) => row > 0);
  if (named.length === 0) return '整张表';
  return named.length > ROWS_NAMED ? `第${named.slice(0, ROWS_NAMED).join('、')}行等${named.length}行` : `第${named.join('、')}行`;
};

export const rowsRead = ({ rows }: Pick<SheetImportView, 'rows'>): string => rows.filter(({ rows: count }) => count > 0).map(({ sheet, rows: count }) => `${SHEET_TITLES[sheet]}${count}行`).join('，') || '没有内容';

/** 新增3条，改动1条，没有变化12条. */
export const changesLine = ({ creates, changes, same }: Pick<SheetImportView, 'creates' | 'changes' | 'same'>): string => `新增${creates}条，改动${changes}条，没有变化${same}条`;

/** “议事室”第2行：地址、开放时间. */
export const changedLine = ({ sheet, row, columns }: SheetImportView['changed'][number]): string => `“${sheet}”第${row}行：${columns.length === 0 ? '随别的内容一起变动' : columns.join('、')}`;

export const STATES: Record<SheetImportView['state'], string> = { sending: '正在上传', faulty: '有错误，没有写入', ready: '检查通过，还没有写入', running: '正在写入', done: '已完成', cancelled: '已放弃' };
export const latestLine = ({ fileName, at, state }: Pick<SheetImportView, 'fileName' | 'at' | 'state'>): string => `${fileName}，${momentOf(at)}，${STATES[state]}`;
