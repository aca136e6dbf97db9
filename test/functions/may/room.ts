import { POLICY_FLOW } from '../../../src/domain/room/flow';
import { codeOf } from '../../../cloudfunctions/_kernel/room-code';
import { key, personIdOf } from '../../../cloudfunctions/_store/keys';
import { aKey, dataOf } from '../../support/cloud';
import { aPhoto, OFFICE, PROCEDURE } from '../../support/room-evidence';
import { ANYONE, DESK, type Rows } from './row';

export const roomMay: Rows = {
  'room.search': { may: ANYONE, input: () => ({ query: '琼花观' }) },
  'room.areas': { may: ANYONE, input: () => ({}) },
  'room.view': { may: ANYONE, input: ({ roomId }) => ({ roomId }) },
  'room.byCode': { may: ANYONE, input: ({ roomId }) => ({ code: codeOf(roomId) }) },
  'room.residents': { may: DESK, input: ({ roomId }) => ({ roomId, state: 'declared' }) },
  'room.attest': {
    may: DESK,
    input: async ({ cloud, roomId }) => {
      const newcomer = aKey();
      dataOf(await cloud.as(newcomer).me.declareResidence({ roomId, name: '某某某' }));
      return { roomId, residentId: key(personIdOf(newcomer), roomId), isResident: true };
    },
  },
  'room.page': { may: ANYONE, input: ({ roomId }) => ({ roomId }) },
  'room.codePicture': { may: ANYONE, input: ({ roomId }) => ({ roomId }) },
  'room.procedures': { may: ANYONE, input: ({ roomId }) => ({ roomId }) },
  'room.describe': { may: DESK, input: ({ roomId }) => ({ roomId, ...OFFICE }) },
  'room.keepSign': { may: DESK, own: true, input: async ({ cloud, roomId, openid = 'resident-zhao' }) => ({ roomId, photoId: await aPhoto(cloud, openid) }) },
  'room.publishProcedure': { may: ['convener'], input: ({ roomId }) => ({ roomId, ...PROCEDURE }) },
  'room.chooseFlow': { may: DESK, input: ({ roomId }) => ({ roomId, steps: [...POLICY_FLOW] }) },
};
