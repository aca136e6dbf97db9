import Taro from '@tarojs/taro';

/** What an office does in a county, a page each. */
export type CountyPart = 'overdue' | 'rooms' | 'members' | 'bodies' | 'sheet' | 'open-room';

/** Addresses of pages, written once: links, shared cards and codes all take them from here. */
export const paths = {
  topic: (id: string) => `/packages/resident/topic/index?id=${id}`,
  session: (id: string) => `/packages/resident/session/index?id=${id}`,
  thread: (topicId: string, order?: 'unanswered') => `/packages/resident/thread/index?id=${topicId}${order ? `&order=${order}` : ''}`,
  standard: () => '/packages/resident/standard/index',
  live: (sessionId: string) => `/packages/resident/live/index?id=${sessionId}`,
  questions: (roomId: string) => `/packages/convener/questions/index?roomId=${roomId}`,
  appeals: (organisationId: string) => `/packages/organisation/appeals/index?organisationId=${organisationId}`,
  draw: (sessionId: string) => `/packages/resident/draw/index?id=${sessionId}`,
  drawDesk: (sessionId: string) => `/packages/convener/draw/index?id=${sessionId}`,
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
  speaking: (sessionId: string) => `/packages/resident/speaking/index?id=${sessionId}`,
  speakingDesk: (sessionId: string) => `/packages/convener/speaking/index?id=${sessionId}`,
  statements: (sessionId: string) => `/packages/resident/statements/index?id=${sessionId}`,
  statementDesk: (sessionId: string) => `/packages/convener/statements/index?id=${sessionId}`,
  minutes: (sessionId: string) => `/packages/resident/minutes/index?id=${sessionId}`,
  minutesDesk: (sessionId: string) => `/packages/convener/minutes/index?id=${sessionId}`,
  publish: (sessionId: string) => `/packages/convener/publish/index?id=${sessionId}`,
  publishList: (roomId: string) => `/packages/convener/publish/index?roomId=${roomId}`,
  checkPublication: (sessionId: string, organisationId: string) => `/packages/organisation/publication/index?id=${sessionId}&organisationId=${organisationId}`,
  publication: (sessionId: string) => `/packages/resident/publication/index?id=${sessionId}`,
  publications: (roomId = '') => `/packages/resident/publications/index?roomId=${roomId}`,
  outcome: (sessionId: string) => `/packages/resident/outcome/index?id=${sessionId}`,
  item: (sessionId: string, number: number) => `/packages/resident/item/index?id=${sessionId}&number=${number}`,
  items: (roomId: string) => `/packages/resident/items/index?roomId=${roomId}`,
  outcomeDesk: (sessionId: string) => `/packages/convener/outcome/index?id=${sessionId}`,
  outcomeTray: (organisationId: string) => `/packages/organisation/outcome/index?organisationId=${organisationId}`,
  suggestions: (sessionId: string, organisationId: string) => `/packages/organisation/suggestions/index?id=${sessionId}&organisationId=${organisationId}`,
  sessionPlan: (topicId: string) => `/packages/convener/session-plan/index?topicId=${topicId}`,
  sessionList: (roomId: string) => `/packages/convener/session-list/index?roomId=${roomId}`,
  tray: (organisationId: string) => `/packages/organisation/tray/index?organisationId=${organisationId}`,
  decide: (topicId: string, organisationId: string) => `/packages/organisation/decide/index?id=${topicId}&organisationId=${organisationId}`,
  whyNot: ({ topicId = '', sessionId = '', roomId = '', organisationId = '' }: { topicId?: string; sessionId?: string; roomId?: string; organisationId?: string }) => `/packages/convener/why-not/index?id=${topicId}&sessionId=${sessionId}&roomId=${roomId}&organisationId=${organisationId}`,
  research: (topicId: string) => `/packages/convener/research/index?id=${topicId}`,
  surveyDesk: (topicId: string, surveyId?: string) => `/packages/convener/survey/index?topicId=${topicId}${surveyId ? `&id=${surveyId}` : ''}`,
  survey: (topicId: string, surveyId: string) => `/packages/resident/survey/index?topicId=${topicId}&id=${surveyId}`,
  surveyByCode: (code: string) => `/packages/resident/survey/index?code=${encodeURIComponent(code)}`,
  office: (organisationId: string, county = '') => `/packages/organisation/desk/index?organisationId=${organisationId}&county=${county}`,
  ofCounty: (part: CountyPart, organisationId: string, county: string, more = '') => `/packages/organisation/${part}/index?organisationId=${organisationId}&county=${county}${more}`,
  officeRoom: (organisationId: string, county: string, roomId: string) => `/packages/organisation/room/index?organisationId=${organisationId}&county=${county}&roomId=${roomId}`,
  setUp: (roomId: string) => `/packages/convener/set-up/index?roomId=${roomId}`,
  coverage: (county: string) => `/packages/resident/coverage/index?county=${county}`,
  write: (roomId: string, memberId: string) => `/packages/resident/letter/index?roomId=${roomId}&memberId=${memberId}`,
  myData: (kind = '') => `/packages/resident/my-data/index?kind=${kind}`,
  identity: () => '/packages/resident/identity/index',
  letters: (side: 'mine' | 'toMe') => `/packages/resident/letters/index?side=${side}`,
  rules: () => '/packages/resident/rules/index',
  whatIf: (organisationId: string) => `/packages/organisation/what-if/index?organisationId=${organisationId}`,
  conventions: (organisationId: string) => `/packages/organisation/conventions/index?organisationId=${organisationId}`,
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

/** What somebody came with: by a WeChat code (`scene`), by an ordinary one that holds a link (`q`), or in the page's own parameter. */
const scannedIn = (params: Record<string, unknown>): string[] => [params.scene, params.q, params.code].map(textOf);

/** The room code somebody came with. */
export const scannedCode = (params: Record<string, unknown> = {}): string | undefined => scannedIn(params).map(codeIn).find(Boolean);

/** The page that a code somebody came with leads to. */
export const scannedPage = (params: Record<string, unknown> = {}): string | undefined => scannedIn(params).map(pageOfCode).find(Boolean);

/** The page a scanned code leads to, of a room or of a survey. */
export function pageOfCode(scanned: string): string | undefined {
  const [room, survey] = [codeIn(scanned), surveyCodeIn(scanned)];
  return room ? paths.code(room) : survey ? paths.surveyByCode(survey) : undefined;
}

/** The code inside whatever was scanned: the code alone, or a link that ends in it. Letters before it would make it another code. */
const codeOf = (kind: 'rm' | 'sv', scanned: string): string | undefined => scanned.replace(/\s/g, '').match(new RegExp(`(?:^|[^0-9A-Za-z])(${kind}[0-9A-Za-z-]{9,40})`))?.[1];
export const codeIn = (scanned: string): string | undefined => codeOf('rm', scanned);
export const surveyCodeIn = (scanned: string): string | undefined => codeOf('sv', scanned);

/** Back to where one came from; who came by a link goes to the page named. */
export const goBackOr = (url: string): void => void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url }));
