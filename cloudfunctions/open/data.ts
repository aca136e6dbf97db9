import * as z from 'zod/mini';
import { FOCUS_NAMES, SCOPE_NAMES } from '../../src/domain/outcome/visible';
import { ROOM_KIND_NAMES } from '../../src/domain/room/kinds';
import { addressOfOutcome } from '../_publication/address';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import type { Publication } from '../_store/documents';
import { harmless } from '../_kernel/harmless';

/** One row a publication; every word in it has been published to everybody. */
const row = z.object({
  id: z.string(), title: z.string(), lead: z.string(), county: z.string(), place: z.string(), room: z.string(), roomKind: z.string(), focus: z.string(), scope: z.string(), round: z.number(),
  suggestions: z.number(), held: z.string(), published: z.string(), corrected: z.string(), version: z.number(), sha256: z.string(), address: z.string(), demo: z.boolean(),
});
export type Row = z.infer<typeof row>;
const NOTES: Record<keyof Row, string> = {
  id: '编号，不变', title: '标题', lead: '导语', county: '县（市、区）', place: '县以下的地名', room: '议事室', roomKind: '议事室类别', focus: '类别', scope: '公布范围', round: '第几轮协商', suggestions: '建议条数', held: '协商日期', published: '首次公布日期', corrected: '最近更正日期，没有更正的为空', version: '现行版本', sha256: '现行版本文字的校验码', address: '公开页面地址', demo: '是否演示数据',
};

/** The schema of the rows, made from what makes them. */
export const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema', title: '有事好商量·协商成果开放数据', description: '只含向所有人公布的文字；姓名、电话、门牌等已经遮住，不足5人的数字不显示。一次最多500行，用 next 接着取（?after=）。',
  type: 'object', required: ['rows'], properties: { rows: { type: 'array', items: described(z.toJSONSchema(row) as { properties: Record<string, object> }) }, next: { type: 'string' } },
};
function described(schema: { properties: Record<string, object> }) {
  return { ...schema, properties: Object.fromEntries(Object.entries(schema.properties).map(([name, kind]) => [name, { ...kind, description: NOTES[name as keyof Row] }])) };
}

export function rowsOf(publications: readonly Publication[], site: string, limit: number): { rows: Row[]; next?: string } {
  const rows = publications.map(({ _id, path, roomName, roomKind, round, heldAt, shown, demo }): Row => ({
    id: _id, title: shown!.title, lead: shown!.lead, county: path[0] ?? '', place: path.slice(1).join(''), room: roomName, roomKind: ROOM_KIND_NAMES[roomKind], focus: FOCUS_NAMES[shown!.focus], scope: SCOPE_NAMES[shown!.scope], round, suggestions: shown!.items,
    held: shanghaiDay(heldAt), published: shanghaiDay(shown!.firstAt), corrected: shown!.version > 1 ? shanghaiDay(shown!.at) : '', version: shown!.version, sha256: shown!.hash, address: addressOfOutcome(_id, site), demo,
  }));
  return { rows, ...(publications.length === limit ? { next: publications[limit - 1]!.listKey! } : {}) };
}

const COLUMNS = Object.keys(NOTES) as (keyof Row)[];
/** RFC 4180 with a byte order mark; everything quoted, and nothing that a spreadsheet takes for a formula. */
export const csvOf = (rows: readonly Row[]): string => `\uFEFF${[COLUMNS, ...rows.map((one) => COLUMNS.map((column) => String(one[column])))].map((cells) => cells.map((cell) => `"${harmless(cell).replace(/"/g, '""')}"`).join(',')).join('\r\n')}\r\n`;
