import { readDivisions, placeName } from '../../config/local/demo-data/divisions';
import { cityOrganisations } from '../../config/local/demo-data/city-organisations';
import { areasOf, organisationsOf } from '../../config/local/demo-data/organisations';
import { convenersOf, demoPeople } from '../../config/local/demo-data/people';
import { specialOrganisations, specialRooms } from '../../config/local/demo-data/special-rooms';
import { roomsOf } from '../../config/local/demo-data/rooms';
import { SESSION_STORIES } from '../../config/local/demo-data/session-stories';
import { demoSessions } from '../../config/local/demo-data/sessions';
import { STORIES } from '../../config/local/demo-data/stories';
import { demoResearch } from '../../config/local/demo-data/research';
import { THREAD_TOPICS, TOLD_THREADS } from '../../config/local/demo-data/thread-stories';
import { approvedTopics, demoThreads } from '../../config/local/demo-data/threads';
import { demoTopics } from '../../config/local/demo-data/topics';
import { threadPhase } from '../../src/domain/consultation/thread';
import { compositionInCounts } from '../../cloudfunctions/_session/composition';
import { takenOf } from '../../cloudfunctions/_session/counts';
import { groupsCover } from '../../src/domain/appraisal/promotion-groups';
import { convenerOffice, mayConvene } from '../../src/domain/room/convener';
import { ROUTES } from '../../src/domain/room/routes';
import { gauge } from '../../src/domain/session/composition';
import { canEnterPaper } from '../../src/domain/research/sheets';
import { TRANSITIONS } from '../../src/domain/topic/transitions';

const divisions = readDivisions();
const byCode = new Map(divisions.map((division) => [division.code, division]));
const organisations = new Map([...cityOrganisations, ...divisions.flatMap((division) => organisationsOf(division, byCode))].map((organisation) => [organisation._id, organisation]));
const rooms = roomsOf(divisions, byCode, organisations);
const roomsById = new Map(rooms.map((room) => [room._id, room]));
const { people, appointments } = convenersOf(rooms);

describe('the organisation tree of Yangzhou', () => {
  test('a city, 6 counties and 3 zones, 98 townships and parks, 1,427 villages and communities; 1,525 rooms', () => {
    const count = (level: string) => areasOf(divisions, byCode).filter((area) => area.level === level).length;
    expect([count('city'), count('county'), count('township'), count('village'), rooms.length]).toEqual([1, 9, 98, 1427, 1525]);
    expect(rooms.filter(({ kind }) => kind === 'village')).toHaveLength(1427);
    expect(rooms.filter(({ kind }) => kind === 'park')).toHaveLength(15);
  });

  test('no placeholder without residents has a room', () => expect(rooms.filter(({ name }) => name.includes('虚拟'))).toEqual([]));

  test('every room’s receivers are bodies of the kind its route names', () => {
    for (const room of rooms) {
      const route = ROUTES[room.kind];
      for (const step of ['approver', 'filingReceiver', 'listReceiver', 'reportReceiver', 'ledBy', 'guidedBy'] as const) expect(route[step].bodies).toContain(organisations.get(room[step])!.kind);
    }
  });

  test('an enterprise and a sector stand for the kinds that are not places, routed by the same table', () => {
    const all = new Map([...organisations.values(), ...specialOrganisations].map((organisation) => [organisation._id, organisation]));
    expect(specialRooms.map(({ kind }) => kind)).toEqual(['enterprise', 'sector']);
    for (const room of specialRooms) {
      for (const step of ['approver', 'filingReceiver', 'listReceiver', 'reportReceiver', 'ledBy', 'guidedBy'] as const) expect(ROUTES[room.kind][step].bodies).toContain(all.get(room[step])!.kind);
      if (room.higherApprover) expect(ROUTES[room.kind].higherApprover!.bodies).toContain(all.get(room.higherApprover)!.kind);
    }
  });

  test('rooms of one name are told apart by their path', () => {
    const shown = rooms.map(({ name, path }) => [...path, name].join('/'));
    expect(new Set(shown).size).toBe(rooms.length);
    expect(rooms.filter(({ name }) => name === '西园社区').map(({ path }) => path.join(' ')).sort()).toEqual(['仪征市 真州镇', '宝应县 氾水镇', '江都区 大桥镇']);
  });

  test('the zone without a county CPPCC files with the city’s', () => {
    const zone = rooms.find(({ path, kind }) => path[0] === '扬州经济技术开发区' && kind === 'township')!;
    expect(organisations.get(zone.filingReceiver)!.name).toBe('扬州市政协');
  });

  test('the guidance group’s seven promotion groups cover every county and zone once （十一）', () => {
    const groups = [...organisations.values()].filter(({ kind }) => kind === 'promotionGroup').map(({ covers }) => ({ covers: covers ?? [] }));
    const units = divisions.filter(({ level }) => level === 'county').map(({ code, name }) => ({ id: code, name }));
    expect(groupsCover({ groups, units, day: '2026-11-24' })).toEqual({ outcome: 'allowed', warnings: [] });
  });

  test('every body stands under one that exists, and each county and zone has its working group', () => {
    for (const { name, parent } of organisations.values()) expect([name, parent === undefined ? name === '中共扬州市委' : organisations.has(parent)]).toEqual([name, true]);
    expect([...organisations.values()].filter(({ kind }) => kind === 'workingGroup')).toHaveLength(9);
  });

  test('组织、宣传、统战、政法、民政、信访: the six departments of （十三） stand ready', () => {
    const named = [...organisations.values()].filter(({ kind, ordinal }) => kind === 'department' && ordinal !== undefined).map(({ name }) => name);
    for (const field of ['组织', '宣传', '统战', '政法', '民政', '信访']) expect([field, named.filter((name) => name.includes(field)).length]).toEqual([field, 1]);
  });

  test('a town of a zone stands under it and leads to its committee', () => {
    const room = rooms.find(({ name }) => name === '杭集镇')!;
    expect([room.path, room.within, organisations.get(room.ledBy)!.name, organisations.get(room.filingReceiver)!.name]).toEqual([['生态科技新城'], ['3210', '9321001', '321002401'], '生态科技新城党工委', '扬州市政协']);
  });

  test.each([['琼花观社区居委会', '琼花观社区'], ['李典居委会', '李典社区'], ['联合村委会', '联合村'], ['郭庄村（居）委会', '郭庄村'], ['柘沟居民委员会', '柘沟社区'], ['新盛社区', '新盛社区'], ['东关街道', '东关街道']])('%s is called %s', (name, called) => expect(placeName(name)).toBe(called));
});

describe('invented people and topics', () => {
  test('each room has one convener, in the office article 五 asks for', () => {
    expect(new Set(appointments.map(({ roomId }) => roomId)).size).toBe(1525);
    for (const appointment of appointments) {
      const { kind } = roomsById.get(appointment.roomId!)!;
      expect(mayConvene(kind, appointment)).toEqual({ outcome: 'allowed', warnings: [] });
      expect(appointment.office).toBe(convenerOffice(kind).office);
    }
  });

  test('all are marked as demonstration', () => {
    const topics = demoTopics(roomsById, Date.parse('2026-11-24T02:00:00Z'));
    expect([...people, ...demoPeople(roomsById).people, ...topics.person, ...topics.topic].every(({ demo }) => demo)).toBe(true);
  });

  test('counters equal their documents, and every step is one the table of transitions allows', () => {
    const { topic, topicProposer, support, topicEvent } = demoTopics(roomsById, Date.parse('2026-11-24T02:00:00Z'), [...STORIES, ...SESSION_STORIES]);
    for (const { _id, proposers, supporters, state } of topic) {
      expect(topicProposer.filter(({ topicId }) => topicId === _id)).toHaveLength(proposers);
      expect(support.filter(({ topicId }) => topicId === _id)).toHaveLength(supporters);
      const steps = topicEvent.filter(({ topicId, action }) => topicId === _id && action !== 'merged-from').sort((a, b) => (a._id < b._id ? -1 : 1));
      expect(steps[steps.length - 1]!.state).toBe(state);
      for (const [i, step] of steps.slice(1).entries()) expect(TRANSITIONS.find(({ action }) => action === step.action)!.from).toContain(steps[i]!.state);
    }
  });

  test('one session lacks a single stakeholder, one is full with people waiting, one was held', () => {
    const now = Date.parse('2026-11-24T02:00:00Z');
    const { session, seat, seatGuard, topic, stakeholderMap } = demoSessions(roomsById, demoTopics(roomsById, now, SESSION_STORIES).topic, now);
    expect(session.map(({ topicTitle, state }) => [topicTitle.slice(0, 4), state])).toEqual([['店门口摆', 'sign-up-open'], ['大院公用', 'sign-up-open'], ['垃圾桶放', 'closed']]);
    const gauges = session.map((one, i) => gauge(compositionInCounts(one, seatGuard[i]!)));
    expect(gauges.map(({ total, shortfall, kindsMissing, groupsMissing }) => ({ total, shortfall, kindsMissing, groupsMissing }))).toEqual([
      { total: 11, shortfall: 1, kindsMissing: [], groupsMissing: ['店家'] }, { total: 12, shortfall: 0, kindsMissing: [], groupsMissing: [] }, { total: 12, shortfall: 0, kindsMissing: [], groupsMissing: [] },
    ]);
    for (const [i, { _id }] of session.entries()) expect(seat.filter(({ sessionId, state }) => sessionId === _id && (state === 'seated' || state === 'invited'))).toHaveLength(takenOf(seatGuard[i]!));
    expect(seat.filter(({ state }) => state === 'waiting')).toHaveLength(3);
    expect([...session, ...seat, ...topic].every(({ demo }) => demo)).toBe(true);
    expect(stakeholderMap.map(({ topicId }) => topicId)).toEqual(session.map(({ topicId }) => topicId));
    expect(topic.map(({ state, sessionId, lastSessionId }) => [state, Boolean(sessionId), Boolean(lastSessionId)])).toEqual([['scheduled', true, false], ['scheduled', true, false], ['deliberated', false, true]]);
  });

  test('the research is one signed, one half done and one that asks; its figures are those of its evidence', () => {
    const now = Date.parse('2026-11-24T02:00:00Z');
    const { research, evidence, survey, surveyTally, topicEvent } = demoResearch(demoTopics(roomsById, now).topic, now);
    expect(research.map(({ state }) => state).sort()).toEqual(['complete', 'open', 'open']);
    for (const { _id, evidence: kept, pieces } of research) {
      expect(evidence.filter(({ researchId }) => researchId === _id)).toHaveLength(kept);
      expect(pieces.policy + pieces.situation + pieces.wishes).toBe(kept);
    }
    expect(research.find(({ state }) => state === 'complete')).toMatchObject({ heard: ['七十岁以上老人', '老人的子女', '照料室工作人员'], digest: [{ part: 'policy' }, { part: 'situation' }, { part: 'wishes' }] });
    expect(topicEvent.map(({ action }) => action)).toEqual(['researchSigned']);
    expect(survey.map(({ state, demo }) => [state, demo])).toEqual([['open', true]]);
    expect(canEnterPaper(survey[0]!.questions, surveyTally[0]!.app)).toEqual({ outcome: 'allowed', warnings: [] });
  });

  test('ten threads: every thread’s numbers are those of its posts, some questions wait with a deadline each, one post was taken down by the standard', () => {
    const now = Date.parse('2026-11-24T02:00:00Z');
    const topics = demoSessions(roomsById, approvedTopics(roomsById, demoTopics(roomsById, now, [...SESSION_STORIES, ...THREAD_TOPICS]).topic, now), now).topic;
    const { post, threadCount, replyCount, postCase, deadline } = demoThreads(roomsById, topics, now);
    expect([TOLD_THREADS.length, threadCount.length]).toEqual([10, 10]);
    const { person } = demoTopics(roomsById, now, [...STORIES, ...SESSION_STORIES, ...THREAD_TOPICS]);
    expect(new Set(person.map(({ _id }) => _id)).size).toBe(person.length);
    for (const { topicId, posts, questions, answered } of threadCount) {
      const mine = post.filter((one) => one.topicId === topicId);
      expect([posts, questions, answered]).toEqual([mine.length, mine.filter(({ kind, level }) => kind === 'question' && level === 0).length, mine.filter((one) => one.answered).length]);
      expect(threadPhase({ topic: topics.find(({ _id }) => _id === topicId)!.state, closedByRoom: false })).toBe('open');
    }
    for (const { _id, count } of replyCount) expect(post.filter(({ rootId, level }) => rootId === _id && level > 0)).toHaveLength(count);
    expect(deadline.map(({ questionId }) => questionId).sort()).toEqual(post.filter(({ owed }) => owed).map(({ _id }) => _id).sort());
    expect([deadline.length > 2, postCase.map(({ state, ground }) => [state, ground]), new Set(post.map(({ _id }) => _id)).size]).toEqual([true, [['removed', 'personal-data']], post.length]);
    expect(post.every(({ demo, author, byRoom }) => demo && (byRoom || author.endsWith('*')))).toBe(true);
  });
});
