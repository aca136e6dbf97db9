import type { SessionContract } from '../../src/contract/session';
import { canEditMinutes } from '../../src/domain/session/minutes';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { minutesNow } from '../_session/minutes-now';
import { sessionNow } from '../_session/move';
import { Invalid, insist } from '../_kernel/answers';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Minutes } from '../_store/documents';
import { versionId } from '../_store/keys';

/** Other words for what was said, and notes; each version is kept, with who wrote it. What was agreed stays as it was noted at the closing. */
export const editMinutes: WriteHandler<SessionContract['editMinutes']> = async ({ version, questions, notes }, context) => {
  const session = await sessionNow(context);
  const minutes = await minutesNow(context.transaction, session, version);
  const said = new Map(questions.map((one) => [one.questionId, one.said]));
  if ([...said.keys()].some((id) => !minutes.questions.some(({ questionId }) => questionId === id))) throw new Invalid('问题不在议程里', [{ path: 'questions', message: '每个议程问题写一条' }]);
  insist(together<string>(inState(session.state, 'editMinutes'), canEditMinutes({ sent: minutes.sent !== undefined }), mayTell([...said.values(), notes])));
  const next = await keepVersion(context, { ...minutes, questions: minutes.questions.map((one) => ({ ...one, said: said.get(one.questionId) ?? one.said })), notes });
  return { version: next.version };
};

/** Stored as the next version. */
export async function keepVersion({ transaction, personId, now }: WriteContext, minutes: Minutes): Promise<Minutes> {
  const next: Minutes = { ...minutes, version: minutes.version + 1, at: now };
  await transaction.put('minutes', next);
  await transaction.create('minutesVersion', { _id: versionId(next._id, next.version), sessionId: next._id, version: next.version, questions: next.questions, notes: next.notes, by: personId, at: now });
  return next;
}
