import { graphemes } from '../text/plain';
import { dayAfter, shanghaiDay } from '../time/shanghai-day';
import { together, verdict, type Relaxation, type Verdict } from '../verdict';

export type SuggestionListRule =
  | 'outcome.suggestion-list.item-incomplete' | 'outcome.suggestion-list.too-many' | 'outcome.suggestion-list.too-long' | 'outcome.suggestion-list.empty-without-reason'
  | 'outcome.suggestion-list.no-reason' | 'outcome.suggestion-list.already-sent' | 'outcome.suggestion-list.not-circulated' | 'outcome.suggestion-list.days-running' | 'outcome.suggestion-list.objection-unanswered'
  | 'outcome.suggestion-list.did-not-attend' | 'outcome.suggestion-list.too-late' | 'outcome.suggestion-list.text-changed' | 'outcome.suggestion-list.nothing-said' | 'outcome.suggestion-list.answers-for-oneself'
  | 'outcome.suggestion-list.late';
type Set = readonly Pick<Relaxation<SuggestionListRule>, 'rule'>[];

/** One suggestion: what, who should do it, why, who is for it, the strongest dissent （八：简明扼要）. */
export type Suggestion = { what: string; who: string; why: string; support: string; dissent: string };

/** The words of a list in one line for the hash: what those who attended are asked about, and what is sent, is this text and no other. */
export const boundList = (items: readonly Suggestion[]): string => JSON.stringify(items.map(({ what, who, why, support, dissent }) => [what, who, why, support, dissent]));

/** The numbers a list is judged by. */
export type ListNumbers = { items: number; length: number };

/** Is a list what it is to be? Each suggestion says what and who; few and short are conventions that give way to a reason; an empty one says why. */
export const isWellFormed = (items: readonly Suggestion[], numbers: ListNumbers, set: Set = []): Verdict<SuggestionListRule> => {
  const lacking = items.flatMap(({ what, who }, i) => (what.trim() && who.trim() ? [] : [i + 1]));
  const longest = Math.max(0, ...items.map(({ what }) => graphemes(what)));
  return verdict<SuggestionListRule>([
    items.length === 0 && { rule: 'outcome.suggestion-list.empty-without-reason', clause: '2.two-way', measured: 0, required: 1 },
    lacking.length > 0 && { rule: 'outcome.suggestion-list.item-incomplete', clause: '8.suggestion-list', measured: lacking.join('、'), required: '建议做什么、由谁来做' },
    items.length > numbers.items && { rule: 'outcome.suggestion-list.too-many', clause: 'convention.list-items', weight: 'needs-reason', measured: items.length, required: numbers.items },
    longest > numbers.length && { rule: 'outcome.suggestion-list.too-long', clause: 'convention.list-item-length', weight: 'needs-reason', measured: longest, required: numbers.length },
  ], set);
};

/** May the convener put it into other words? Until it is sent; each change says why, for whoever compares it with what was said. */
export const canEditList = ({ sent, reason }: { sent: boolean; reason: string }): Verdict<SuggestionListRule> => verdict<SuggestionListRule>([
  sent && { rule: 'outcome.suggestion-list.already-sent', clause: '8.suggestion-list', measured: '已报送' },
  !reason.trim() && { rule: 'outcome.suggestion-list.no-reason', clause: '8.suggestion-list', required: '写明为什么这样改' },
]);

/** The last day on which somebody may confirm or object, by Yangzhou's calendar. */
export const listDueDay = (circulatedAt: string, days: number): string => dayAfter(shanghaiDay(circulatedAt), days);

/** `circulated`: when, and for how many days; `sameText`: the answer names the hash that was circulated. */
export type ListAnswerView = { attended: boolean; circulated?: { at: string; days: number }; now: string; sameText: boolean };

/** May this person confirm the list? Who was there, in time, the words as circulated. */
export const canConfirmList = ({ attended, circulated, now, sameText }: ListAnswerView): Verdict<SuggestionListRule> => verdict<SuggestionListRule>([
  !attended && { rule: 'outcome.suggestion-list.did-not-attend', clause: '8.suggestion-list', required: '到会人员' },
  !circulated && { rule: 'outcome.suggestion-list.not-circulated', clause: 'convention.list-confirm-days', required: '由召集人发给到会人员' },
  circulated !== undefined && shanghaiDay(now) > listDueDay(circulated.at, circulated.days) && { rule: 'outcome.suggestion-list.too-late', clause: 'convention.list-confirm-days', measured: shanghaiDay(now), required: listDueDay(circulated.at, circulated.days) },
  circulated !== undefined && !sameText && { rule: 'outcome.suggestion-list.text-changed', clause: 'convention.list-confirm-days', required: '现在的清单' },
]);

/** An objection, and the convener's answer to one, say something. */
export const saysSomething = (words: string, required: string): Verdict<SuggestionListRule> =>
  verdict<SuggestionListRule>([!words.trim() && { rule: 'outcome.suggestion-list.nothing-said', clause: 'convention.list-confirm-days', required }]);

export const canObjectToList = ({ objection, ...view }: ListAnswerView & { objection: string }): Verdict<SuggestionListRule> => together(canConfirmList(view), saysSomething(objection, '写明异议'));

/** May the room's people write down what somebody answered on paper or on the phone? */
export const canNoteListAnswer = ({ withoutWechat }: { withoutWechat: boolean }): Verdict<SuggestionListRule> => verdict<SuggestionListRule>([
  !withoutWechat && { rule: 'outcome.suggestion-list.answers-for-oneself', clause: 'convention.list-confirm-days', required: '由本人在手机上确认' },
]);

/** `answered`: of those who attended; `unanswered`: objections without the convener's word. `listDue`: by when it was to be sent. */
export type SendingView = { items: readonly Suggestion[]; numbers: ListNumbers; circulated?: { at: string; days: number }; attended: number; answered: number; unanswered: number; now: string; listDue: string };

/** Have those who attended had their say: all of them, or the days are over? Silence is told as silence. */
export const haveAnswered = ({ circulated, attended, answered, now }: Pick<SendingView, 'circulated' | 'attended' | 'answered' | 'now'>): boolean =>
  circulated !== undefined && (answered >= attended || shanghaiDay(now) > listDueDay(circulated.at, circulated.days));

/** May the list be sent to its receiver? In the words those who attended were asked about （八：及时汇总整理、简明扼要）. */
export const canSendList = (view: SendingView, set: Set = []): Verdict<SuggestionListRule> => together(isWellFormed(view.items, view.numbers, set), verdict<SuggestionListRule>([
  !view.circulated && { rule: 'outcome.suggestion-list.not-circulated', clause: 'convention.list-confirm-days', required: '先发给到会人员' },
  view.circulated !== undefined && !haveAnswered(view) && { rule: 'outcome.suggestion-list.days-running', clause: 'convention.list-confirm-days', measured: view.attended - view.answered, required: listDueDay(view.circulated.at, view.circulated.days) },
  view.unanswered > 0 && { rule: 'outcome.suggestion-list.objection-unanswered', clause: 'convention.list-confirm-days', measured: view.unanswered, required: 0 },
  view.now > view.listDue && { rule: 'outcome.suggestion-list.late', clause: '8.in-time', weight: 'warns', measured: shanghaiDay(view.now), required: shanghaiDay(view.listDue) },
]));

/** What a draft is made from: questions of the minutes that found consensus, and statements all groups of the map agree on, the most agreed first. */
export type AgreedQuestion = { questionId: string; question: string; note: string; attended: number };
export type AgreedOnMap = { text: string; votes: number; agree: number; disagree: number };

/**
 * The draft: the minutes' questions in their order, then the map's statements while there is room, nothing twice. The convener names who
 * should do it. Figures under `least` are put into words, as a list is published one day, and so is what they could be worked out from.
 */
export function draftSuggestions(agreed: readonly AgreedQuestion[], onMap: readonly AgreedOnMap[], { most, least }: { most: number; least: number }): (Suggestion & { questionId?: string })[] {
  const minutes = agreed.map(({ questionId, question, note, attended }) => ({ questionId, what: note.trim(), who: '', why: question.trim(), support: `到会${attended < least ? `不足${least}` : attended}人协商，达成共识`, dissent: '' }));
  const said = new Set(minutes.map(({ what }) => what));
  const map = onMap.filter(({ text }) => !said.has(text.trim())).map(({ text, votes, agree, disagree }) => ({ what: text.trim(), who: '', why: '', ...votesInWords({ votes, agree, disagree }, least) }));
  return [...minutes, ...map].slice(0, most);
}

function votesInWords({ votes, agree, disagree }: Omit<AgreedOnMap, 'text'>, least: number): { support: string; dissent: string } {
  const small = (count: number): boolean => count > 0 && count < least;
  const some = disagree > 0 ? '有人不同意' : '';
  if (votes < least) return { support: `表态的不足${least}人`, dissent: some };
  if (small(agree)) return { support: `${votes}人表态，同意的不足${least}人`, dissent: some };
  const dissent = small(disagree) ? `${some}，不足${least}人` : small(votes - agree - disagree) ? some : disagree > 0 ? `不同意${disagree}人` : '';
  return { support: small(votes - agree) ? `${votes}人表态，绝大多数同意` : `${votes}人表态，同意${agree}人`, dissent };
}
