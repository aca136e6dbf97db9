import type { RosterLine, SessionView } from '@/contract/session-shapes';
import { isCalledOff } from '@/domain/session/session';

const may = ({ you }: SessionView, action: string): boolean => you.convener && you.actions.includes(action);
const holds = ({ state }: RosterLine): boolean => state === 'seated' || state === 'invited';
const asked = ({ way, attested, state }: RosterLine): boolean => !attested && (way === 'own' || way === 'registered') && (state === 'seated' || state === 'waiting' || state === 'applied');
const beforeNotice = ({ state }: SessionView): boolean => state === 'planned' || state === 'sign-up-open' || state === 'sign-up-closed' || state === 'composition-broken' || state === 'frozen';

type Act = { name: string; open: (session: SessionView, line: RosterLine) => boolean };

/** What can be done about one seat; the cloud has the last word. */
export const SEAT_ACTS = {
  attest: { name: '核实', open: (session, line) => beforeNotice(session) && asked(line) },
  answer: { name: '记下答复', open: (session, line) => beforeNotice(session) && line.state === 'invited' },
  tell: { name: '已通知', open: (session, line) => session.notice !== undefined && line.state === 'seated' && !line.told && (session.state === 'noticed' || session.state === 'checking-in') },
  substitute: { name: '换人', open: (session, line) => may(session, 'substitute') && (line.state === 'seated' || line.state === 'left') && line.way !== 'convener' && session.seats.waiting + session.seats.applied > 0 },
  invitation: { name: '出邀请函', open: (session, line) => session.openedAt === undefined && !isCalledOff(session.state) && holds(line) && line.way !== 'convener' },
  release: { name: '收回席位', open: (session, line) => may(session, 'release') && holds(line) && line.way !== 'convener' },
} as const satisfies Record<string, Act>;
export type SeatAct = keyof typeof SEAT_ACTS;
