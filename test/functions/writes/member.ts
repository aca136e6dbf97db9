import { aClaim, aMemberInWechat, aMobile, aPlacedMember } from '../../support/rosters';
import { aKey, dataOf, HOME, type Cloud } from '../../support/cloud';
import type { Writes } from './writes';

export const memberWrites = (cloud: Cloud): Writes => ({
  'member.claim': async () => {
    const [mobile, openid] = [aMobile(), aKey()];
    await aPlacedMember(cloud, { name: '某某某', mobile });
    return (key) => cloud.as(openid).member.claim({ name: '某某某', mobile }, key);
  },
  'member.attestClaim': async () => { const { claimId } = await aClaim(cloud); return (key) => cloud.convener().member.attestClaim({ roomId: HOME, claimId, attests: true }, key); },
  'member.ask': async () => { const { memberId } = await aPlacedMember(cloud); return (key) => cloud.as('resident-zhao').member.ask({ roomId: HOME, memberId, text: '路灯坏了找谁？' }, key); },
  'member.answer': async () => {
    const { openid, memberId } = await aMemberInWechat(cloud);
    const { questionId } = dataOf(await cloud.as('resident-zhao').member.ask({ roomId: HOME, memberId, text: '路灯坏了找谁？' }));
    return (key) => cloud.as(openid).member.answer({ questionId, text: '已转城管，本周修好。' }, key);
  },
});
