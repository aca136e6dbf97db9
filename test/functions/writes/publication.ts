import type { Cloud } from '../../support/cloud';
import { aDraft, anAsked, aPublication, APPROVER, aSettledSession, WORDS } from '../../support/publications';
import type { Writes } from './writes';

const known = ({ sessionId, revision }: { sessionId: string; revision: number }) => ({ sessionId, revision });

export const publicationWrites = (cloud: Cloud): Writes => ({
  'publication.save': async () => { const { sessionId } = await aSettledSession(cloud); return (key) => cloud.convener().publication.save({ sessionId, revision: 0, scope: 'city', ...WORDS }, key); },
  'publication.send': async () => { const draft = await aDraft(cloud); return (key) => cloud.convener().publication.send(known(draft), key); },
  'publication.approve': async () => { const asked = await anAsked(cloud); return (key) => cloud.as(APPROVER.openid).publication.approve({ ...known(asked), hash: asked.hash, organisationId: APPROVER.organisationId, read: true }, key); },
  'publication.giveBack': async () => { const asked = await anAsked(cloud); return (key) => cloud.as(APPROVER.openid).publication.giveBack({ ...known(asked), organisationId: APPROVER.organisationId, reason: '第一条写得不清楚' }, key); },
  'publication.withdraw': async () => { const published = await aPublication(cloud); return (key) => cloud.convener().publication.withdraw({ ...known(published), reason: '内容有误' }, key); },
});
