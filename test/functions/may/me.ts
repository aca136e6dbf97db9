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
  'me.holdings': { may: PERSON, input: () => ({}) },
  'me.held': { may: PERSON, input: () => ({ kind: 'notices' }) },
  /** Not asked for by this caller yet. */
  'me.closeAccount': {
    may: PERSON, own: true, free: true,
    input: async ({ cloud, openid = 'resident-zhao' }) => {
      await cloud.as(openid).me.keepAccount({});
      return {};
    },
  },
  'me.keepAccount': {
    may: PERSON, own: true, free: true,
    input: async ({ cloud, openid = 'resident-zhao' }) => {
      await cloud.as(openid).me.closeAccount({});
      return {};
    },
  },
  'me.prefer': { may: PERSON, input: () => ({ off: [], quietFrom: 22, quietUntil: 7 }) },
};
