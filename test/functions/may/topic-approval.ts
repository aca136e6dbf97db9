import { aTopic, dataOf, LAMP } from '../../support/cloud';
import { aFiledTopic, anApprovedTopic, APPROVING, aScreenedTopic, aTopicSent } from '../../support/topics';
import { DESK, type Place, type Rows } from './row';

const ground = { ground: 'sensitive', content: '情况' } as const;
const sent = ({ cloud, roomId }: Place) => aTopicSent(cloud, { roomId });

async function reported({ cloud, roomId }: Place) {
  const topic = await aTopic(cloud, { roomId });
  dataOf(await cloud.convener(roomId).topic.report({ ...topic, ...ground }));
  return { ...topic, revision: 2 };
}

/** The way from taken up to filed （六）（八）: the desk sends, organisations act through their officers. */
export const topicApprovalMay: Rows = {
  'topic.mapStakeholders': { may: DESK, input: async ({ cloud, roomId }) => ({ ...(await aScreenedTopic(cloud, { roomId })), extent: '一条巷子', groups: ['住户'] }) },
  'topic.sendForApproval': { may: DESK, input: async ({ cloud, roomId }) => aScreenedTopic(cloud, { roomId }) },
  'topic.escalate': { may: ['convener', 'approver'], input: async (at) => ({ ...(await sent(at)), organisationId: at.organisationId, reason: 'sensitive', note: '' }) },
  'topic.approve': { may: ['approver'], judged: ['leader', 'receiver', 'other officer'], input: async (at) => ({ ...(await sent(at)), ...APPROVING }) },
  'topic.file': { may: DESK, input: ({ cloud }) => anApprovedTopic(cloud) },
  'topic.acknowledgeFiling': { may: ['receiver'], judged: ['approver', 'leader', 'other officer'], input: async ({ cloud, organisationId }) => ({ ...(await aFiledTopic(cloud)), organisationId }) },
  'topic.amend': { may: ['convener', 'proposer'], input: async ({ cloud }) => ({ ...(await anApprovedTopic(cloud)), ...LAMP }) },
  'topic.report': { may: DESK, input: async ({ cloud, roomId }) => ({ ...(await aTopic(cloud, { roomId })), ...ground }) },
  'topic.answerReport': { may: ['leader'], judged: ['approver', 'receiver', 'other officer'], input: async (at) => ({ ...(await reported(at)), organisationId: at.organisationId, answer: 'go-on', explanation: '可以' }) },
  /** What was reported is for the desk and for those it was reported to. */
  'topic.reports': { may: [...DESK, 'leader'], input: async (at) => ({ topicId: (await reported(at)).topicId }) },
  'topic.inTray': { may: ['approver'], input: ({ organisationId }) => ({ organisationId }) },
  'topic.register': { may: ['approver'], input: ({ organisationId }) => ({ organisationId }) },
};
