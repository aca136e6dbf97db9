import { aKey, dataOf, NEXT_DOOR } from '../../support/cloud';
import { aClaim, aMemberInWechat, aMobile, aPlacedMember } from '../../support/rosters';
import { PERSON, type Rows } from './row';

/** Everybody is somebody on a list or none, and sees and does only what is his or her own; the convener attests claims in the own room. */
export const memberMay: Rows = {
  'member.identity': { may: PERSON, input: () => ({}) },
  'member.claim': {
    may: PERSON, own: true,
    input: async ({ cloud, roomId }) => {
      const mobile = aMobile();
      await aPlacedMember(cloud, { name: '某某某', mobile, roomId });
      return { name: '某某某', mobile };
    },
  },
  'member.claims': { may: ['convener'], input: ({ roomId }) => ({ roomId }) },
  'member.attestClaim': { may: ['convener'], input: async ({ cloud, roomId }) => ({ roomId, claimId: (await aClaim(cloud, aKey(), roomId)).claimId, attests: true }) },
  'member.ask': { may: PERSON, own: true, input: async ({ cloud, roomId }) => ({ roomId, memberId: (await aPlacedMember(cloud, { roomId })).memberId, text: '路灯坏了找谁？' }) },
  'member.asked': { may: PERSON, input: () => ({}) },
  'member.letters': { may: PERSON, input: () => ({ state: 'waiting' }) },
  'member.answer': {
    may: PERSON, own: true,
    /** Next door, since who answers is a member there from now on. */
    input: async ({ cloud, openid }) => {
      const roomId = NEXT_DOOR;
      const { memberId } = await aMemberInWechat(cloud, { roomId, ...(openid ? { openid } : {}) });
      const { questionId } = dataOf(await cloud.as('writes-letters').member.ask({ roomId, memberId, text: '路灯坏了找谁？' }));
      return { questionId, text: '已转城管' };
    },
  },
};
