import type { TopicContract } from '../../src/contract/topic';
import { ASKED_KINDS, type AskedKind, type TrayItem } from '../../src/contract/topic-approval';
import { isFiled, TOPIC_STATES, type TopicState } from '../../src/domain/topic/topic';
import type { ReadHandler } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { roomsById } from '../_store/room-store';
import { countFiledWith, countInTray, filedWith, inTrayOf } from '../_store/topic-store';
import { PAGE } from './card';

/** What lies with an office now, and what is asked of it. */
export const inTray: ReadHandler<TopicContract['inTray']> = async ({ organisationId, asked, cursor }) => {
  const [topics, counts] = await Promise.all([inTrayOf(organisationId, asked && STATES_OF[asked], cursor, PAGE), countsOf(organisationId)]);
  return { items: await itemsOf(topics), counts, ...(topics.length === PAGE ? { next: topics[PAGE - 1]!.queueKey } : {}) };
};

/** 备案登记: what has been filed with an office. */
export const register: ReadHandler<TopicContract['register']> = async ({ organisationId, cursor }) => {
  const [topics, counts] = await Promise.all([filedWith(organisationId, cursor, PAGE), countsOf(organisationId)]);
  return { items: await itemsOf(topics), counts, ...(topics.length === PAGE ? { next: topics[PAGE - 1]!._id } : {}) };
};

/** A topic that lies with an office in one of these states is asked for this; a receipt may come late. */
const STATES_OF: Record<AskedKind, readonly TopicState[]> = { approve: ['awaiting-approval'], answerReport: ['held'], acknowledgeFiling: TOPIC_STATES.filter(isFiled) };

async function countsOf(organisationId: string) {
  const [approve, answerReport, acknowledgeFiling, filed] = await Promise.all([...ASKED_KINDS.map((asked) => countInTray(organisationId, STATES_OF[asked])), countFiledWith(organisationId)]);
  return { approve: approve!, answerReport: answerReport!, acknowledgeFiling: acknowledgeFiling!, filed: filed! };
}

async function itemsOf(topics: readonly Topic[]): Promise<TrayItem[]> {
  const rooms = new Map((await roomsById(topics.map(({ roomId }) => roomId))).map((room) => [room._id, room]));
  return topics.map((topic) => ({
    topicId: topic._id, title: topic.title, number: topic.number, roomId: topic.roomId, roomName: topic.roomName, path: [...(rooms.get(topic.roomId)?.path ?? [])], state: topic.state, revision: topic.revision,
    asked: askedOf(topic), since: topic.held?.at ?? topic.filing?.sentAt ?? topic.approval?.since ?? topic.submittedAt, demo: topic.demo,
    ...(topic.filing ? { dueAt: topic.filing.dueAt, ...(topic.filing.receivedAt ? { receivedAt: topic.filing.receivedAt } : {}) } : {}),
  }));
}

const askedOf = ({ state, filing }: Topic): TrayItem['asked'] =>
  state === 'awaiting-approval' ? 'approve' : state === 'held' ? 'answerReport' : isFiled(state) && !filing?.receivedAt ? 'acknowledgeFiling' : 'nothing';
