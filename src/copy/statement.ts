import type { OpinionMap, StatementCounts } from '../contract/statement';
import type { Answer } from '../domain/consultation/answer';

export const ANSWER_NAMES: Record<Answer, string> = { agree: '同意', disagree: '不同意', pass: '跳过' };

/** What everybody reads above a map, always. */
export const NOT_A_VOTE = '意见分布，不是表决';

/** Groups are numbered as they were found: no group has a name or a rank. */
export const groupName = (id: number): string => `第${id + 1}群`;

/** 31人表态：同意27，不同意2，跳过2 */
export const countsInWords = ({ votes, agree, disagree, pass }: StatementCounts): string => `${votes}人表态：同意${agree}，不同意${disagree}，跳过${pass}`;

/** The picture in one sentence, for who cannot see it and for who wants it short. */
export function mapInWords({ people, groups, others, leftOut }: OpinionMap): string {
  if (people === 0) return '表态的人还太少，不分群';
  if (groups.length === 0) return `${people}人表态；看法相近的人还没有聚成五人以上的群，不分群`;
  const rest = others ? `；看法分散的${others.size}人算作“其他”` : leftOut ? '；另有不足五人的，不显示' : '';
  return groups.length === 1 ? `${people}人表态，看法相近的有一群：${groups[0]!.size}人${rest}` : `${people}人表态，看法相近的分成${groups.length}群：${groups.map(({ id, size }) => `${groupName(id)}${size}人`).join('、')}${rest}`;
}

/** 最不同意的：第2群8人里3人不同意 */
export const dissentInWords = ({ group, votes, disagree }: { group: number } & StatementCounts, several: boolean): string =>
  disagree === 0 ? '没有人不同意' : several ? `不同意最多的是${groupName(group)}：${votes}人表态，${disagree}人不同意` : `${disagree}人不同意`;

export const STEP_NAMES = { reword: '改写', split: '拆分', merge: '合并' } as const;
export const STATEMENT_STATE_NAMES = { waiting: '待核对', shown: '已公开', declined: '没有公开', replaced: '换了说法' } as const;
