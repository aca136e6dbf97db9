import type { OutcomeContract } from '../../src/contract/outcome';
import { outcomeDuty } from '../../src/copy/outcome-notices';
import { canAnswerConversion, canConvert, canCosign, canFileConversion, isMemberSeat } from '../../src/domain/outcome/conversion';
import { CONVERSION_KIND_NAMES } from '../../src/domain/outcome/outcome';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { itemNow } from '../_outcome/items';
import { cppccFor } from '../_outcome/overseers';
import { tellOffices, tellProposers } from '../_outcome/tell';
import { sessionNow } from '../_session/move';
import { isPresent } from '../_session/presence';
import { Conflict, Forbidden, insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { officeFor } from '../_kernel/scope';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Conversion, Session } from '../_store/documents';
import { seatId } from '../_store/keys';

/** 转化: by a member who was there; it leads back to the session, and through it to the resident's topic. */
export const convert: WriteHandler<OutcomeContract['convert']> = async ({ number, kind, title, text }, context) => {
  const { transaction, personId, now } = context;
  const session = await sessionNow(context);
  if (number !== undefined) await itemNow(context, number);
  const mine = await attending(context, session);
  insist(together<string>(canConvert({ ...mine, title, text }), mayTell([title, text])));
  const _id = newId();
  await transaction.create('conversion', {
    _id, sessionId: session._id, ...(number === undefined ? {} : { number }), roomId: session.roomId, topicId: session.topicId, topicTitle: session.topicTitle, kind, state: 'drafted', revision: 1, title, text,
    author: { personId, name: mine.name }, cosigners: [], at: now, waitsFor: [], queueKey: `${now}~${_id}`, demo: session.demo,
  });
  return { id: _id };
};

export const cosign: WriteHandler<OutcomeContract['cosign']> = async ({ conversionId }, context) => {
  const session = await sessionNow(context);
  const [conversion, mine] = [await conversionNow(context, session, conversionId), await attending(context, session)];
  const { cosigners } = conversion;
  insist(canCosign({ ...mine, own: conversion.author.personId === context.personId, already: cosigners.some(({ personId }) => personId === context.personId), filed: conversion.state !== 'drafted', cosigners: cosigners.length }));
  await context.transaction.put('conversion', { ...conversion, revision: conversion.revision + 1, cosigners: [...cosigners, { personId: context.personId, name: mine.name, at: context.now }] });
  return { done: true };
};

/** Filed with the CPPCC; the proposers of the topic are told. */
export const fileConversion: WriteHandler<OutcomeContract['fileConversion']> = async ({ conversionId, revision }, context) => {
  const session = await sessionNow(context);
  const [conversion, receiver] = [await conversionNow(context, session, conversionId, revision), await cppccFor(context.standing.room!)];
  insist(canFileConversion({ author: conversion.author.personId === context.personId, filed: conversion.state !== 'drafted', receiver: receiver !== undefined }));
  const named = { organisationId: receiver!._id, name: receiver!.name };
  await context.transaction.put('conversion', { ...conversion, state: 'filed', revision: conversion.revision + 1, filed: { ...named, at: context.now }, waitsFor: [named.organisationId], queueKey: `${context.now}~${conversion._id}` });
  const words = CONVERSION_KIND_NAMES[conversion.kind];
  await tellOffices(context, session, [named.organisationId], 'conversion-filed', { words });
  await tellProposers(context, session, 'conversion-filed', { words });
  return { with: named.name };
};

/** What came of it: the author and the proposers of the topic are told （一：有效衔接）. */
export const answerConversion: WriteHandler<OutcomeContract['answerConversion']> = async ({ conversionId, revision, organisationId, number, text }, context) => {
  const [session, office] = [await sessionNow(context), officeFor(context.standing, organisationId)];
  const conversion = await conversionNow(context, session, conversionId, revision);
  insist(together<string>(canAnswerConversion({ filed: conversion.state === 'filed', receiver: conversion.filed?.organisationId === office, text }), mayTell([number, text])));
  await context.transaction.put('conversion', { ...conversion, state: 'answered', revision: conversion.revision + 1, answered: { at: context.now, number, text }, waitsFor: [] });
  const words = CONVERSION_KIND_NAMES[conversion.kind];
  await context.tell({ to: conversion.author.personId, topicId: session.topicId, sessionId: session._id, ...outcomeDuty('conversion-answered', { topic: session.topicTitle, words }) });
  await tellProposers(context, session, 'conversion-answered', { words });
  return { done: true };
};

/** What the caller is to this session as a member. */
async function attending({ transaction, personId }: WriteContext, session: Session): Promise<{ member: boolean; attended: boolean; name: string }> {
  const seat = await transaction.get('seat', seatId(session._id, personId));
  return { member: seat !== undefined && isMemberSeat(seat.kind, seat.also), attended: seat !== undefined && isPresent(session, seat), name: seat?.name ?? '' };
}

async function conversionNow({ transaction }: WriteContext, session: Session, id: string, revision?: number): Promise<Conversion> {
  const conversion = await transaction.get('conversion', id);
  if (conversion?.sessionId !== session._id) throw new Forbidden();
  if (revision !== undefined && revision !== conversion.revision) throw new Conflict('这一件刚刚有了变化，请刷新后再办理');
  return conversion;
}
