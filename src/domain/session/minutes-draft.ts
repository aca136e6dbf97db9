import type { Consensus } from './closing';
import type { Lane } from './eligibility';
import { ROSTER_KIND_NAMES, type RosterKind } from './session';

/** Something said on a question, kept by kind of seat and never by name; `outside` came from beyond the roster. */
export type Said = { lane: Lane; kind?: RosterKind; text: string };
export type QuestionRecord = { question: string; said: readonly Said[]; consensus?: Consensus | undefined; note?: string | undefined };
/** The minutes of one question, as the convener then edits them. */
export type DraftQuestion = { question: string; said: string; consensus: Consensus | '' };

/** How people answered to the statements of a session, as minutes tell it; `agreed`: what all groups agree on, the most agreed first. */
export type Opinions = { statements: number; inside: number; outside: number; agreed: readonly { text: string; all: { votes: number; agree: number; disagree: number } }[] };

const MOST_AGREED = 5;

/** 观点 and 共同的看法, out of the record （二：务实便民）. Those outside the roster are told apart; what they share is no result of the session. */
export const opinionLines = ({ statements, inside, outside, agreed }: Opinions): [label: string, value: string][] => [
  ['观点', `${statements}条观点，名单上${inside}人表态${outside > 0 ? `，场外${outside}人表态（不计入）` : ''}；意见分布，不是表决`],
  ...(agreed.length > 0 ? [['共同的看法', agreed.slice(0, MOST_AGREED).map(({ text, all }) => `${text.replace(/[。；]$/, '')}（${all.votes}人表态，同意${all.agree}人，不同意${all.disagree}人）`).join('；')] as [string, string]] : []),
];

const speaker = ({ lane, kind }: Said): string => (lane === 'outside' ? '场外' : kind ? ROSTER_KIND_NAMES[kind] : '到会人员');

/** Minutes drafted from what the session kept: the agenda's questions in order, what was said, what was agreed. Nothing is retyped （二）. */
export const draftMinutes = (questions: readonly QuestionRecord[]): DraftQuestion[] => questions.map(({ question, said, consensus, note }) => ({
  question,
  said: [...said.filter(({ lane }) => lane === 'inside'), ...said.filter(({ lane }) => lane === 'outside')].map((one) => `· ${speaker(one)}：${one.text.trim()}`).concat(note?.trim() ? [`· 小结：${note.trim()}`] : []).join('\n'),
  consensus: consensus ?? '',
}));

/** A question asked in the thread, and the room's answer to it. */
export type AnsweredOnline = { lane: Lane; kind?: RosterKind; question: string; answer: string };

/** So many of them stand in a draft, so long; the thread has them all, word for word. */
const ONLINE = { most: 8, question: 60, answer: 100 } as const;
const glance = (text: string, most: number): string => { const letters = [...text.replace(/\s+/g, ' ').trim()]; return letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join(''); };
const inShort = ({ question, answer }: AnsweredOnline): string => `网上问：${glance(question, ONLINE.question)} 答：${glance(answer, ONLINE.answer)}`;

/** What was asked online on a question of the agenda and answered, for its place in the minutes: nothing is typed again （二）. */
export const onlineSaid = (online: readonly AnsweredOnline[]): Said[] => [
  ...online.slice(0, ONLINE.most).map((one) => ({ lane: one.lane, ...(one.kind ? { kind: one.kind } : {}), text: inShort(one) })),
  ...(online.length > ONLINE.most ? [{ lane: 'outside' as const, text: `另有${online.length - ONLINE.most}条网上提问已答复，见网上讨论` }] : []),
];

/** What was asked and answered online beside the agenda. */
export const onlineNotes = (online: readonly AnsweredOnline[]): string => (online.length === 0 ? '' :
  [`网上讨论另有${online.length}个提问，均已答复：`, ...online.slice(0, ONLINE.most / 2).map((one) => `· ${speaker({ ...one, text: '' })}：${inShort(one)}`)].join('\n'));

/** 利益相关方代表2人次3分钟、党代表1人次1分30秒, in the policy's order of kinds: how much each kind said, nobody by name. */
export const spokenLine = (spoken: readonly { kind: RosterKind; turns: number; seconds: number }[]): string =>
  (Object.keys(ROSTER_KIND_NAMES) as RosterKind[]).flatMap((kind) => spoken.filter((one) => one.kind === kind)).map(({ kind, turns, seconds }) => `${ROSTER_KIND_NAMES[kind]}${turns}人次${lasted(seconds)}`).join('、');

const lasted = (seconds: number): string => [Math.floor(seconds / 60) > 0 ? `${Math.floor(seconds / 60)}分钟` : '', seconds % 60 > 0 || seconds === 0 ? `${seconds % 60}秒` : ''].join('');

/** 到会14人：利益相关方代表8人、党政领导1人…, in the policy's order of kinds. */
export const attendanceLine = (present: Readonly<Partial<Record<RosterKind, number>>>): string => {
  const kinds = (Object.keys(ROSTER_KIND_NAMES) as RosterKind[]).filter((kind) => (present[kind] ?? 0) > 0);
  const total = kinds.reduce((sum, kind) => sum + present[kind]!, 0);
  return `到会${total}人${kinds.length > 0 ? `：${kinds.map((kind) => `${ROSTER_KIND_NAMES[kind]}${present[kind]}人`).join('、')}` : ''}`;
};
