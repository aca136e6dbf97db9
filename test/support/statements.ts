import { inTransaction } from '../../cloudfunctions/_store/door';
import type { Session } from '../../cloudfunctions/_store/documents';
import type { Answer } from '../../src/domain/consultation/answer';
import { aKey, dataOf, type Cloud } from './cloud';
import { forgetRates } from './rates';
import { aSession, type Known } from './sessions';

export type Asked = { sessionId: string; roomId: string };

/** Sentences about anything, no two alike. */
let said = 0;
export const aSentence = (): string => `第${(said += 1)}处路口应当装上路灯`;

/** A session whose convener asks for statements, from outside the roster too. */
export async function aConversation(cloud: Cloud, { outside = true }: { outside?: boolean } = {}): Promise<Asked> {
  const { sessionId, roomId } = await aSession(cloud, { mode: 'inAndOut' });
  dataOf(await cloud.convener(roomId).statement.arrange({ sessionId, revision: 0, open: true, outside }));
  return { sessionId, roomId };
}

const made = new WeakMap<Cloud, Map<string, Promise<Asked>>>();
function once(cloud: Cloud, name: string, make: () => Promise<Asked>): Promise<Asked> {
  const known = made.get(cloud) ?? new Map<string, Promise<Asked>>();
  made.set(cloud, known);
  if (!known.has(name)) known.set(name, make());
  return known.get(name)!;
}
/** Made once a cloud. */
export const theConversation = (cloud: Cloud): Promise<Asked> => once(cloud, 'the', () => aConversation(cloud));
export const anotherConversation = (cloud: Cloud): Promise<Asked> => once(cloud, 'another', () => copied(cloud));

/** The same session under another id, in a state of its choice: so many may be had at no cost. */
export async function copied(cloud: Cloud, over: Partial<Session> = {}, conversation: { open?: boolean; outside?: boolean } = {}): Promise<Asked & Known> {
  const { sessionId: from, roomId } = await theConversation(cloud);
  const [session, asked, guard] = [(await cloud.store.get('session', from))!, (await cloud.store.get('conversation', from))!, (await cloud.store.get('seatGuard', from))!];
  const sessionId = `copy-${aKey()}`;
  await inTransaction(async (transaction) => {
    await transaction.put('session', { ...session, ...over, _id: sessionId });
    await transaction.put('seatGuard', { ...guard, _id: sessionId });
    await transaction.put('conversation', { ...asked, _id: sessionId, columns: 0, ...conversation });
  });
  return { sessionId, roomId, revision: session.revision };
}

export async function aStatementWaiting(cloud: Cloud, { sessionId }: Asked, text = aSentence(), openid = aKey()): Promise<string> {
  return dataOf(await cloud.as(openid).statement.propose({ sessionId, text })).id;
}

export async function aStatementShown(cloud: Cloud, asked: Asked, text?: string): Promise<string> {
  const statementId = await aStatementWaiting(cloud, asked, text);
  await forgetRates();
  dataOf(await cloud.convener(asked.roomId).statement.decide({ sessionId: asked.sessionId, statementId, pass: true, reason: '' }));
  return statementId;
}

/** Each answers in turn: `+-0` and `.` for nothing, by statement. */
export async function answersOf(cloud: Cloud, { sessionId }: Asked, statements: readonly string[], people: readonly { openid: string; says: string }[]): Promise<void> {
  const ANSWER: Record<string, Answer | undefined> = { '+': 'agree', '-': 'disagree', '0': 'pass' };
  await Promise.all(people.map(async ({ openid, says }) => {
    for (const [i, sign] of [...says].entries()) {
      const answer = ANSWER[sign];
      if (answer) dataOf(await cloud.as(openid).statement.answer({ sessionId, statementId: statements[i]!, answer }));
    }
  }));
}
