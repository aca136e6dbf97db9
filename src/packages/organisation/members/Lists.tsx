import { useState } from 'react';
import { Filter } from '@/components/Filter';
import { LISTS, type ListName } from '@/copy/organisation-rosters';
import type { Office } from '../shared/use-office';
import { Claims } from './Claims';
import { Members } from './Members';
import { People } from './People';
import { ToAdd } from './ToAdd';

/** One list at a time, with what waits in it. */
export function Lists({ office }: { office: Office }) {
  const { unit: { toDo, kind }, manages, params } = office;
  const city = kind === 'city';
  const first: ListName = city ? 'unenrolled' : 'unplaced';
  const open: readonly ListName[] = [first, 'toAdd', ...(manages ? ['claims' as const] : []), 'all', ...(manages ? ['people' as const] : [])];
  const [shown, setShown] = useState<ListName>(open.find((name) => name === params['shown']) ?? first);
  const counts: Partial<Record<ListName, number>> = { [first]: toDo.unplaced, toAdd: toDo.toAdd, claims: toDo.claims };
  return (
    <>
      <Filter label='名册' value={shown} onChange={setShown} choices={open.map((value) => ({ value, label: counts[value] === undefined ? LISTS[value].name : `${LISTS[value].name} ${counts[value]}` }))} />
      {(shown === 'unplaced' || shown === 'unenrolled' || shown === 'all') && <Members key={shown} office={office} list={shown} />}
      {shown === 'toAdd' && <ToAdd office={office} />}
      {shown === 'claims' && <Claims office={office} />}
      {shown === 'people' && <People office={office} />}
    </>
  );
}
