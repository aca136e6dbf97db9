import { type Cloud, dataOf, HOME } from '../../support/cloud';
import type { Writes } from './writes';

export const roomWrites = (cloud: Cloud): Writes => ({
  'room.attest': async () => {
    dataOf(await cloud.as('somebody-new').me.declareResidence({ roomId: HOME, name: '某某某' }));
    const { items } = dataOf(await cloud.convener().room.residents({ roomId: HOME, state: 'declared' }));
    return (key) => cloud.convener().room.attest({ roomId: HOME, residentId: items[items.length - 1]!.id, isResident: true }, key);
  },
});
