import Taro from '@tarojs/taro';
import type { TopicSource } from '../domain/topic/topic';
import { keep, kept } from './storage';

/** A photo of a draft: `key` is what it is sent under, `id` is there once the cloud holds it. */
export type DraftPhoto = { key: string; path: string; id?: string };

/**
 * What is being written stays on the phone until it is sent: saved as it is typed, found again after the app was closed. A
 * draft that is on its way keeps its key and its words, so that sending it again does nothing twice.
 */
export type Draft = {
  title: string; wrong: string; place: string; affected: string; photos: DraftPhoto[]; source?: TopicSource;
  /** Set when the sender has pressed the button: to be sent as soon as there is a network （待发送）. */
  sendingKey?: string;
  sendingSince?: number;
  savedAt: number;
};

const PREFIX = 'draft-';
const nameOf = (id: string): string => `${PREFIX}${id}`;

/** Drafts go by the room they are meant for, changes to a topic by that topic's id. */
export const draftFor = (id: string): Draft | undefined => kept<Draft>(nameOf(id));
export const keepDraft = (id: string, draft: Omit<Draft, 'savedAt'>): boolean => keep(nameOf(id), { ...draft, savedAt: Date.now() });
export const dropDraft = (id: string): boolean => keep(nameOf(id), undefined);

/** Rooms to which something is on its way. */
export function waitingRooms(): string[] {
  try {
    return Taro.getStorageInfoSync().keys
      .filter((name) => name.startsWith(PREFIX) && kept<Draft>(name)?.sendingKey)
      .map((name) => name.slice(PREFIX.length));
  } catch {
    return [];
  }
}
