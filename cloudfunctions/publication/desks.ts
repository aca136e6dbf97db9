import type { PublicationContract } from '../../src/contract/publication';
import { stateOf } from '../_publication/record';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { publicationsAwaiting } from '../_store/publication-store';
import { sessionsIn } from '../_store/session-store';

const PAGE = 20;
const AFTER_LIST = new Set(['list-received', 'settled', 'published', 'archived']);

/** Sessions of the room with their publication, newest first: those whose list was received have something to publish; by when, where it is owed now. */
export const desk: ReadHandler<PublicationContract['desk']> = async ({ roomId, cursor }) => {
  const held = await sessionsIn({ roomId }, 'held', cursor, PAGE);
  const [publications, deadlines] = await Promise.all([reader.getMany('publication', held.map(({ _id }) => _id)), reader.getMany('deadline', held.map(({ _id }) => `publication-${_id}`))]);
  const [known, owed] = [new Map(publications.map((one) => [one._id, one])), new Map(deadlines.filter(({ running }) => running).map(({ sessionId, dueAt }) => [sessionId, dueAt]))];
  const items = held.filter(({ _id, state }) => known.has(_id) || AFTER_LIST.has(state)).map((session) => {
    const [publication, dueAt] = [known.get(session._id), owed.get(session._id)];
    return { sessionId: session._id, topicTitle: session.topicTitle, state: stateOf(publication), published: publication?.shown !== undefined && !publication.withdrawn, at: session.startsAt, ...(dueAt ? { dueAt } : {}), demo: session.demo };
  });
  return { items, ...(held.length === PAGE ? { next: held[PAGE - 1]!.listKey } : {}) };
};

/** What lies with an office to be looked through before it is published, longest waiting first. */
export const tray: ReadHandler<PublicationContract['tray']> = async ({ organisationId, cursor }) => {
  const waiting = await publicationsAwaiting(organisationId, cursor, PAGE);
  const items = waiting.map(({ _id, topicTitle, roomName, path, draft, shown, demo }) => ({ sessionId: _id, topicTitle, roomName, path: [...path], since: draft!.asked!.at, correction: shown !== undefined, demo }));
  return { items, ...(waiting.length === PAGE ? { next: waiting[PAGE - 1]!.queueKey } : {}) };
};
