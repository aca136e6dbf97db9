import { dataOf, LAMP } from '../../support/cloud';
import { ANYONE, PERSON, type Rows } from './row';

/** Everybody is somebody here, and sees and changes only what is his or her own. */
export const meMay: Rows = {
  'me.view': { may: ANYONE, input: () => ({}) },
  'me.declareResidence': { may: PERSON, input: ({ roomId }) => ({ roomId, name: '某某某' }) },
  'me.inbox': { may: PERSON, input: () => ({}) },
  'me.markRead': {
    may: PERSON, own: true,
    input: async ({ cloud, roomId, openid = 'resident-zhao' }) => {
      dataOf(await cloud.as(openid).topic.propose({ roomId, ...LAMP }));
      const { items } = dataOf(await cloud.as(openid).me.inbox({}));
      return { noticeIds: [items[0]!.id] };
    },
  },
  'me.nudges': { may: PERSON, input: () => ({}) },
  'me.subscribe': { may: PERSON, input: () => ({ accepted: ['progress'] }) },
  'me.prefer': { may: PERSON, input: () => ({ off: [], quietFrom: 22, quietUntil: 7 }) },
};
