import type { Consensus } from './closing';
import type { Lane } from './eligibility';
import { ROSTER_KIND_NAMES, type RosterKind } from './session';

/** Something said on a question, kept by kind of seat and never by name; `outside` came from beyond the roster. */
export type Said = { lane: Lane; kind?: RosterKind; text: string };
export type QuestionRecord = { question: string; said: readonly Said[]; consensus?: Consensus | undefined; note?: string | undefined };
/** The minutes of one question, as the convener then edits them. */
export type DraftQuestion = { question: string; said: string; consensus: Consensus | '' };

const speaker = ({ lane, kind }: Said): string => (lane === 'outside' ? '场外' : kind ? ROSTER_KIND_NAMES[kind] : '到会人员');

/** Minutes drafted from what the session kept: the agenda's questions in order, what was said, what was agreed. Nothing is retyped （二）. */
export const draftMinutes = (questions: readonly QuestionRecord[]): DraftQuestion[] => questions.map(({ question, said, consensus, note }) => ({
  question,
  said: [...said.filter(({ lane }) => lane === 'inside'), ...said.filter(({ lane }) => lane === 'outside')].map((one) => `· ${speaker(one)}：${one.text.trim()}`).concat(note?.trim() ? [`· 小结：${note.trim()}`] : []).join('\n'),
  consensus: consensus ?? '',
}));

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
