import type { RoomKind } from '../room/kinds';
import { ROUTES } from '../room/routes';
import { verdict, type Verdict } from '../verdict';

export type ReportRouteRule =
  | 'outcome.report-route.no-receiver' | 'outcome.report-route.wrong-receiver' | 'outcome.report-route.not-reviewed' | 'outcome.report-route.not-the-reviewer'
  | 'outcome.report-route.own-receipt' | 'outcome.report-route.already-received' | 'outcome.report-route.no-reason' | 'outcome.report-route.item-without-receiver' | 'outcome.report-route.no-such-item';

/** Whom a room points to: `listReceiver` is a sector's special committee; its receivers are named from `reportReceiver` and `departments` （八）. */
export type Pointers = { kind: RoomKind; listReceiver?: string; reportReceiver?: string; departments: readonly string[] };

/** Where a list goes: at once to the receiver, or first to the committee that reviews it. */
export const reportRoute = ({ kind, listReceiver }: Pointers): { reviewer?: string; receivers: string[] } =>
  kind === 'sector' ? { ...(listReceiver ? { reviewer: listReceiver } : {}), receivers: [] } : { receivers: listReceiver ? [listReceiver] : [] };

/** Bodies a sector's list may go on to: the Party committee, and through it the government, or departments concerned. */
export const mayReceive = ({ kind, listReceiver, reportReceiver, departments }: Pointers): string[] =>
  (kind === 'sector' ? [reportReceiver, ...departments] : [listReceiver]).filter((id): id is string => Boolean(id));

const clauseOf = (kind: RoomKind) => ROUTES[kind].listReceiver.clause;

/** Which suggestions concern a receiver, by number, where not all do. A receiver without a share is concerned by all. */
export type Share = { organisationId: string; items: readonly number[] };
export const concerns = (number: number, receiver: string, shares: readonly Share[]): boolean => shareOf(receiver, shares)?.includes(number) ?? true;
/** A receiver's share in order, each number once, in however many pieces it was said; undefined where all suggestions concern it. */
export function shareOf(receiver: string, shares: readonly Share[]): number[] | undefined {
  const mine = shares.filter(({ organisationId }) => organisationId === receiver);
  return mine.length === 0 ? undefined : [...new Set(mine.flatMap(({ items }) => items))].sort((a, b) => a - b);
}

/** Does every share name a receiver and suggestions of the list, and is every suggestion somebody's? */
function sharesOf({ items, receivers, shares, clause }: { items: number; receivers: readonly string[]; shares: readonly Share[]; clause: ReturnType<typeof clauseOf> }) {
  const numbers = Array.from({ length: items }, (_, i) => i + 1);
  const unknown = shares.flatMap((share) => share.items.filter((n) => !numbers.includes(n)));
  const nobodys = receivers.length === 0 ? [] : numbers.filter((n) => !receivers.some((id) => concerns(n, id, shares)));
  return [
    shares.some(({ organisationId }) => !receivers.includes(organisationId)) && { rule: 'outcome.report-route.wrong-receiver' as const, clause, required: '选定的接收机关' },
    unknown.length > 0 && { rule: 'outcome.report-route.no-such-item' as const, clause, measured: inWords(unknown), required: `第1条到第${items}条` },
    nobodys.length > 0 && { rule: 'outcome.report-route.item-without-receiver' as const, clause, measured: inWords(nobodys), required: '至少一个接收机关' },
  ];
}
const inWords = (numbers: readonly number[]): string => [...new Set(numbers)].map((n) => `第${n}条`).join('、');

/** Does the route lead anywhere? A receiver is never typed, and never a silent default. */
export const hasRoute = (pointers: Pointers): Verdict<ReportRouteRule> => verdict<ReportRouteRule>([
  !pointers.listReceiver && { rule: 'outcome.report-route.no-receiver', clause: clauseOf(pointers.kind), required: '明确的接收机关' },
]);

/** May this body pass or return a sector's list? Passing names receivers of the route, all of them for every suggestion or each for its share; returning says why; and nobody reviews what he or she sent （一）. */
export const canReviewList = ({ acting, reviewer, sentByMyself, pass, reason, receivers, shares = [], items = 0, ...pointers }: Pointers & {
  acting: string; reviewer?: string; sentByMyself: boolean; pass: boolean; reason: string; receivers: readonly string[]; shares?: readonly Share[]; items?: number;
}): Verdict<ReportRouteRule> => {
  const [clause, allowed] = [clauseOf(pointers.kind), mayReceive(pointers)];
  return verdict<ReportRouteRule>([
    acting !== reviewer && { rule: 'outcome.report-route.not-the-reviewer', clause },
    sentByMyself && { rule: 'outcome.report-route.own-receipt', clause: '1.roles', required: '由收件方的其他人办理' },
    !pass && !reason.trim() && { rule: 'outcome.report-route.no-reason', clause, required: '写明退回的理由' },
    pass && receivers.length === 0 && { rule: 'outcome.report-route.no-receiver', clause, required: '党委政府或党政有关部门' },
    pass && receivers.some((id) => !allowed.includes(id)) && { rule: 'outcome.report-route.wrong-receiver', clause, required: '党委政府或党政有关部门' },
    ...(pass ? sharesOf({ items, receivers, shares, clause }) : []),
  ]);
};

/** Who may give the receipt: a body the list went to, by somebody who did not send it, once; a sector's only after its review. */
export const canAcknowledgeList = ({ kind, acting, receivers, sentByMyself, reviewed }: {
  kind: RoomKind; acting: string; receivers: readonly { organisationId: string; receivedAt?: string }[]; sentByMyself: boolean; reviewed: boolean;
}): Verdict<ReportRouteRule> => {
  const [clause, mine] = [clauseOf(kind), receivers.find(({ organisationId }) => organisationId === acting)];
  return verdict<ReportRouteRule>([
    kind === 'sector' && !reviewed && { rule: 'outcome.report-route.not-reviewed', clause, required: '专门委员会审核' },
    !mine && { rule: 'outcome.report-route.wrong-receiver', clause, required: '清单的接收机关' },
    sentByMyself && { rule: 'outcome.report-route.own-receipt', clause: '1.roles', required: '由收件方的其他人办理' },
    mine?.receivedAt !== undefined && { rule: 'outcome.report-route.already-received', clause, measured: '已签收' },
  ]);
};
