import type { TopicView } from '@/contract/topic';
import type { EscalationReason } from '@/domain/topic/escalate';
import type { ReportGround } from '@/domain/topic/hold';

/** Further things a convener may do with a topic that has been taken up, beside the next step. */
export const WAYS = {
  stakeholders: { name: '修改利益相关方', note: '补上漏掉的一方，或者改涉及范围' },
  escalate: { name: '报上一级审定', note: '敏感、超出本级范围，或者审定组织是当事一方' },
  report: { name: '主动报告党委、政府', note: '敏感问题、多年积累的难题，先报告再办' },
  amend: { name: '改动文字', note: '已有的审定和备案随之作废，改好后送审' },
  merge: { name: '并入同类议题', note: '和本室另一个议题说的是一回事' },
} as const;
export type Way = keyof typeof WAYS;

/** Those whom a matter usually touches; a tap names one. */
export const USUAL_GROUPS = ['住户', '商户', '老年人', '物业服务企业', '产权单位', '管养单位', '相邻居民'] as const;

export const ESCALATION_HINTS: Record<EscalationReason, string> = {
  sensitive: '处理不好容易引起矛盾',
  'beyond-village': '还牵涉别的村（社区）或单位',
  'beyond-means': '需要上级的经费、权限或者协调',
  'party-to-matter': '由当事一方来定，大家不放心',
  other: '以上都不是；请在下面写明',
};

export const GROUND_HINTS: Record<ReportGround, string> = {
  sensitive: '容易激化矛盾，或者牵涉面广',
  'long-standing': '拖了多年，几任都没有解决',
};

/** Groups that the proposer's own words suggest: nothing is asked twice. */
export const groupsIn = ({ affected }: Pick<TopicView, 'affected'>): string[] =>
  affected.split(/[、，,；;]/).map((words) => words.trim()).filter((words) => words.length >= 2 && words.length <= 12);
