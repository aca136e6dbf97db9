import { anAppealed, aReported, aSpoken } from '../../support/threads';
import { type Cloud, dataOf, HOME, LAMP } from '../../support/cloud';
import type { Writes } from './writes';

export const moderationWrites = (cloud: Cloud): Writes => ({
  'moderation.decide': async () => {
    dataOf(await cloud.as('resident-zhao').topic.propose({ roomId: HOME, ...LAMP, wrong: '这段话请测试复核一下再公开' }));
    const { items } = dataOf(await cloud.convener().moderation.queue({ roomId: HOME }));
    return (key) => cloud.convener().moderation.decide({ roomId: HOME, checkId: items[0]!.id, pass: true, reason: '' }, key);
  },
  'moderation.decideCase': async () => {
    const { caseId } = await aReported(cloud);
    return (key) => cloud.convener().moderation.decideCase({ roomId: HOME, caseId, keep: false, ground: 'insult', reason: '说的是人，不是事' }, key);
  },
  'moderation.writeDown': async () => {
    const { caseId } = await aSpoken(cloud);
    return (key) => cloud.convener().moderation.writeDown({ roomId: HOME, caseId: caseId!, text: '路灯什么时候修？' }, key);
  },
  'moderation.decideAppeal': async () => {
    const { caseId } = await anAppealed(cloud);
    return (key) => cloud.as('officer-ma').moderation.decideAppeal({ organisationId: 'memberGroup-321002001', caseId, restore: true, reason: '说的是事情，没有骂人' }, key);
  },
});
