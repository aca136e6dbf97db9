import { GONE_NAME } from '../../src/domain/me/held';
import { isAnswered } from '../../src/domain/outcome/outcome';
import { completenessGate, personalGate, safetyGate, scopeGate, correctionGate } from '../../src/domain/outcome/publication';
import type { PublicationScope } from '../../src/domain/outcome/visible';
import type { Verdict } from '../../src/domain/verdict';
import type { Publication, PublicationDraft, PublicationVersion, Session, SuggestionItem } from '../_store/documents';
import { conventionsAt } from '../_kernel/in-force';
import { branchesNow } from '../_outcome/branches';
import { itemsToPublish } from '../_store/publication-store';
import { seatsById } from '../_store/session-store';
import { proposersOf } from '../_store/topic-store';
import type { Composed, OnRecord } from './compose';
import { firstWords } from './compose';

const SEATS = 1000;

/** The record of a session whose outcome is to be published. Names of everybody who had to do with it are looked for in every text, and figures of fewer people than the convention in force there. */
export async function recordOf(session: Session, now: string): Promise<OnRecord> {
  const [items, branches, seats, proposers, numberOf] = await Promise.all([itemsToPublish(session._id), branchesNow(session), seatsById(session._id, undefined, SEATS), proposersOf(session.topicId), conventionsAt(session.areas, now)]);
  const names = [...seats.map(({ name }) => name), ...proposers.map(({ name }) => name)].filter((name) => name && name !== GONE_NAME && !name.includes('*'));
  return { session, items, branches, seats, names, least: numberOf('convention.small-cells') };
}

/** The draft as it stands, or the one that a look begins with: from the record, or for a correction from the words in force. */
export const draftNow = ({ session, items }: OnRecord, publication: Publication | undefined, scope: PublicationDraft['scope'], inForce?: PublicationVersion): PublicationDraft => publication?.draft ?? publication?.setAside ?? {
  ...(inForce ? wordsOf(inForce, items) : firstWords({ session, items })), state: 'draft', scope: publication?.shown?.scope ?? scope, ways: publication?.shown?.ways ?? ['online'], focus: publication?.shown?.focus ?? '', confirmed: publication?.shown?.confirmed ?? [], reason: '', at: '', by: '', screening: 'pass',
};

/** What was answered anew since then speaks for itself. */
const wordsOf = ({ at, text: { title, lead, note, items } }: PublicationVersion, now: readonly SuggestionItem[]) => ({
  title, lead, note, answers: items.filter(({ number }) => !now.some((item) => item.number === number && item.answered !== undefined && item.answered.at > at)).map(({ number, answer }) => ({ number, answer })),
});

/** Where the work on it stands. */
export const stateOf = (publication: Publication | undefined) => publication?.draft?.state ?? (publication?.withdrawn ? 'withdrawn' as const : publication?.shown ? 'published' as const : 'draft' as const);

const REPORTED = ['list-received', 'settled', 'published', 'archived'];
const SETTLED = ['settled', 'published', 'archived'];

/** A version was published before: the reason is written down. Withdrawn, its scope stands no more, and the same words may come again. */
export type Follows = { scope?: PublicationScope };
export const followsOf = (publication: Pick<Publication, 'shown' | 'withdrawn'> | undefined): Follows | undefined =>
  publication?.shown && (publication.withdrawn ? {} : { scope: publication.shown.scope });

export type Gate = 'scope' | 'personal' | 'safety' | 'completeness';
/** 四道关: every one with all its reasons. `follows`: what it corrects or follows, with the scope that stands; `sentAt`: when what is approved was sent; `read`: the one who approves has read every word. */
export function gatesOf({ record, draft, text, open, never, follows, different, readByPerson, sentAt }: {
  record: OnRecord; draft: PublicationDraft; text: Composed['text']; open: Composed['open']; never: readonly string[]; follows: Follows | undefined; different: boolean; readByPerson: boolean; sentAt?: string;
}): [Gate, Verdict<string>][] {
  const unanswered = record.items.filter(({ state }) => !isAnswered(state)).map(({ number }) => number);
  const anew = record.items.filter(({ answered }) => sentAt !== undefined && answered !== undefined && answered.at > sentAt).map(({ number }) => number);
  const missing = [...(text.title ? [] : ['标题']), ...(text.lead ? [] : ['导语']), ...text.items.filter(({ number, answer }) => !answer && !unanswered.includes(number)).map(({ number }) => `第${number}条的答复`)];
  return [
    ['scope', scopeGate(draft)],
    ['personal', personalGate({ open, never, least: record.least })],
    ['safety', safetyGate({ finding: draft.screening, readByPerson })],
    ['completeness', completenessGate({
      reported: REPORTED.includes(record.session.state), settled: SETTLED.includes(record.session.state), unanswered, anew, missing,
    })],
    ...(follows ? [['completeness', correctionGate({ correction: true, reason: draft.reason, different, ...(draft.scope && follows.scope ? { scopes: [follows.scope, draft.scope] as const } : {}) })] as [Gate, Verdict<string>]] : []),
  ];
}

