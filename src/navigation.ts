import Taro from '@tarojs/taro';

/** Addresses of pages, written once: links, shared cards and codes all take them from here. */
export const paths = {
  topic: (id: string) => `/packages/resident/topic/index?id=${id}`,
  room: (id: string) => `/packages/resident/room/index?id=${id}`,
  propose: (roomId: string) => `/packages/resident/propose/index?roomId=${roomId}`,
  edit: (topicId: string) => `/packages/resident/propose/index?topicId=${topicId}`,
  findRoom: (way?: 'search' | 'area' | 'code') => `/packages/resident/find-room/index${way ? `?way=${way}` : ''}`,
  desk: (roomId: string) => `/packages/convener/desk/index?roomId=${roomId}`,
  answer: (topicId: string) => `/packages/convener/answer/index?id=${topicId}`,
};

/** WeChat keeps at most ten pages open; the eleventh takes the place of the tenth instead of doing nothing. */
const MOST_OPEN = 10;

export const goTo = (url: string): void =>
  void (Taro.getCurrentPages().length < MOST_OPEN ? Taro.navigateTo({ url }) : Taro.redirectTo({ url }));

export const goToTab = (tab: 'home' | 'topics' | 'me'): void => void Taro.switchTab({ url: `/pages/${tab}/index` });
