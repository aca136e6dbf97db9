/** The sheets of the workbook a county's organisation travels in. */
export const SHEET_NAMES = ['organisations', 'rooms', 'appointments', 'members', 'placements', 'assembly', 'overrides'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];
export const SHEET_TITLES: Record<SheetName, string> = {
  organisations: '组织', rooms: '议事室', appointments: '任职', members: '委员和代表', placements: '编入', assembly: '协商议事会', overrides: '改动',
};

/** What is wrong, where: sheet, row and column as the person who fills them in sees them, and the clause where a rule speaks. */
export type SheetFault = { sheet: string; row: number; column: string; message: string; clause?: string };

/** What a row changes of what is there: its columns, as the person who fills them in sees them; none where it only follows from another sheet. */
export type SheetChange = { sheet: string; row: number; columns: readonly string[] };

/** Bounds of an upload （本系统约定）: bytes, rows of all sheets, characters of a cell, unpacked bytes for each packed one. */
export const SHEET_LIMITS = { bytes: 5_000_000, partBytes: 900_000, rows: 20_000, cell: 500, unpacked: 120_000_000, ratio: 60, faultsShown: 200, changesShown: 50 } as const;
