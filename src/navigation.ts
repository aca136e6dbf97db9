import Taro from '@tarojs/taro';

/** Addresses of pages, written once: links, shared cards and codes all take them from here. */
export const paths = {
  topic: (id: string) => `/packages/resident/topic/index?id=${id}`,
  session: (id: string) => `/packages/resident/session/index?id=${id}`,
  room: (id: string) => `/packages/resident/room/index?id=${id}`,
  propose: (roomId: string) => `/packages/resident/propose/index?roomId=${roomId}`,
  edit: (topicId: string) => `/packages/resident/propose/index?topicId=${topicId}`,
  findRoom: (way?: 'search' | 'area' | 'code') => `/packages/resident/find-room/index${way ? `?way=${way}` : ''}`,
  code: (code: string) => `/packages/resident/find-room/index?way=code&code=${encodeURIComponent(code)}`,
  desk: (roomId: string) => `/packages/convener/desk/index?roomId=${roomId}`,
  check: (roomId: string) => `/packages/convener/check/index?roomId=${roomId}`,
  residents: (roomId: string) => `/packages/convener/residents/index?roomId=${roomId}`,
  procedure: (topicId: string) => `/packages/convener/procedure/index?id=${topicId}`,
  sessionDesk: (id: string) => `/packages/convener/session/index?id=${id}`,
  sessionPlan: (topicId: string) => `/packages/convener/session-plan/index?topicId=${topicId}`,
  sessionList: (roomId: string) => `/packages/convener/session-list/index?roomId=${roomId}`,
  tray: (organisationId: string) => `/packages/organisation/tray/index?organisationId=${organisationId}`,
  decide: (topicId: string, organisationId: string) => `/packages/organisation/decide/index?id=${topicId}&organisationId=${organisationId}`,
  whyNot: ({ topicId = '', roomId = '', organisationId = '' }: { topicId?: string; roomId?: string; organisationId?: string }) => `/packages/convener/why-not/index?id=${topicId}&roomId=${roomId}&organisationId=${organisationId}`,
  answer: (topicId: string) => `/packages/convener/answer/index?id=${topicId}`,
};

/** WeChat keeps at most ten pages open; the eleventh takes the place of the tenth instead of doing nothing. */
const MOST_OPEN = 10;

export const goTo = (url: string): void =>
  void (Taro.getCurrentPages().length < MOST_OPEN ? Taro.navigateTo({ url }) : Taro.redirectTo({ url }));

export const goToTab = (tab: 'home' | 'topics' | 'sessions' | 'me'): void => void Taro.switchTab({ url: `/pages/${tab}/index` });

/** Text of a page's parameter; some phones hand it over encoded once or twice, or not at all. */
export function textOf(value: unknown): string {
  let text = typeof value === 'string' ? value : '';
  for (let round = 0; round < 2 && /%[0-9A-F]{2}/i.test(text); round += 1) {
    try { text = decodeURIComponent(text); } catch { return text; }
  }
  return text;
}

/** The room code somebody came with: by a WeChat code (`scene`), or by an ordinary one that holds a link (`q`). */
export function scannedCode(params: Record<string, unknown> = {}): string | undefined {
  const [scene, link] = [textOf(params.scene), textOf(params.q)];
  return codeIn(scene) ?? codeIn(link) ?? codeIn(textOf(params.code));
}

/** The code inside whatever was scanned: the code alone, or a link that ends in it. */
export const codeIn = (scanned: string): string | undefined => scanned.replace(/\s/g, '').match(/rm[0-9A-Za-z-]{9,40}/)?.[0];

/** Back to where one came from; who came by a link goes to the page named. */
export const goBackOr = (url: string): void => void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url }));
