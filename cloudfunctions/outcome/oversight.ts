import type { OutcomeContract } from '../../src/contract/outcome';
import { OVERSIGHT_TOOL_NAMES } from '../../src/domain/outcome/outcome';
import { canCloseOversight, canNoteFinding, canOpenOversight } from '../../src/domain/outcome/oversight';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { itemNow } from '../_outcome/items';
import { acting, endOf, type Acting } from '../_outcome/numbers';
import { isCppccOf, organisation } from '../_outcome/overseers';
import { tellHeard, tellOffices } from '../_outcome/tell';
import { handOutOwed } from '../_session/circulars';
import { sessionNow } from '../_session/move';
import { Conflict, Forbidden, insist } from '../_kernel/answers';
import { begin, end } from '../_kernel/deadlines';
import { newId } from '../_kernel/ids';
import { officeFor, type Standing } from '../_kernel/scope';
import type { FollowedHandler, WriteContext, WriteHandler } from '../_kernel/serve';
import type { NamedBody, OversightCase } from '../_store/documents';

/** 跟踪问效: the CPPCC follows a suggestion up itself; those who carry it out are told. */
export const openOversight: FollowedHandler<OutcomeContract['openOversight']> = {
  async run({ organisationId, number, tool, reason, lookAgainDay }, context) {
    const { transaction, now, standing } = context;
    const [session, at, body, item] = [await sessionNow(context), await acting(context, standing.room!), await organisation(officeFor(standing, organisationId)), await itemNow(context, number)];
    const over = item.decision?.departments ?? [];
    insist(together<string>(mayTell([reason]), canOpenOversight({ cppcc: isCppccOf(body, at.room), departments: over.length, ownCase: holdsOffice(standing, over), reason, now, ...(lookAgainDay ? { lookAgainDay } : {}) })));
    const _id = newId();
    const opened: OversightCase = {
      _id, sessionId: session._id, number, roomId: session.roomId, topicId: session.topicId, topicTitle: session.topicTitle, tool, state: 'open', revision: 1, by: { organisationId: body!._id, name: body!.name }, over, reason, findings: [], lookAgainDay: lookAgainDay!, at: now,
      waitsFor: [body!._id], queueKey: `${endOf(lookAgainDay!)}~${_id}`, demo: session.demo,
    };
    await transaction.create('oversightCase', opened);
    await lookAgain(at, opened);
    await tellOffices(context, session, over.map(({ organisationId: id }) => id), 'overseen', { n: number, words: `${body!.name}${OVERSIGHT_TOOL_NAMES[tool]}` });
    await tellHeard(context, session, 'oversight', { n: number, words: body!.name });
    return { id: _id };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** What was seen; what is not mended is looked at again on another day. */
export const noteFinding: WriteHandler<OutcomeContract['noteFinding']> = async ({ organisationId, oversightId, revision, text, mended, lookAgainDay }, context) => {
  const [at, found] = [await acting(context, context.standing.room!), await caseNow(context, oversightId, revision)];
  insist(together<string>(mayTell([text]), canNoteFinding({
    ...who(context, found, organisationId), closed: found.state === 'closed', findings: found.findings.length, text, mended, now: context.now, ...(lookAgainDay ? { lookAgainDay } : {}),
  })));
  const day = lookAgainDay ?? found.lookAgainDay;
  const noted: OversightCase = { ...found, revision: found.revision + 1, findings: [...found.findings, { at: context.now, text, mended }], lookAgainDay: day, queueKey: `${endOf(day)}~${found._id}` };
  await context.transaction.put('oversightCase', noted);
  await lookAgain(at, noted);
  return { done: true };
};

export const closeOversight: FollowedHandler<OutcomeContract['closeOversight']> = {
  async run({ organisationId, oversightId, revision }, context) {
    const [session, found] = [await sessionNow(context), await caseNow(context, oversightId, revision)];
    insist(canCloseOversight({ ...who(context, found, organisationId), closed: found.state === 'closed', findings: found.findings }));
    await context.transaction.put('oversightCase', { ...found, state: 'closed', revision: found.revision + 1, closedAt: context.now, waitsFor: [] });
    await end(context.transaction, 'look-again', subjectOf(found), context.now);
    await tellHeard(context, session, 'oversight-closed', { n: found.number, words: found.by.name });
    return { done: true };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

async function caseNow({ transaction, standing }: WriteContext, oversightId: string, revision: number): Promise<OversightCase> {
  const found = await transaction.get('oversightCase', oversightId);
  if (!found || found.sessionId !== standing.session!._id) throw new Forbidden();
  if (found.revision !== revision) throw new Conflict('这件跟踪事项刚刚有了变化，请刷新后再办理');
  return found;
}

const who = ({ standing }: WriteContext, { by, over }: OversightCase, organisationId: string) => ({ cppcc: officeFor(standing, organisationId) === by.organisationId, ownCase: holdsOffice(standing, over) });
const holdsOffice = ({ offices }: Standing, over: readonly NamedBody[]): boolean => offices.some(({ organisationId }) => over.some((body) => body.organisationId === organisationId));

const subjectOf = ({ topicId, sessionId, _id }: OversightCase) => ({ topicId, sessionId, matterId: _id });
const lookAgain = (at: Acting, one: OversightCase): Promise<void> =>
  begin(at.transaction, { kind: 'look-again', subject: subjectOf(one), title: `${one.topicTitle}·第${one.number}条建议`, room: at.room, dueAt: endOf(one.lookAgainDay), owner: one.by.organisationId, demo: one.demo }, at.now);
