import type { MemberCard } from '@/contract/member';
import { FUNCTION_NAMES, HOSTING_NAMES, type HostingForm, type RoomFunction } from '@/domain/room/hosting';
import { IDENTITY_NAMES, MEMBER_LEVEL_NAMES, type Identity, type MemberLevel } from '@/domain/room/member';
import type { Have, Light } from '@/domain/room/six-haves';

/** 市政协委员, 乡镇人大代表: what somebody on a list is. */
export const identityLine = ({ identity, level }: { identity: Identity; level: MemberLevel }): string =>
  (identity === 'localFigure' || identity === 'expert' ? IDENTITY_NAMES[identity] : `${MEMBER_LEVEL_NAMES[level]}${IDENTITY_NAMES[identity]}`);

export const memberLine = ({ identity, level, sector, title }: Pick<MemberCard, 'identity' | 'level' | 'sector' | 'title'>): string => [identityLine({ identity, level }), sector, title].filter(Boolean).join('，');

export const HOSTING_WORDS: Record<HostingForm, string> = {
  merged: `${HOSTING_NAMES.merged}：融入党群服务中心等已有阵地`, embedded: `${HOSTING_NAMES.embedded}：嵌入已有的办公、服务场所`,
  stacked: `${HOSTING_NAMES.stacked}：和其他场所叠加使用`, shared: `${HOSTING_NAMES.shared}：和邻近单位共用一处`,
};
export const functionsLine = (functions: readonly RoomFunction[]): string => functions.map((one) => FUNCTION_NAMES[one]).join('、');

/** What each of the six haves asks for, and what a press opens. */
export const HAVE_WORDS: Record<Have, { asks: string; none: string }> = {
  place: { asks: '有固定的地方，公布地址和开放时间', none: '还没有登记地址和开放时间。' },
  sign: { asks: '统一使用“有事好商量”标识', none: '还没有上传标识照片。' },
  procedure: { asks: '有公开的议事制度', none: '还没有公布议事制度。' },
  flow: { asks: '按规定的步骤议事', none: '还没有选定议事流程。' },
  activity: { asks: '按规定的次数开展协商', none: '完成全过程的协商会还不够规定的次数。由系统按会议记录统计，不用填报。' },
  results: { asks: '商量的事办成了，有办结的凭据', none: '近12个月还没有带凭据办结的事项。由系统按办理结果统计，不用填报。' },
};

/** Why a light is out; what has not been counted is not called missing. */
export const whyOut = ({ have, measured }: Pick<Light, 'have' | 'measured'>): string =>
  (have === 'results' && typeof measured === 'string' ? '办理结果还没有纳入统计，这一项暂不判定。' : HAVE_WORDS[have].none);

/** 已有 3次，要求 本年4次. */
export const lightLine = ({ have, on, measured, required }: Pick<Light, 'have' | 'on' | 'measured' | 'required'>): string => {
  if (have === 'activity') return `${measured}次，要求${required}`;
  if (have === 'results') return typeof measured === 'number' ? `${measured}件，要求${required}` : `${measured}，要求${required}`;
  if (have === 'flow') return on ? `${measured}个步骤` : '还没有选定';
  return String(measured);
};

/** 北纬32.3971°，东经119.4490°. */
export const positionLine = (latitude: number, longitude: number): string => `北纬${latitude.toFixed(4)}°，东经${longitude.toFixed(4)}°`;
