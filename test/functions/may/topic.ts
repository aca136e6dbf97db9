import { aTopic, LAMP } from '../../support/cloud';
import { aJpegWithPlace } from '../../support/pictures';
import { aMergedTopic, aTopicSent } from '../../support/topics';
import { ANYONE, DESK, PERSON, PROPOSER, type Place, type Rows } from './row';

const CARD = { onePlace: true, affectedNamed: true, oneQuestion: true };
const REFUSAL = { reason: 'other', note: '因为', nextStep: '可以' };
const IMAGE = aJpegWithPlace().toString('base64');
const fresh = ({ cloud, roomId }: Place) => aTopic(cloud, { roomId });
const withInput = (more: object) => async (at: Place) => ({ ...(await fresh(at)), ...more });

export const topicMay: Rows = {
  'topic.propose': { may: PERSON, open: true, input: ({ roomId }) => ({ roomId, ...LAMP }) },
  'topic.edit': { may: PROPOSER, input: withInput(LAMP) },
  'topic.withdraw': { may: PROPOSER, input: async (at) => ({ topicId: (await fresh(at)).topicId }) },
  'topic.second': { may: PERSON, judged: ['proposer', 'coProposer'], input: async (at) => ({ topicId: (await fresh(at)).topicId, on: true }) },
  'topic.similar': { may: ANYONE, input: ({ roomId }) => ({ roomId, words: '路灯坏了' }) },
  'topic.list': { may: ANYONE, input: ({ roomId }) => ({ roomId }) },
  'topic.mine': { may: PERSON, input: () => ({}) },
  'topic.view': { may: ANYONE, input: async (at) => ({ topicId: (await fresh(at)).topicId }) },
  'topic.addPhoto': { may: PERSON, input: () => ({ image: IMAGE }) },
  'topic.desk': { may: DESK, input: ({ roomId }) => ({ roomId, queue: 'submitted' }) },
  'topic.screen': { may: DESK, input: withInput({ concern: 'practical', note: '', card: CARD }) },
  'topic.return': { may: DESK, input: withInput({ note: '请补充' }) },
  'topic.merge': { may: DESK, input: async (at) => ({ ...(await fresh(at)), into: (await aTopic(at.cloud, { roomId: at.roomId, openid: 'resident-li' })).topicId }) },
  'topic.unmerge': { may: DESK, input: async ({ cloud, roomId }) => aMergedTopic(cloud, { roomId }) },
  'topic.redirect': { may: DESK, input: withInput({ channel: 'hotline', note: '因为', nextStep: '可以' }) },
  'topic.refuse': [
    { may: DESK, input: withInput(REFUSAL) },
    { when: 'once sent for approval', may: ['approver'], input: async ({ cloud, roomId, organisationId }) => ({ ...(await aTopicSent(cloud, { roomId })), organisationId, ...REFUSAL }) },
  ],
};
