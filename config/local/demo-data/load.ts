import { DEMO_IDENTITIES } from '../../../src/demo/identities';
import { cloud } from '../../../cloudfunctions/_store/cloudbase';
import type { CollectionName, Documents } from '../../../cloudfunctions/_store/documents';
import { cityOrganisations } from './city-organisations';
import { readDivisions, withinOf, type Division } from './divisions';
import { areasOf, organisationsOf } from './organisations';
import { convenersOf, demoPeople } from './people';
import { demoResearch } from './research';
import { roomsOf } from './rooms';
import { demoSessions } from './sessions';
import { demoPublications } from './publications';
import { PUBLISHED_SESSIONS, PUBLISHED_TOPICS } from './publication-stories';
import { SESSION_STORIES, TOLD_SESSIONS } from './session-stories';
import { demoStatements } from './statements';
import { demoRoster } from './roster';
import { specialOrganisations, specialRooms } from './special-rooms';
import { deadlinesOf } from './deadlines';
import { demoPremises } from './premises';
import { STORIES } from './stories';
import { approvedTopics, demoThreads } from './threads';
import { THREAD_TOPICS } from './thread-stories';
import { demoTopics } from './topics';

const BATCH = 200;

/** Writes documents through the SDK, as any client of the cloud would. */
async function write<C extends CollectionName>(collection: C, documents: readonly Documents[C][]): Promise<void> {
  for (let from = 0; from < documents.length; from += BATCH) await cloud().database().collection(collection).add(documents.slice(from, from + BATCH) as never);
}

/**
 * Fills an empty database: the real divisions with a room each, an invented enterprise and a sector, invented conveners and residents, invented topics
 * （演示数据）, invented sessions unless told otherwise. With a county, only that one's. Expects the emulator's environment variables to be set. Answers who can be acted as.
 */
export async function loadDemoData({ county, sessions = true }: { county?: string; sessions?: boolean } = {}): Promise<{ identities: { name: string; role: string; note: string }[] }> {
  const now = Date.now();
  const all = readDivisions();
  const byCode = new Map(all.map((division) => [division.code, division]));
  const divisions = county ? all.filter(below(county, byCode)) : all;
  const organisations = [...cityOrganisations, ...divisions.flatMap((division) => organisationsOf(division, byCode)), ...specialOrganisations];
  const rooms = [...roomsOf(divisions, byCode, new Map(organisations.map((organisation) => [organisation._id, organisation]))), ...specialRooms];
  const roomsById = new Map(rooms.map((room) => [room._id, room]));
  const [conveners, others, topics] = [convenersOf(rooms), demoPeople(roomsById), demoTopics(roomsById, now, [...STORIES, ...(sessions ? [...SESSION_STORIES, ...PUBLISHED_TOPICS, ...THREAD_TOPICS] : [])])];
  const topicsNow = approvedTopics(roomsById, topics.topic, now);
  const held = sessions ? demoSessions(roomsById, topicsNow, now, [...SESSION_STORIES, ...PUBLISHED_TOPICS], [...TOLD_SESSIONS, ...PUBLISHED_SESSIONS]) : demoSessions(roomsById, topicsNow, now);
  const open = demoPublications(held, { rooms: roomsById, organisations: new Map(organisations.map((organisation) => [organisation._id, organisation])), now });
  const threads = sessions ? demoThreads(roomsById, held.topic, now) : undefined;

  await write('area', areasOf(divisions, byCode));
  await write('organisation', organisations);
  const premises = demoPremises(rooms);
  await write('room', premises.rooms);
  await write('roomProcedure', premises.procedures);
  const people = [...conveners.people, ...others.people, ...topics.person, ...held.person.filter(({ _id }) => !topics.person.some((proposer) => proposer._id === _id))];
  const roster = demoRoster(rooms, [...conveners.appointments, ...others.appointments], people);
  await write('person', people);
  await write('appointment', roster.appointments);
  for (const collection of ['rosterPerson', 'member', 'assemblySeat'] as const) await write(collection, roster[collection]);
  await write('residence', others.residences);
  for (const collection of ['topic', 'topicVersion', 'topicProposer', 'topicEvent', 'support', 'counter'] as const) await write(collection, collection === 'topic' ? open.topic as never : topics[collection]);
  for (const collection of ['session', 'seat', 'seatGuard', 'stakeholderMap'] as const) await write(collection, collection === 'session' ? open.session as never : held[collection]);
  for (const collection of ['suggestionList', 'suggestionItem', 'publication', 'publicationVersion', 'publicationCount', 'publicationRoom', 'deadline'] as const) await write(collection, open[collection]);
  if (sessions) {
    const said = await demoStatements(held, now);
    for (const collection of ['conversation', 'statement', 'statementSheet', 'opinion', 'opinionSums', 'opinionTally', 'opinionMap'] as const) await write(collection, said[collection]);
  }
  const research = demoResearch(topics.topic, now);
  for (const collection of ['research', 'evidence', 'survey', 'surveyTally', 'stakeholderMap', 'topicEvent'] as const) await write(collection, research[collection]);
  await write('deadline', deadlinesOf(open.topic, roomsById, new Date(now).toISOString()));
  if (threads) for (const collection of ['post', 'threadCount', 'replyCount', 'postCase', 'deadline'] as const) await write(collection, threads[collection]);
  return { identities: demoIdentities() };
}

/** A county with all that lies in it, and the city above. */
const below = (county: string, byCode: ReadonlyMap<string, Division>) => (division: Division): boolean => division.level === 'city' || withinOf(division, byCode).includes(county);

export const demoIdentities = () => DEMO_IDENTITIES.map(({ name, title, note }) => ({ name, role: title, note }));
