import type { CaseState } from '@/contract/moderation-cases';
import type { Ground } from '@/domain/consultation/standard';
import { conventionValue } from '../domain/policy/conventions';

/** 24小时内 */
export const LOOKED_AT_WITHIN = `${conventionValue('convention.moderation')}小时内`;

export const CASE_STATE_NAMES: Record<CaseState, string> = { waiting: '待核对', kept: '已保留', removed: '未公开', appealed: '申诉中', upheld: '维持处理', restored: '已恢复', withdrawn: '作者已撤回' };
export const CASE_WHY_NAMES = { report: '有人举报', review: '机器拿不准', unavailable: '机器没有答复', voice: '录音等听写' } as const;
export const LOG_COLUMNS = ['编号', '时间', '议题', '缘由', '发言', '处理', '公约条目', '理由', '处理时间', '申诉', '复核意见'] as const;

/** 发言公约, as it is published: what each ground means, with what it does not. */
export const STANDARD: Record<Ground, { title: string; means: string; not: string }> = {
  'personal-data': { title: '不泄露个人信息', means: '写出别人或自己的手机号、身份证号、门牌号，公开别人的私事', not: '说到单位的办公电话、公开的联系方式' },
  insult: { title: '不辱骂、不攻击人', means: '谩骂、嘲讽、起外号，针对人而不针对事', not: '对一件事、一个办法提出批评，话说得重一些' },
  advert: { title: '不做广告、不引流', means: '推销商品和服务，拉人进群、关注账号', not: '为说清情况提到一家店、一个单位' },
  falsehood: { title: '不编造事实', means: '明知不实还当作事实来说', not: '记错了、不确定；可以提醒作者改正' },
  unlawful: { title: '不违反法律法规', means: '法律法规禁止发布的内容', not: '对政策和工作的意见、建议' },
  'not-about-this': { title: '说这个议题的事', means: '与议题没有关系的内容', not: '牵涉到的旁边的事；可以另提一个议题' },
  repeated: { title: '不重复刷屏', means: '同样的话一再发布', not: '隔一段时间追问还没有答复的问题' },
};

export const HOW_IT_IS_DECIDED: readonly string[] = [
  '机器先查一遍。明显违规的发不出去，会告诉您为什么；拿不准的，由议事室的人看过再公开。',
  `谁都可以举报。举报再多也不会自动隐藏，${LOOKED_AT_WITHIN}由人核对。`,
  '不公开一条发言，要写明是公约的哪一条、为什么，大家都看得到。谁也不改别人的文字。',
  '自己写的、自己举报的，不能由自己核对。',
  `不同意的，作者${conventionValue('convention.appeal-days')}天内可以申诉一次（当地另有约定的，照当地的），由指导议事室的组织复核，原来作决定的人不参加。`,
  '每一次核对都有记录，可以导出。',
];
export const DECIDE_PHRASES = ['说的是人，不是事', '写了别人的住址', '是商品广告', '和这个议题没有关系'] as const;
export const APPEAL_PHRASES = ['说的是事情，没有违反公约', '处理恰当，维持'] as const;
