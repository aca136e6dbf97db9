import { statementContract } from '../../../src/contract/statement';
import { HOME, type Cloud } from '../../support/cloud';
import type { Row } from '../may/row';
import { statementMay } from '../may/statement';
import type { Writes } from './writes';

/** Everything that can be done with statements, by the convener, with the input of its row. */
export function statementWrites(cloud: Cloud): Writes {
  const actions = Object.entries(statementContract).filter(([, { writes }]) => writes).map(([action]) => action);
  const convener = cloud.convener().statement as unknown as Record<string, (input: object, key: string) => Promise<unknown>>;
  return Object.fromEntries(actions.map((action) => [`statement.${action}`, async () => {
    const input = await (statementMay[`statement.${action}`] as Row).input({ cloud, roomId: HOME, organisationId: `partyOrganisation-${HOME}` });
    return (key: string) => convener[action]!(input, key);
  }]));
}
