import { POLICY_FLOW } from '../../../src/domain/room/flow';
import { aPhoto, OFFICE, PROCEDURE } from '../../support/room-evidence';
import { type Cloud, dataOf, HOME } from '../../support/cloud';
import type { Writes } from './writes';

export const roomWrites = (cloud: Cloud): Writes => ({
  'room.attest': async () => {
    dataOf(await cloud.as('somebody-new').me.declareResidence({ roomId: HOME, name: '某某某' }));
    const { items } = dataOf(await cloud.convener().room.residents({ roomId: HOME, state: 'declared' }));
    return (key) => cloud.convener().room.attest({ roomId: HOME, residentId: items[items.length - 1]!.id, isResident: true }, key);
  },
  'room.describe': async () => (key) => cloud.convener().room.describe({ roomId: HOME, ...OFFICE }, key),
  'room.keepSign': async () => { const photoId = await aPhoto(cloud, 'staff-xu'); return (key) => cloud.as('staff-xu').room.keepSign({ roomId: HOME, photoId }, key); },
  'room.publishProcedure': async () => (key) => cloud.convener().room.publishProcedure({ roomId: HOME, ...PROCEDURE }, key),
  'room.chooseFlow': async () => (key) => cloud.convener().room.chooseFlow({ roomId: HOME, steps: [...POLICY_FLOW] }, key),
});
