/**
 * 文书: a document as its parts, whatever it is written to. Words of people stand in it as plain text only; each writer
 * escapes them for its own format.
 */
export type Block =
  | { kind: 'title' | 'subtitle' | 'heading' | 'paragraph' | 'addressee' | 'note'; text: string }
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; /** Shares of the line, adding up to 1. */ widths: readonly number[] }
  | { kind: 'signature'; by: string; date: string };

/** `footer` stands under every page: the brand, and 演示数据 where it is. */
export type Paper = { blocks: readonly Block[]; footer: string };

/** GB/T 9704 公文格式: A4, these margins in millimetres, 22 lines of 28 characters of 三号 （16 pt） on 28 pt. */
export const PAGE = { top: 37, bottom: 35, left: 28, right: 26 } as const;
export const SIZES = { title: 22, body: 16, table: 12, small: 10 } as const;
export const LINE_POINTS = 28;

const POINTS_PER_MILLIMETRE = 72 / 25.4;
export const points = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE;
