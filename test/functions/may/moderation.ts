import { dataOf, LAMP } from '../../support/cloud';
import { DESK, type Rows } from './row';

export const moderationMay: Rows = {
  'moderation.queue': { may: DESK, input: ({ roomId }) => ({ roomId }) },
  'moderation.decide': {
    may: DESK,
    input: async ({ cloud, roomId }) => {
      const { id } = dataOf(await cloud.as('resident-zhao').topic.propose({ roomId, ...LAMP, wrong: '这段话请测试复核一下再公开' }));
      const check = dataOf(await cloud.convener(roomId).moderation.queue({ roomId })).items.find(({ topicId }) => topicId === id);
      return { roomId, checkId: check!.id, pass: true, reason: '' };
    },
  },
};
