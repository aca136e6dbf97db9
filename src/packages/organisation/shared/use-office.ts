import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import type { OutputOf } from '@/contract/action';
import type { OrganisationContract } from '@/contract/organisation';
import { textOf } from '@/navigation';

type Desk = OutputOf<OrganisationContract['desk']>;
export type Unit = Desk['units'][number];
/** An office at work in one county: who it is, whether it keeps the lists there, and what is counted. */
export type Office = { organisationId: string; county: string; unit: Unit; units: readonly Unit[]; body: Desk['organisation']; manages: boolean; params: Record<string, string> };

/** The office and county a page was opened for; the counts come with them. */
export function useOffice() {
  const [params, setParams] = useState<Record<string, string>>();
  useLoad((given: Record<string, unknown> = {}) => setParams(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, textOf(value)]))));
  const organisationId = params?.['organisationId'] ?? '';
  const read = useRead(api.organisation.desk, organisationId ? { organisationId } : undefined);
  return { params, organisationId, read };
}

/** Of all counties of the desk the one asked for, or the only one. */
export function officeOf(desk: Desk, organisationId: string, params: Record<string, string>): Office | undefined {
  const unit = desk.units.find(({ id }) => id === params['county']) ?? (desk.units.length === 1 ? desk.units[0] : undefined);
  return unit && { organisationId, county: unit.id, unit, units: desk.units, body: desk.organisation, manages: desk.manages, params };
}
