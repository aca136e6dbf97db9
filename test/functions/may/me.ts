import { inTransaction, reader } from '../../../cloudfunctions/_store/door';
import { personIdOf } from '../../../cloudfunctions/_store/keys';
import { goneIdOf } from '../../../src/domain/me/held';
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
  'me.closeAccount': { may: PERSON, own: true, free: true, input: async ({ openid = 'resident-zhao' }) => { await nothingInTheWay(personIdOf(openid)); return {}; } },
  'me.keepAccount': {
    may: PERSON, own: true,
    input: async ({ openid = 'resident-zhao' }) => {
      const _id = personIdOf(openid);
      await inTransaction((transaction) => transaction.put('accountClosing', { _id, at: '2026-11-24T00:00:00.000Z', dueAt: '2099-01-01T00:00:00.000Z', gone: goneIdOf(_id) }));
      return {};
    },
  },
  'me.prefer': { may: PERSON, input: () => ({ off: [], quietFrom: 22, quietUntil: 7 }) },
};

/** Not asked for yet, and no seat in a session that is going on: whoever asks for other rows has come to many. */
async function nothingInTheWay(personId: string): Promise<void> {
  const seats = await reader.list('seat', { personId }, { limit: 200 });
  await inTransaction(async (transaction) => {
    await transaction.remove('accountClosing', personId);
    for (const seat of seats) if (seat.state === 'seated') await transaction.put('seat', { ...seat, state: 'left' });
  });
}
