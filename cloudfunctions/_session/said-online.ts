import { onlineNotes, onlineSaid, type AnsweredOnline, type Said } from '../../src/domain/session/minutes-draft';
import { answeredIn } from '../_store/consultation-store';
import type { Session } from '../_store/documents';
import { reader } from '../_store/door';

/** Questions and answers of one round that a draft looks at; the thread keeps them all. */
const MOST = 200;

/** What the room answered online in the round of a session: on each question of the agenda, and otherwise. */
export type SaidOnline = { on(questionId: string): Said[]; otherwise: string };

export async function saidOnline({ topicId, round, agenda }: Pick<Session, 'topicId' | 'round' | 'agenda'>): Promise<SaidOnline> {
  const asked = (await answeredIn(topicId, round, MOST)).filter(({ state }) => state === 'shown');
  const answers = new Map((await reader.getMany('post', asked.map(({ answerId }) => answerId!))).map((answer) => [answer._id, answer]));
  const told = asked.flatMap(({ about, lane, seatKind, text, answerId }): (AnsweredOnline & { about: string | undefined })[] => {
    const answer = answers.get(answerId!);
    return answer?.state === 'shown' ? [{ about, lane, ...(seatKind ? { kind: seatKind } : {}), question: text, answer: answer.text }] : [];
  });
  const onAgenda = new Set(agenda.map(({ id }) => id));
  return { on: (questionId) => onlineSaid(told.filter(({ about }) => about === questionId)), otherwise: onlineNotes(told.filter(({ about }) => about === undefined || !onAgenda.has(about))) };
}
