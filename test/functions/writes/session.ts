import { sessionContract } from '../../../src/contract/session';
import { conveningIdentity } from '../../../src/demo/identities';
import { aKey, dataOf, HOME, type Cloud } from '../../support/cloud';
import { aSessionCheckingIn, aSessionSigningUp, aSessionWithMinutes, GROUPS } from '../../support/sessions';
import { sessionMay } from '../may/session';
import type { Row } from '../may/row';
import type { Writes } from './writes';

/** Asked for by somebody whom its row lets in, with the input of that row; below, where such a one would be turned down by a rule. */
export function sessionWrites(cloud: Cloud): Writes {
  const writes = Object.entries(sessionContract).filter(([, { writes: changes }]) => changes).map(([action]) => action);
  const send = (openid: string, action: string, input: object) => (key: string) => (cloud.as(openid).session as unknown as Record<string, (input: object, key: string) => Promise<unknown>>)[action]!(input, key);
  const byRow = (action: string) => async () => {
    const { may, input } = sessionMay[`session.${action}`] as Row;
    const openid = may.includes('convener') ? conveningIdentity(HOME) : `somebody-${aKey()}`;
    return send(openid, action, await input({ cloud, roomId: HOME, organisationId: `partyOrganisation-${HOME}`, openid }));
  };
  return {
    ...Object.fromEntries(writes.map((action) => [`session.${action}`, byRow(action)])),
    'session.answerInvitation': async () => {
      const { sessionId } = await aSessionSigningUp(cloud);
      const { members } = dataOf(await cloud.convener().session.invitable({ sessionId }));
      dataOf(await cloud.convener().session.invite({ sessionId, kind: 'member', appointmentId: members[0]!.appointmentId, note: '熟悉照明' }));
      return send('member-chen', 'answerInvitation', { sessionId, accept: true });
    },
    'session.claim': async () => {
      const { sessionId } = await aSessionSigningUp(cloud);
      const { claimCode } = dataOf(await cloud.as('staff-xu').session.register({ sessionId, name: '王桂兰', contact: { way: 'paper', value: '观巷8号' }, kind: 'stakeholder', group: GROUPS[0]!, why: '住在巷子里' }));
      return send(`grand-${aKey()}`, 'claim', { code: claimCode });
    },
    ...Object.fromEntries(([['confirmMinutes', {}], ['objectToMinutes', { objection: '不是这样说的' }]] as const).map(([action, words]) => [`session.${action}`, async () => {
      const { sessionId, hash, stakeholders } = await aSessionWithMinutes(cloud);
      return send(stakeholders[0]!, action, { sessionId, hash, ...words });
    }])),
    'session.checkIn': async () => {
      const { sessionId, stakeholders } = await aSessionCheckingIn(cloud);
      return send(stakeholders[0]!, 'checkIn', { sessionId, code: dataOf(await cloud.convener().session.checkInCode({ sessionId })).code });
    },
  };
}
