import { aTopic, dataOf, HOME, type Cloud } from './cloud';

type Seen = { topicId: string; revision: number };
const MEETING = { date: '2026-11-24', reference: '党委会纪要〔2026〕12号' };

/** 何秀芳 acts for the Party organisation of 琼花观社区. */
export const APPROVING = { organisationId: `partyOrganisation-${HOME}`, checks: { political: true, quality: true }, meeting: MEETING };

/** Who approves and who receives the filing of one room of each kind. */
export const ROOMS_OF_EACH_KIND = {
  township: { roomId: '321002001', approvers: [['officer-xu', 'partyWorkCommittee-321002001']], receiver: ['officer-gao', 'cppcc-321002'] },
  park: { roomId: '321002400', approvers: [['officer-park', 'partyWorkCommittee-321002400']], receiver: ['officer-gao', 'cppcc-321002'] },
  village: { roomId: HOME, approvers: [['officer-he', `partyOrganisation-${HOME}`]], receiver: ['officer-ma', 'memberGroup-321002001'] },
  enterprise: { roomId: '9321002400001', approvers: [['officer-plant', 'partyOrganisation-9321002400001']], receiver: ['officer-park-group', 'memberGroup-321002400'] },
  sector: { roomId: '9321000000001', approvers: [['officer-committee', 'specialCommittee-3210-1'], ['officer-department', 'department-3210-1']], receiver: ['officer-party-group', 'cppccPartyGroup-3210'] },
} as const;

/** A topic taken up, its stakeholders named. */
export async function aScreenedTopic(cloud: Cloud, over: Parameters<typeof aTopic>[1] = {}): Promise<Seen> {
  const roomId = over?.roomId ?? HOME;
  const topic = await aTopic(cloud, over);
  dataOf(await cloud.convener(roomId).topic.screen({ ...topic, concern: 'practical', note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } }));
  dataOf(await cloud.convener(roomId).topic.mapStakeholders({ ...topic, revision: 2, extent: '观巷北段', groups: ['住户', '店家'] }));
  return { ...topic, revision: 2 };
}

/** A topic merged into a neighbour's. */
export async function aMergedTopic(cloud: Cloud, { roomId = HOME }: { roomId?: string } = {}): Promise<Seen> {
  const [topic, { topicId: into }] = [await aTopic(cloud, { roomId }), await aTopic(cloud, { roomId, openid: 'resident-li' })];
  dataOf(await cloud.convener(roomId).topic.merge({ ...topic, into }));
  return { ...topic, revision: 2 };
}

export async function aTopicSent(cloud: Cloud, over: Parameters<typeof aTopic>[1] = {}): Promise<Seen> {
  const topic = await aScreenedTopic(cloud, over);
  dataOf(await cloud.convener(over?.roomId ?? HOME).topic.sendForApproval(topic));
  return { ...topic, revision: 3 };
}

export async function anApprovedTopic(cloud: Cloud): Promise<Seen> {
  const topic = await aTopicSent(cloud);
  dataOf(await cloud.as('officer-he').topic.approve({ ...topic, ...APPROVING }));
  return { ...topic, revision: 4 };
}

export async function aFiledTopic(cloud: Cloud): Promise<Seen> {
  const topic = await anApprovedTopic(cloud);
  dataOf(await cloud.convener().topic.file(topic));
  return { ...topic, revision: 5 };
}
