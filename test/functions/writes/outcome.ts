import { outcomeContract } from '../../../src/contract/outcome';
import { conveningIdentity } from '../../../src/demo/identities';
import { aKey, HOME, type Cloud } from '../../support/cloud';
import { outcomeMay } from '../may/outcome';
import { outcomeFurtherMay } from '../may/outcome-further';
import type { Grant, Row } from '../may/row';
import type { Writes } from './writes';

/** Who speaks for the offices of the rows, and for which organisation. */
const OFFICERS: Partial<Record<Grant, readonly [openid: string, organisationId: string]>> = { leader: ['officer-xu', 'partyWorkCommittee-321002001'], 'county officer': ['officer-gao', 'cppcc-321002'], 'city officer': ['officer-city', 'cppcc-3210'] };

/** Asked for by somebody whom its row lets in, with the input of that row. */
export function outcomeWrites(cloud: Cloud): Writes {
  const rows = { ...outcomeMay, ...outcomeFurtherMay };
  const writes = Object.entries(outcomeContract).filter(([, { writes: changes }]) => changes).map(([action]) => action);
  return Object.fromEntries(writes.map((action) => [`outcome.${action}`, async () => {
    const { may, input } = rows[`outcome.${action}`] as Row;
    const officer = may.map((grant) => OFFICERS[grant]).find(Boolean);
    const openid = officer?.[0] ?? (may.includes('convener') ? conveningIdentity(HOME) : `somebody-${aKey()}`);
    const made = await input({ cloud, roomId: HOME, organisationId: officer?.[1] ?? `partyOrganisation-${HOME}`, openid });
    return (key: string) => (cloud.as(openid).outcome as unknown as Record<string, (input: object, key: string) => Promise<unknown>>)[action]!(made, key);
  }]));
}
