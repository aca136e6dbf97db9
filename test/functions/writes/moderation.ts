import { type Cloud, dataOf, HOME, LAMP } from '../../support/cloud';
import type { Writes } from './writes';

export const moderationWrites = (cloud: Cloud): Writes => ({
  'moderation.decide': async () => {
    dataOf(await cloud.as('resident-zhao').topic.propose({ roomId: HOME, ...LAMP, wrong: '这段话请测试复核一下再公开' }));
    const { items } = dataOf(await cloud.convener().moderation.queue({ roomId: HOME }));
    return (key) => cloud.convener().moderation.decide({ roomId: HOME, checkId: items[0]!.id, pass: true, reason: '' }, key);
  },
});
