import type { ClauseId } from './articles';

/**
 * What the policy leaves open and this system settles for itself, shown to users as 本系统约定 and never as the policy's
 * word. `beside` is the clause it serves. All values are proposals, to be confirmed by the city CPPCC.
 */
export type Convention = { beside: ClauseId; text: string; value?: number; unit?: string };

const conventions = {
  'convention.first-answer-days': { beside: '10.every-item-answered', value: 15, unit: '个工作日', text: '议题提交后15个工作日内给出首次答复，并说明理由' },
  'convention.refusal-reasons': { beside: '10.every-item-answered', text: '不予受理须从列明的理由中选择，并告知下一步可以怎么办' },
  'convention.merge': { beside: '10.every-item-answered', text: '议题合并后，所有提出人都是共同提出人，附议不重复计算' },
  'convention.withdraw': { beside: '8.as-approved', text: '议题审定之前，提出人可以撤回' },
  'convention.edit': { beside: '8.as-approved', text: '受理之前提出人可以修改，每次修改都留下版本；已有人附议的文字不再改动' },
  'convention.content': { beside: '8.equal-orderly-sincere', text: '公开文字先经内容安全检查；拿不准的交由人工核对；不写身份证号、手机号等个人信息' },
  'convention.form-fields': { beside: '2.easy-to-take-part', value: 3, unit: '项', text: '群众提出议题，必填项不超过3项' },
  'convention.second': { beside: '2.easy-to-take-part', text: '一人对一个议题附议一次；附议只供召集人了解关注程度，不作为审定和排序的依据' },
  'convention.approval-record': { beside: '8.as-approved', text: '审定是组织的行为：登记会议日期和文号，由审定组织的工作人员录入' },
  'convention.receipt-days': { beside: '8.as-approved', value: 5, unit: '个工作日', text: '备案机关5个工作日内签收；没有签收只催办，不影响议事' },
  'convention.residence': { beside: '7.stakeholder-principle', text: '居民自报所在村（社区），由召集人核实；未核实的标注“待确认”，不影响提出议题' },
} as const satisfies Record<string, Convention>;

export type ConventionId = keyof typeof conventions;
export const CONVENTIONS: Record<ConventionId, Convention> = conventions;

/** The number a convention sets; asking for one it does not have is a mistake in our own code. */
export function conventionValue(id: ConventionId): number {
  const { value } = CONVENTIONS[id];
  if (value === undefined) throw new Error(`${id} has no number`);
  return value;
}
