import { phrase } from '../../src/copy/refusals';
import type { Verdict } from '../../src/domain/verdict';
import { SHEET_TITLES, type SheetChange, type SheetFault, type SheetName } from '../../src/domain/room/sheets';
import { PLANNED, type Planned, type Write } from '../_sheet/written';
import type { CollectionName, Documents } from '../_store/documents';
import type { Elsewhere } from './codes';
import type { Lists } from './county-lists';
import { canonical } from './canonical';
import { changeOf } from './changed';
import { COLUMNS } from './columns';
import type { Row, Rows } from './read-workbook';

/**
 * A plan as it grows: what each collection will hold, what has to be written for it, and everything that is wrong. Sheets
 * are planned in the order in which one rests on another; nothing is written while one fault stands.
 */
export type Planning = ReturnType<typeof planning>;

export function planning(lists: Lists, rows: Rows, now: string, elsewhere: Elsewhere) {
  const faults: SheetFault[] = [];
  const writes = new Map<string, Write>();
  const changed = new Map<string, SheetChange[]>();
  const spokenOf = new Set<string>();
  const stored = (collection: Planned) => new Map((lists[collection] as readonly Documents[CollectionName][]).map((document) => [document._id, document]));
  const before = Object.fromEntries(PLANNED.map((collection) => [collection, stored(collection)])) as Record<Planned, Map<string, Documents[CollectionName]>>;
  const kept = Object.fromEntries(PLANNED.map((collection) => [collection, stored(collection)])) as typeof before;

  return {
    lists, rows, now, faults, elsewhere,
    fault(sheet: SheetName, { row }: Row, field: string, message: string, clause?: string): void {
      const column = COLUMNS[sheet].find((one) => one.field === field)?.title ?? '';
      faults.push({ sheet: SHEET_TITLES[sheet], row, column, message, ...(clause ? { clause } : {}) });
    },
    /** What a rule has against a row, each reason with its clause; norms without a reason count. `wayOut`: one that a workbook has, where the program's own is another. */
    judge(sheet: SheetName, row: Row, field: string, verdict: Verdict, wayOut?: string): void {
      if (verdict.outcome !== 'refused') return;
      for (const reason of verdict.reasons) { const said = phrase(reason); this.fault(sheet, row, field, `${said.sentence}。${wayOut ?? said.wayOut}`, reason.clause); }
    },
    get<C extends Planned>(collection: C, id: string): Documents[C] | undefined {
      return kept[collection].get(id) as Documents[C] | undefined;
    },
    all<C extends Planned>(collection: C): Documents[C][] {
      return [...kept[collection].values()] as Documents[C][];
    },
    /** The document as a row wants it to be. One that is as it was is not written. */
    keep<C extends Planned>(collection: C, document: Documents[C], sheet: SheetName, row: Row): void {
      const place = `${collection}/${document._id}`;
      const [was, now] = [before[collection].get(document._id), kept[collection].get(document._id)];
      if (was && now && canonical(now) !== canonical(document)) changed.set(place, [...(changed.get(place) ?? []), changeOf(sheet, row, now, document)]);
      kept[collection].set(document._id, document);
      spokenOf.add(place);
      if (was && canonical(was) === canonical(document)) { writes.delete(place); return; }
      writes.set(place, { collection, document, fresh: was === undefined });
    },
    result: () => ({ faults, changed: [...changed].filter(([place]) => writes.has(place)).flatMap(([, changes]) => changes), same: spokenOf.size - writes.size, writes: PLANNED.flatMap((collection) => [...writes.values()].filter((write) => write.collection === collection)), creates: [...writes.values()].filter(({ fresh }) => fresh).length }),
  };
}

/** Text of a cell, or nothing. */
export const textOf = ({ values }: Row, field: string): string | undefined => values[field] as string | undefined;
