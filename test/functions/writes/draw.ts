import { drawContract } from '../../../src/contract/draw';
import { HOME, type Cloud } from '../../support/cloud';
import { drawMay } from '../may/draw';
import type { Row } from '../may/row';
import type { Writes } from './writes';

/** Each step of a draw, by the convener, with the input of its row. */
export function drawWrites(cloud: Cloud): Writes {
  const actions = Object.entries(drawContract).filter(([, { writes }]) => writes).map(([action]) => action);
  const convener = cloud.convener().draw as unknown as Record<string, (input: object, key: string) => Promise<unknown>>;
  return Object.fromEntries(actions.map((action) => [`draw.${action}`, async () => {
    const input = await (drawMay[`draw.${action}`] as Row).input({ cloud, roomId: HOME, organisationId: `partyOrganisation-${HOME}` });
    return (key: string) => convener[action]!(input, key);
  }]));
}
