import type { OutcomeTrayItem } from '../../src/contract/outcome-shapes';
import type { OutcomeContract } from '../../src/contract/outcome';
import { TRAYS } from '../../src/contract/outcome';
import { CONVERSION_KIND_NAMES, OVERSIGHT_TOOL_NAMES } from '../../src/domain/outcome/outcome';
import type { ReadHandler } from '../_kernel/serve';
import type { Branch, Conversion, OversightCase, SuggestionItem, SuggestionList, UpwardReport } from '../_store/documents';
import { countLyingWith, lyingWith } from '../_store/outcome-store';
import { roomsById } from '../_store/room-store';

const PAGE = 20;

/** What lies with an office now, and what is asked of it. */
export const tray: ReadHandler<OutcomeContract['tray']> = async ({ organisationId, of, cursor }, { now }) => {
  const [found, counts] = await Promise.all([lyingWith(of, organisationId, cursor, PAGE), Promise.all(TRAYS.map((name) => countLyingWith(name, organisationId)))]);
  const rooms = new Map((await roomsById([...new Set(found.map(({ roomId }) => roomId))])).map((room) => [room._id, room]));
  return {
    items: found.map((one) => ({ ...about(of, one), topicTitle: one.topicTitle ?? '', roomName: rooms.get(one.roomId)?.name ?? '', path: [...(rooms.get(one.roomId)?.path ?? [])], ...due(one.queueKey ?? '', of, now), demo: one.demo })),
    counts: Object.fromEntries(TRAYS.map((name, i) => [name, counts[i]!])) as Record<(typeof TRAYS)[number], number>, ...(found.length === PAGE ? { next: found[PAGE - 1]!.queueKey ?? '' } : {}),
  };
};

type About = Pick<OutcomeTrayItem, 'asked' | 'sessionId' | 'title'> & { number?: number; id?: string };
function about(of: (typeof TRAYS)[number], one: SuggestionList | SuggestionItem | Branch | UpwardReport | OversightCase | Conversion): About {
  if (of === 'lists') return { asked: (one as SuggestionList).state === 'in-review' ? 'reviewList' : 'acknowledgeList', sessionId: one._id, title: `协商建议清单${(one as SuggestionList).items.length}条` };
  if (of === 'items') {
    const { sessionId, number, state, what } = one as SuggestionItem;
    return { asked: state === 'received' ? 'decide' : state === 'adopted' || state === 'partly-adopted' ? 'assign' : 'carryOut', sessionId, number, title: what };
  }
  if (of === 'decisions') return { asked: 'recordDecision', sessionId: (one as Branch).sessionId, id: one._id, title: (one as Branch).question };
  if (of === 'reports') return { asked: 'acknowledgeReport', sessionId: (one as UpwardReport).sessionId, id: one._id, title: (one as UpwardReport).title };
  if (of === 'cases') return { asked: 'lookAgain', sessionId: (one as OversightCase).sessionId, number: (one as OversightCase).number, id: one._id, title: `${OVERSIGHT_TOOL_NAMES[(one as OversightCase).tool]}：第${(one as OversightCase).number}条建议` };
  return { asked: 'answerConversion', sessionId: (one as Conversion).sessionId, id: one._id, title: `${CONVERSION_KIND_NAMES[(one as Conversion).kind]}：${(one as Conversion).title}` };
}

/** The key of the order begins with the day it is due; a conversion has none. */
function due(queueKey: string, of: (typeof TRAYS)[number], now: string): { dueAt?: string; overdue: boolean } {
  const dueAt = of === 'conversions' ? undefined : queueKey.split('~')[0]!;
  return dueAt === undefined ? { overdue: false } : { dueAt, overdue: dueAt < now };
}
