import { dataOf, LAMP } from '../../support/cloud';
import { anAppealed, aReported, aSpoken } from '../../support/threads';
import { OFFICES } from './callers';
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
  'moderation.cases': { may: DESK, input: ({ roomId }) => ({ roomId }) },
  'moderation.decideCase': { may: DESK, input: async ({ cloud, roomId }) => ({ roomId, caseId: (await aReported(cloud)).caseId, keep: true, reason: '' }) },
  'moderation.writeDown': { may: DESK, input: async ({ cloud, roomId }) => ({ roomId, caseId: (await aSpoken(cloud)).caseId, text: '路灯什么时候修？' }) },
  'moderation.log': { may: DESK, input: ({ roomId }) => ({ roomId }) },
  'moderation.logFile': { may: DESK, input: ({ roomId }) => ({ roomId, from: '2026-01-01', until: '2026-12-31' }) },
  /** A village's room is guided by the member group, which also receives its filings. */
  'moderation.appeals': { may: ['receiver'], input: () => ({ organisationId: OFFICES.group }) },
  'moderation.decideAppeal': { may: ['receiver'], input: async ({ cloud }) => ({ organisationId: OFFICES.group, caseId: (await anAppealed(cloud)).caseId, restore: true, reason: '说的是事情，没有骂人' }) },
};
