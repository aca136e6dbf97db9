import { csvOf } from '@/domain/text/csv';
import { HELD_KINDS, type HeldKind } from '@/domain/me/held';
import type { Held } from '@/contract/me';
import { HELD_BESIDE, HELD_WORDS } from './held';

type MyData = Record<HeldKind, readonly Held[]>;
const linesOf = ({ lines }: Held): Record<string, string> => Object.fromEntries(lines.map(({ label, value }) => [label, value]));

/** For another program to read: every kind with why it is kept and until when. */
export const myDataAsJson = (data: MyData, at: string): string => JSON.stringify({
  名称: '有事好商量：我的数据', 导出时间: at,
  内容: HELD_KINDS.map((kind) => ({ 类别: HELD_WORDS[kind].name, 为什么留: HELD_WORDS[kind].why, 留到什么时候: HELD_WORDS[kind].until, 条数: data[kind].length, 各条: data[kind].map((one) => ({ 标题: one.title, ...(one.at ? { 时间: one.at } : {}), ...linesOf(one) })) })),
  另外: HELD_BESIDE.map(({ name, what }) => ({ 类别: name, 说明: what })),
}, null, 2);

/** For a person to read: a table, a line each. */
export const myDataAsTable = (data: MyData): string => csvOf([
  ['类别', '时间', '标题', '内容'],
  ...HELD_KINDS.flatMap((kind) => data[kind].map(({ at = '', title, lines }) => [HELD_WORDS[kind].name, at, title, lines.map(({ label, value }) => `${label}：${value}`).join('\n')])),
]);
