import type { TopicContract } from '../../src/contract/topic';
import type { TrayItem } from '../../src/contract/topic-approval';
import { isFiled } from '../../src/domain/topic/topic';
import type { ReadHandler } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { roomsById } from '../_store/room-store';
import { filedWith, inTrayOf } from '../_store/topic-store';
import { PAGE } from './card';

/** What lies with an office now, and what is asked of it. */
export const inTray: ReadHandler<TopicContract['inTray']> = async ({ organisationId, cursor }) => {
  const topics = await inTrayOf(organisationId, cursor, PAGE);
  return { items: await itemsOf(topics), ...(topics.length === PAGE ? { next: topics[PAGE - 1]!.queueKey } : {}) };
};

/** 备案登记: what has been filed with an office. */
export const register: ReadHandler<TopicContract['register']> = async ({ organisationId, cursor }) => {
  const topics = await filedWith(organisationId, cursor, PAGE);
  return { items: await itemsOf(topics), ...(topics.length === PAGE ? { next: topics[PAGE - 1]!._id } : {}) };
};

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
