import { inTransaction } from '../../../cloudfunctions/_store/door';
import { key, personIdOf } from '../../../cloudfunctions/_store/keys';
import { aPoolFrozen } from '../../support/draws';
import { aKey, aTopic, dataOf, LAMP, type Cloud } from '../../support/cloud';
import { anotherConversation, aStatementShown } from '../../support/statements';
import { add, anOpenSurvey, sheet, VISIT } from '../../support/research';
import { aScreenedTopic } from '../../support/topics';
import { aReported } from '../../support/threads';
import { aJpegWithPlace } from '../../support/pictures';
import { until } from '../../support/until';
import { aCountyElsewhere, type CountyElsewhere } from './county-elsewhere';
import { aPostFarOff } from './consultation';
import { ofAnotherSession } from './outcome-further';
import { aSessionFarOff } from './session';
import { OFFICES, ROOMS, type Caller, type Where } from './callers';

/**
 * Ids that exist and are somebody else's: `hidden` are shown to nobody but their owners and the desk, whoever asks; `foreign`
 * are nothing to act on for the caller.
 */
type Theirs = { hidden?: readonly string[]; foreign?: readonly string[] };

/** Rooms that are not the caller's: for whoever keeps a county's lists those of other counties; for the city none. */
const far = ({ office }: Caller): readonly Where[] => (office === OFFICES.city ? [] : office === OFFICES.county ? ['elsewhere'] : ['sibling', 'elsewhere']);
/** Of what another county keeps; the city keeps all of it. */
const keptElsewhere = (what: keyof CountyElsewhere) => async (cloud: Cloud, { office }: Caller): Promise<Theirs> => ({ foreign: office === OFFICES.city ? [] : [(await aCountyElsewhere(cloud))[what]] });

/** By the name of the field they could be sent in; a field that is missing here fails the suite. */
export const NOT_YOURS: Record<string, (cloud: Cloud, caller: Caller) => Promise<Theirs>> = {
  roomId: async (_cloud, caller) => ({ foreign: far(caller).map((where) => ROOMS[where]) }),
  topicId: async (cloud, { towards, holds }) => ({
    hidden: holds?.roomId === ROOMS.own ? [] : [await aWithdrawnTopic(cloud)],
    foreign: [...(await topicsFarOff(cloud)), ...(towards ? [(await aTopic(cloud, { openid: 'stranger' })).topicId] : [])],
  }),
  into: async (cloud) => ({ foreign: await topicsFarOff(cloud) }),
  organisationId: async (_cloud, caller) => ({ foreign: far(caller).map((where) => `partyOrganisation-${ROOMS[where]}`) }),
  residentId: async (cloud) => ({ foreign: [await aResidence(cloud, ROOMS.sibling), await aResidence(cloud, ROOMS.elsewhere)] }),
  checkId: async (cloud) => ({ foreign: [await aCheck(cloud, ROOMS.sibling)] }),
  noticeIds: async (cloud) => ({ foreign: [await aNotice(cloud)] }),
  photos: async (cloud) => ({ foreign: [await aPhoto(cloud)] }),
  /** In the same county: its CPPCC and the city's may act on it. */
  sessionId: async (cloud, { office }) => ({ foreign: office === OFFICES.county || office === OFFICES.city ? [] : [(await aSessionFarOff(cloud)).sessionId] }),
  statementId: aStatementElsewhere, others: aStatementElsewhere,
  drawId: async (cloud) => ({ foreign: [(await aPoolFrozen(cloud)).drawId] }),
  seatId: async (cloud, caller) => (caller.office ? keptElsewhere('seatId')(cloud, caller) : aSeatFarOff(cloud)), out: aSeatFarOff, in: aSeatFarOff,
  appointmentId: async (cloud, caller) => (caller.office ? keptElsewhere('appointmentId')(cloud, caller) : { foreign: [key('convener', ROOMS.above)] }),
  county: keptElsewhere('county'), town: async () => ({ foreign: ['321003001'] }), counties: async () => ({}), groupId: async () => ({ foreign: [OFFICES.county] }),
  bodyId: keptElsewhere('bodyId'), parentId: keptElsewhere('bodyId'), to: keptElsewhere('bodyId'), departments: keptElsewhere('bodyId'),
  rosterId: keptElsewhere('rosterId'), memberId: keptElsewhere('memberId'), placementId: keptElsewhere('placementId'), claimId: keptElsewhere('claimId'),
  /** Any room may be asked to take part; whether it is one of the session's is looked at in test/functions/session/link.test.ts. */
  linkedRoomId: async () => ({}),
  questionId: keptElsewhere('questionId'), importId: keptElsewhere('importId'), photoId: async (cloud) => ({ foreign: [await aPhoto(cloud)] }),
  postId: aPostElsewhere, postIds: aPostElsewhere, replyTo: aPostElsewhere, mentions: aPostElsewhere, caseId: async (cloud) => ({ foreign: [await aCaseElsewhere(cloud)] }),
  /** A question of the agenda has its id within a session, and is nobody's. */
  about: async () => ({}),
  receivers: keptElsewhere('bodyId'), reportId: async (cloud) => ({ foreign: [await ofAnotherSession(cloud, 'upwardReport')] }), oversightId: async (cloud) => ({ foreign: [await ofAnotherSession(cloud, 'oversightCase')] }), conversionId: async (cloud) => ({ foreign: [await ofAnotherSession(cloud, 'conversion')] }),
  parent: async () => ({}), area: async () => ({}),
  evidenceId: async (cloud) => ({ foreign: [await anotherPiece(cloud)] }),
  surveyId: async (cloud) => ({ foreign: [(await anOpenSurvey(cloud)).surveyId] }),
  textId: async (cloud) => ({ foreign: [await anotherText(cloud)] }),
};

/** Of another session in the same room. */
async function aStatementElsewhere(cloud: Cloud): Promise<Theirs> {
  return { foreign: [(await aStatementShown(cloud, await anotherConversation(cloud)))!] };
}

/** The convener's, in the park. */
async function aSeatFarOff(cloud: Cloud): Promise<Theirs> {
  const { sessionId } = await aSessionFarOff(cloud);
  return { foreign: (await cloud.store.list('seat', { sessionId, state: 'seated' }, { limit: 1 })).map(({ _id }) => _id) };
}

/** In another thread than the one that is named. */
async function aPostElsewhere(cloud: Cloud): Promise<Theirs> {
  return { foreign: [await aPostFarOff(cloud)] };
}

/** A matter of another room, guided by another body. */
async function aCaseElsewhere(cloud: Cloud): Promise<string> {
  const { caseId } = await aReported(cloud);
  const matter = (await cloud.store.get('postCase', caseId))!;
  const elsewhere = { ...matter, _id: `elsewhere-${caseId}`, roomId: ROOMS.sibling, guidedBy: OFFICES.county };
  await inTransaction((transaction) => transaction.create('postCase', elsewhere));
  return elsewhere._id;
}

const topicsFarOff = async (cloud: Cloud): Promise<string[]> =>
  [await aTopic(cloud, { roomId: ROOMS.sibling, openid: 'stranger' }), await aTopic(cloud, { roomId: ROOMS.elsewhere, openid: 'stranger' })].map(({ topicId }) => topicId);

async function aWithdrawnTopic(cloud: Cloud): Promise<string> {
  const { topicId } = await aTopic(cloud, { openid: 'stranger' });
  dataOf(await cloud.as('stranger').topic.withdraw({ topicId }));
  return topicId;
}

async function aResidence(cloud: Cloud, roomId: string): Promise<string> {
  const openid = aKey();
  dataOf(await cloud.as(openid).me.declareResidence({ roomId, name: '某某某' }));
  return key(personIdOf(openid), roomId);
}

async function aCheck(cloud: Cloud, roomId: string): Promise<string> {
  dataOf(await cloud.as('stranger').topic.propose({ roomId, ...LAMP, wrong: '这段话请测试复核一下再公开' }));
  return dataOf(await cloud.convener(roomId).moderation.queue({ roomId })).items[0]!.id;
}

/** A piece of another topic's research. */
async function anotherPiece(cloud: Cloud): Promise<string> {
  const { topicId } = await aScreenedTopic(cloud);
  return (await add(cloud, topicId, 0, VISIT)).evidenceId;
}

/** What somebody wrote into another survey. */
async function anotherText(cloud: Cloud): Promise<string> {
  const { topicId, surveyId } = await anOpenSurvey(cloud);
  dataOf(await cloud.as(aKey()).research.answer({ topicId, surveyId, ofGroup: true, answers: sheet(true, [0], '这段话请测试复核一下') }));
  return dataOf(await cloud.convener().research.results({ topicId, surveyId })).toReview[0]!.id;
}

async function aNotice(cloud: Cloud): Promise<string> {
  await aTopic(cloud, { openid: 'stranger' });
  return dataOf(await cloud.as('stranger').me.inbox({})).items[0]!.id;
}

/** With WeChat's late word on it. */
async function aPhoto(cloud: Cloud): Promise<string> {
  const { photoId } = dataOf(await cloud.as('stranger').topic.addPhoto({ image: aJpegWithPlace().toString('base64') }));
  await until(async () => (await cloud.store.get('photo', photoId))!.state !== 'waiting');
  return photoId;
}
