import { dateInWords } from '../../src/copy/time';
import { DECISION_NAMES, ITEM_STATE_NAMES, RESULT_KIND_NAMES } from '../../src/domain/outcome/outcome';
import { madePublic, notPublicIn, openIn, type LetStand, type Open } from '../../src/domain/outcome/not-public';
import { changed, partsOf, plainText, type PublishedItem, type PublishedText } from '../../src/domain/outcome/published-text';
import { cellsInWords } from '../../src/domain/outcome/small-cells';
import { CONSENSUS_NAMES } from '../../src/domain/session/closing';
import { ROSTER_KIND_NAMES, type RosterKind } from '../../src/domain/session/session';
import { perKind } from '../_session/attendance';
import { dayInWords, factsOf } from '../_session/in-words';
import { isPresent } from '../_session/presence';
import type { Branch, PublicationDraft, Seat, Session, SuggestionItem } from '../_store/documents';
import { hashOf } from '../_store/keys';

/** What a publication is made from: the record, the names of everybody on it, and the smallest figure of people that is shown where the room lies. */
export type OnRecord = { session: Session; items: readonly SuggestionItem[]; branches: readonly Branch[]; seats: readonly Seat[]; names: readonly string[]; least: number };
type Own = Pick<PublicationDraft, 'title' | 'lead' | 'note' | 'answers'>;

/** The text as it stands before anything is masked: facts and suggestions from the record, the publisher's words beside them. */
export function rawText({ session, items, branches, seats, least }: OnRecord, { title, lead, note, answers }: Own): PublishedText {
  const own = new Map(answers.map(({ number, answer }) => [number, answer]));
  return {
    title, lead, facts: [...factsOf(session).map(([label, value]) => [label, label === '时间' ? dayInWords(session.opened?.at ?? session.startsAt) : value] as const), ['到会', attendance(session, seats, least)]],
    questions: session.agenda.map(({ id, text }) => ({ question: text, consensus: consensusOn(session, id), ...nextOf(branches.find(({ questionId }) => questionId === id)) })), items: items.map((item) => published(item, own.get(item.number))), note,
  };
}

const attendance = (session: Session, seats: readonly Seat[], least: number): string => {
  const kinds = perKind(seats.filter((seat) => seat.state === 'seated' && isPresent(session, seat)));
  return cellsInWords((Object.keys(ROSTER_KIND_NAMES) as RosterKind[]).map((kind) => ({ label: ROSTER_KIND_NAMES[kind], count: kinds[kind] ?? 0 })), least);
};
const consensusOn = ({ closed }: Session, id: string): string => {
  const noted = closed?.notes.find(({ questionId }) => questionId === id)?.consensus;
  return noted ? CONSENSUS_NAMES[noted] : '';
};

/** How a question went on that found no consensus: residents read what became of it. */
function nextOf(branch: Branch | undefined): { next?: string } {
  const { decision, round } = branch ?? {};
  if (decision) return { next: `${decision.name}${dateInWords(decision.day)}决定（${decision.reference}）：${decision.gist}` };
  return round === undefined ? {} : { next: `转入第${round}轮调研、协商` };
}

function published({ number, what, who, why, support, dissent, decision, state, answered }: SuggestionItem, own: string | undefined): PublishedItem {
  return {
    number, what, who, why, support, dissent, decision: decision ? `${DECISION_NAMES[decision.decision]}（${decision.by.name}）` : '',
    progress: `${ITEM_STATE_NAMES[state === 'published' ? 'answered' : state]}${decision?.result ? `，成为${RESULT_KIND_NAMES[decision.result]}` : ''}`, answer: own ?? answered?.words ?? decision?.reason ?? '',
  };
}

/** The words a draft begins with: nothing is typed that is on record （二：不增加基层负担）. */
export const firstWords = ({ session, items }: Pick<OnRecord, 'session' | 'items'>): Own => ({
  title: [...session.topicTitle].slice(0, 26).join(''), note: '', answers: [],
  lead: `${dayInWords(session.opened?.at ?? session.startsAt)}，${session.roomName}就“${session.topicTitle}”${session.round > 1 ? `开展第${session.round}轮协商` : '开展协商'}，提出建议${items.length}条，落实情况公布如下。`,
});

export type Composed = ReturnType<typeof composed>;
/** The text as it would be published: masked, except what somebody let stand word for word; and what was found where, also in the reason of a correction. */
export function composed(record: OnRecord, draft: Own & Pick<PublicationDraft, 'confirmed' | 'reason'>, version: number) {
  const raw = rawText(record, draft);
  const options = { known: record.names, least: record.least, confirmed: draft.confirmed };
  const why = version > 1 ? draft.reason : '';
  const [text, reason] = [changed(raw, (words) => madePublic(words, options)), madePublic(why, options)];
  const parts = [...partsOf(raw), { key: 'reason', label: '理由', text: why }].filter(({ text: words }) => words !== '').map((part) => ({ ...part, findings: foundIn(part.text, options) }));
  return {
    text, reason, parts, hash: hashOf(plainText(text, { sessionId: record.session._id, version, reason })),
    open: stillOpen(text, reason, options), never: parts.flatMap(({ findings }) => findings.filter(({ never, text: words }) => never && draft.confirmed.includes(words)).map(({ kind }) => kind)),
  };
}

const foundIn = (words: string, { confirmed, ...lookedFor }: LetStand) => notPublicIn(words, lookedFor).map(({ from, to, text, mask, kind, never }) => ({ from, to, text, mask, kind, never, confirmed: !never && confirmed.includes(text) }));

/** What in a text and the reason it was changed is not for the public, and neither masked nor let stand. */
export const stillOpen = (text: PublishedText, reason: string, options: LetStand): Open => openIn([...partsOf(text).map(({ text: words }) => words), reason], options);
