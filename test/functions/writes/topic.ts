import { aTopic, type Cloud, dataOf, HOME, LAMP } from '../../support/cloud';
import { aFiledTopic, anApprovedTopic, APPROVING, aMergedTopic, aScreenedTopic, aTopicSent } from '../../support/topics';
import type { Writes } from './writes';

const CARD = { onePlace: true, affectedNamed: true, oneQuestion: true };
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xda, 0, 2]), Buffer.alloc(40, 7), Buffer.from([0xff, 0xd9])]).toString('base64');

export const topicWrites = (cloud: Cloud): Writes => ({
  'topic.propose': async () => (key) => cloud.as('resident-zhao').topic.propose({ roomId: HOME, ...LAMP }, key),
  'topic.edit': async () => { const topic = await aTopic(cloud); return (key) => cloud.as('resident-zhao').topic.edit({ ...topic, ...LAMP, title: '改过的标题' }, key); },
  'topic.withdraw': async () => { const { topicId } = await aTopic(cloud); return (key) => cloud.as('resident-zhao').topic.withdraw({ topicId }, key); },
  'topic.second': async () => { const { topicId } = await aTopic(cloud); return (key) => cloud.as('resident-li').topic.second({ topicId, on: true }, key); },
  'topic.addPhoto': async () => (key) => cloud.as('resident-zhao').topic.addPhoto({ image: JPEG }, key),
  'topic.screen': async () => { const topic = await aTopic(cloud); return (key) => cloud.convener().topic.screen({ ...topic, concern: 'major', note: '', card: CARD }, key); },
  'topic.return': async () => { const topic = await aTopic(cloud); return (key) => cloud.convener().topic.return({ ...topic, note: '请补充' }, key); },
  'topic.merge': async () => { const [topic, { topicId: into }] = [await aTopic(cloud), await aTopic(cloud, { openid: 'resident-li' })]; return (key) => cloud.convener().topic.merge({ ...topic, into }, key); },
  'topic.unmerge': async () => { const topic = await aMergedTopic(cloud); return (key) => cloud.convener().topic.unmerge(topic, key); },
  'topic.refuse': async () => { const topic = await aTopic(cloud); return (key) => cloud.convener().topic.refuse({ ...topic, reason: 'other', note: '因为', nextStep: '可以' }, key); },
  'topic.redirect': async () => { const topic = await aTopic(cloud); return (key) => cloud.convener().topic.redirect({ ...topic, channel: 'hotline', note: '因为', nextStep: '可以' }, key); },
  'topic.mapStakeholders': async () => { const topic = await aScreenedTopic(cloud); return (key) => cloud.convener().topic.mapStakeholders({ ...topic, extent: '一条巷子', groups: ['住户'] }, key); },
  'topic.sendForApproval': async () => { const topic = await aScreenedTopic(cloud); return (key) => cloud.convener().topic.sendForApproval(topic, key); },
  'topic.escalate': async () => { const topic = await aTopicSent(cloud); return (key) => cloud.convener().topic.escalate({ ...topic, reason: 'sensitive', note: '' }, key); },
  'topic.approve': async () => { const topic = await aTopicSent(cloud); return (key) => cloud.as('officer-he').topic.approve({ ...topic, ...APPROVING }, key); },
  'topic.file': async () => { const topic = await anApprovedTopic(cloud); return (key) => cloud.convener().topic.file(topic, key); },
  'topic.acknowledgeFiling': async () => { const topic = await aFiledTopic(cloud); return (key) => cloud.as('officer-ma').topic.acknowledgeFiling({ ...topic, organisationId: 'memberGroup-321002001' }, key); },
  'topic.report': async () => { const topic = await aTopic(cloud); return (key) => cloud.convener().topic.report({ ...topic, ground: 'sensitive', content: '情况' }, key); },
  'topic.answerReport': async () => {
    const topic = await aTopic(cloud);
    dataOf(await cloud.convener().topic.report({ ...topic, ground: 'sensitive', content: '情况' }));
    return (key) => cloud.as('officer-xu').topic.answerReport({ ...topic, revision: 2, organisationId: 'partyWorkCommittee-321002001', answer: 'go-on', explanation: '可以' }, key);
  },
  'topic.amend': async () => { const topic = await anApprovedTopic(cloud); return (key) => cloud.convener().topic.amend({ ...topic, ...LAMP, title: '审定后改的标题' }, key); },
});
