import type { OwnSeat, SessionCard } from '@/contract/session-shapes';
import { isCalledOff } from '@/domain/session/session';
import { momentOf } from './time';
import { partOf } from './session-notices';

/** 第2轮: said from the second one on, because the first is not news. */
export const roundOf = ({ round }: Pick<SessionCard, 'round'>): string | undefined => (round > 1 ? `第${round}轮协商` : undefined);

/** How many seats there are and until when one can sign up, in one line. */
export function seatsLine({ signUp, state }: Pick<SessionCard, 'signUp' | 'state'>, now = Date.now()): string | undefined {
  if (isCalledOff(state)) return undefined;
  const { open, way, limit, taken, closesAt } = signUp;
  if (!open) return state === 'planned' ? `${limit}个席位，还没有开始报名` : undefined;
  const free = Math.max(0, limit - taken);
  const seats = way === 'lottery' ? `${limit}个席位，报名后摇号` : free > 0 ? `${limit}个席位，还空${free}个` : `${limit}个席位已满，可以候补`;
  return `${seats}，${momentOf(closesAt, now)}截止报名`;
}

/** First come or by lot, told so that nobody has to know the word. */
export const WAY_NOTES = {
  'first-come': '先到先得：报上名就有席位；席位满了可以候补，空出来的按先后顺序递补。',
  lottery: '摇号：现在报名的先后不影响结果，报名截止后由系统当众摇号，结果会通知您，过程可以核对。',
} as const;

/** Where the caller stands, plainly: only `seated` takes part. */
export function standingOf({ state, kind, group, ahead }: Pick<OwnSeat, 'state' | 'kind' | 'group' | 'ahead'>): { title: string; text: string; takesPart: boolean } {
  const part = partOf(kind, group);
  if (state === 'seated') return { title: '您有席位', text: `您以${part}参加这次协商。`, takesPart: true };
  if (state === 'waiting') return { title: '您在候补，还没有席位', text: `您排的是${part}席，${ahead === undefined ? '有空位时按先后递补' : ahead === 0 ? '前面没有人了' : `前面还有${ahead}人`}。轮到时会通知您；没有轮到，就不在参加名单里。`, takesPart: false };
  if (state === 'applied') return { title: '您已报名，等摇号', text: `您报的是${part}席。报名截止后摇号，摇中才有席位，结果会通知您。`, takesPart: false };
  if (state === 'invited') return { title: '邀请您参加', text: `召集人邀请您作为${part}参加，席位为您留着，请回复。`, takesPart: false };
  return { title: '您现在没有席位', text: '席位已经退回。', takesPart: false };
}

/** What the room has still to do about what somebody said of him- or herself. */
export const NOT_ATTESTED = '您的身份由召集人在确定名单前核实，核实结果会通知您。';

/** Where no session is to be seen. */
export const NO_SESSIONS = {
  ahead: { title: '还没有要开的协商', text: '议题审定、备案并调研以后，召集人会定下时间地点，在这里开始报名。利益相关的人占一半以上席位，谁都可以报名。' },
  held: { title: '还没有开过协商', text: '开过的协商，每个问题商量出什么结果，都在这里看。' },
} as const;

/** What `reached`, `not-yet` and `unreachable` lead to. */
export const CONSENSUS_NEXT = { reached: '已达成共识，接下来落实。', 'not-yet': '还没有谈拢，会再调研、再协商。', unreachable: '难以谈拢，由党委、政府依法决定。' } as const;

/** Norms that can be set aside with a reason, named for readers who were not there. */
export const NORM_NAMES: Readonly<Record<string, string | undefined>> = {
  'outcome.branch.too-soon': '协商满两轮再列为难以达成共识',
  'session.schedule.too-often': '30天内的协商次数', 'session.clash.room-busy': '同一时间议事室有别的活动', 'session.sign-up-plan.limit-too-low': '席位数',
  'session.sign-up-plan.limit-too-high': '席位数多于一般', 'session.composition.too-few': '参加人数', 'session.composition.kind-missing': '七类人员都有', 'session.composition.same-name': '同名的席位核对过',
  'session.composition.group-missing': '每个相关方都有人', 'session.notice.short-lead-time': '提前通报的天数', 'session.freeze.no-research-digest': '调研摘要',
};
