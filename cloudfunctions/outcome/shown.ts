import type { BranchView, ConversionView, ItemCard, ListItemShown, OutcomeView } from '../../src/contract/outcome-shapes';
import { maskedName } from '../../src/domain/text/personal-data';
import { openLetters } from '../_outcome/letters';
import type { Branch, Conversion, ListItem, OversightCase, SuggestionItem, UpwardReport } from '../_store/documents';
import type { Near } from './near';

export const wordsShown = ({ what, who, why, support, dissent, questionId }: ListItem): ListItemShown => ({ what, who, why, support, dissent, ...(questionId ? { questionId } : {}) });

/** The words of a suggestion are for those near it; for everybody else those that were published, and before that none. Where it stands is for everybody. */
export function cardOf(item: SuggestionItem, near: boolean, now: string): ItemCard {
  const { sessionId, number, state, open, topicId, topicTitle, roomId, roomName, path, round, decision, receivers, waitsFor, dueAt, published, demo } = item;
  const offices = decision && decision.departments.length > 0 ? decision.departments : receivers;
  return {
    sessionId, number, state, open, topicId, topicTitle, roomId, roomName, path: [...path], round, offices: offices.map(({ name }) => name), waitsFor: [...waitsFor], overdue: open && dueAt !== undefined && dueAt < now, published: published !== undefined, demo,
    ...(dueAt ? { dueAt } : {}), ...(decision ? { decision: decision.decision } : {}), ...(near ? { words: wordsShown(item) } : published ? { words: wordsShown(published) } : {}),
  };
}

/** Does it lie with an office the caller acts for? */
const isWith = ({ bodies }: Near, waitsFor: readonly string[]): boolean => bodies.some(({ _id }) => waitsFor.includes(_id));

/** `desk`: for the room's people, who bring letters; `dueAt`: by when they are to have done so. */
export const branchShown = (branch: Branch, { near, desk, dueAt }: { near: boolean; desk: boolean; dueAt?: string | undefined }): BranchView => {
  const { questionId, question, kind, decision, explanations, letter, onPaper, round, closedAt } = branch;
  return {
    questionId, question, kind, explanations: near ? explanations.map(({ day, way, who, said }) => ({ day, way, who, said })) : [], ...(decision ? { decision: { body: decision.name, day: decision.day, reference: decision.reference, gist: near ? decision.gist : '' } } : {}),
    ...(letter && near ? { letter } : {}), ...(onPaper && desk ? { onPaper: { all: onPaper.length, open: openLetters(branch), ...(dueAt ? { dueAt } : {}) } } : {}), ...(round ? { round } : {}), ...(closedAt ? { closedAt } : {}),
  };
};

export const upwardShown = ({ _id, number, title, from, to, at, dueAt, receivedAt, content, waitsFor }: UpwardReport, near: Near): OutcomeView['upward'][number] => ({
  id: _id, ...(number ? { number } : {}), title: near.near ? title : '全局性情况', from: from.name, to: to.name, at, dueAt, ...(receivedAt ? { receivedAt } : {}), withYou: isWith(near, waitsFor),
  ...(near.bodies.some((body) => body._id === from.organisationId || body._id === to.organisationId) ? { content } : {}),
});

export const oversightShown = ({ _id, number, tool, state, revision, by, over, reason, findings, lookAgainDay, at, closedAt }: OversightCase, near: Near): OutcomeView['oversight'][number] => ({
  id: _id, number, tool, state, revision, by: by.name, over: over.map(({ name }) => name), reason: near.near ? reason : '', findings: near.near ? findings.map((one) => ({ ...one })) : [], lookAgainDay, at, ...(closedAt ? { closedAt } : {}), yours: near.bodies.some((body) => body._id === by.organisationId),
});

/** A member is named by surname; the text is for members who were there, the room's people and the CPPCC. */
export const conversionShown = ({ _id, number, kind, state, revision, title, text, author, cosigners, at, filed, answered, waitsFor }: Conversion, near: Near, personId: string | undefined): ConversionView => ({
  id: _id, ...(number ? { number } : {}), kind, state, revision, title: near.near ? title : '', author: maskedName(author.name), cosigners: cosigners.length, at, yours: author.personId === personId, cosigned: cosigners.some((one) => one.personId === personId),
  ...(near.member || near.convener || near.staff || near.cppcc ? { text } : {}), ...(filed ? { filed: { with: filed.name, at: filed.at } } : {}), ...(answered ? { answered: near.near ? answered : { ...answered, text: '' } } : {}), withYou: isWith(near, waitsFor),
});
