import type { ClauseId } from './articles';

/**
 * What the policy leaves open and this system settles for itself, shown to users as 本系统约定 and never as the policy's
 * word. `beside` is the clause it serves. All values are proposals, to be confirmed by the city CPPCC.
 */
export type Convention = {
  beside: ClauseId;
  /** `{value}` stands for the value in force. */
  text: string;
  value?: number; unit?: string;
  /** One of several words instead of a number: by code, and how it is called. */
  choices?: Readonly<Record<string, string>>; choice?: string;
  /** May be set anew for the city or for one county, within these bounds. */
  settable?: true; least?: number; most?: number;
  /** The day from which the default is in force, when it is another than `ADOPTED`. */
  from?: string;
};

/** The day from which these conventions are in force. */
export const ADOPTED = '2026-01-01';

const conventions = {
  'convention.first-answer-days': { beside: '10.every-item-answered', value: 15, unit: '个工作日', settable: true, least: 1, most: 30, text: '议题提交后{value}个工作日内给出首次答复，并说明理由' },
  'convention.refusal-reasons': { beside: '10.every-item-answered', text: '不予受理须从列明的理由中选择，并告知下一步可以怎么办' },
  'convention.merge': { beside: '10.every-item-answered', text: '议题合并后，所有提出人都是共同提出人，附议不重复计算；审定之前可以撤销合并，各归各位' },
  'convention.withdraw': { beside: '8.as-approved', text: '议题审定之前，提出人可以撤回' },
  'convention.edit': { beside: '8.as-approved', text: '受理之前提出人可以修改，每次修改都留下版本；已有人附议的文字不再改动' },
  'convention.content': { beside: '8.equal-orderly-sincere', text: '公开文字先经内容安全检查；拿不准的交由人工核对；不写身份证号、手机号等个人信息' },
  'convention.form-fields': { beside: '2.easy-to-take-part', value: 3, unit: '项', text: '群众提出议题，必填项不超过{value}项' },
  'convention.second': { beside: '2.easy-to-take-part', text: '一人对一个议题附议一次；附议只供召集人了解关注程度，不作为审定和排序的依据' },
  'convention.approval-record': { beside: '8.as-approved', text: '审定是组织的行为：登记会议日期和文号，由审定组织的工作人员录入' },
  'convention.receipt-days': { beside: '8.as-approved', value: 5, unit: '个工作日', settable: true, least: 1, most: 15, text: '备案机关{value}个工作日内签收；没有签收只催办，不影响议事' },
  'convention.overdue-ladder': { beside: '11.county-responsible', value: 5, unit: '个工作日', settable: true, least: 1, most: 15, text: '逾期后每{value}个工作日向上提醒一级：召集人、委员履职小组、县（市、区）工作小组、推进小组；市级议事室的事项提醒到指导组' },
  'convention.due-soon-days': { beside: '10.every-item-answered', value: 2, unit: '个工作日', text: '到期前{value}个工作日提醒承办人' },
  'convention.residence': { beside: '7.stakeholder-principle', text: '居民自报所在村（社区），由召集人核实；未核实的标注“待确认”，不影响提出议题' },
  'convention.notice-days': { beside: '8.notice-in-advance', value: 3, unit: '天', settable: true, least: 1, most: 30, text: '协商内容和相关信息至少提前{value}天通报；当天通报不行，不足这些天的须说明理由' },
  'convention.notice-ways': { beside: '8.several-ways', value: 2, unit: '种', text: '每位参加人一般有{value}种方式通知到；系统只通知到一种、本人又没有看过的，由议事室打电话或送到手上，记下谁、什么时候通知的' },
  'convention.frequency-hint': { beside: '9.four-a-year', text: '每季度最后一个月核对一次：乡镇（街道）、园区已开展和已安排的协商不够进度的，提醒召集人和指导的组织；只提醒，不限制；其他议事室不提醒' },
  'convention.minutes-days': { beside: '8.as-approved', value: 3, unit: '天', settable: true, least: 1, most: 15, text: '会后{value}天内，到会的人可以确认会议记录或提出异议；异议附在记录后面，没有回应的如实写明' },
  'convention.fatigue': { beside: '9.moderate', value: 4, unit: '次', settable: true, least: 1, most: 20, text: '一个议事室任意30天内开展协商活动超过{value}次的，须说明理由' },
  'convention.fatigue-person': { beside: '9.moderate', value: 6, unit: '次', settable: true, least: 1, most: 24, text: '一人12个月内受邀超过{value}次的，提醒召集人' },
  'convention.seat-limit': { beside: '7.reasonable-size', value: 30, unit: '个', settable: true, least: 10, most: 200, text: '一次协商活动一般设{value}个以内的席位；更多的须说明理由' },
  'convention.one-seat': { beside: '7.stakeholder-half', text: '一人一席，只算一类；其他身份公开说明，不重复计算' },
  'convention.convener-seat': { beside: '7.stakeholder-half', text: '召集人计入总人数，不计为利益相关方代表' },
  'convention.sign-up': { beside: '7.reasonable-size', text: '报名按写明的时间截止，以系统时间为准；满额后按席位类别和群体候补，先报先补' },
  'convention.draw': { beside: '3.assembly-by-topic', text: '报名截止、人数超过席位时才摇号；席位够的，人人入席' },
  'convention.draw-order': { beside: '3.assembly-by-topic', text: '摇号先公布名单编号、各组名单的校验值和用哪个公开号码，再当众产生号码；公布以后不改，号码只录入一次，谁都可以核对' },
  'convention.paper-code': { beside: '2.easy-to-take-part', text: '不用微信的人由工作人员代为登记，发给纸质编码；本人可凭编码在微信里认领席位，散会前有效，只用一次' },
  'convention.check-in-code': { beside: '7.size', text: '签到可扫现场轮换的签到码，也可由工作人员在名单上勾选；不要求任何人扫码' },
  'convention.door-opens': { beside: '8.notice-in-advance', value: 120, unit: '分钟', text: '签到在通知的开会时间前{value}分钟以内开始' },
  'convention.opens-early': { beside: '8.notice-in-advance', value: 15, unit: '分钟', text: '开会不早于通知的时间{value}分钟以上；当天没有开成的，改期并重新通知' },
  'convention.linked-rooms': { beside: '8.form-fits-content', value: 5, unit: '个', text: '“联起来”的协商活动，最多请{value}个别的议事室一起参加；去不去由对方议事室答复，开会以前可以增减' },
  'convention.dropped-line': { beside: '8.online-and-offline', value: 10, unit: '分钟', text: '线上或电话参加的人掉线，{value}分钟内仍算到会' },
  'convention.speaking-time': { beside: '8.equal-orderly-sincere', value: 3, unit: '分钟', text: '每人每次发言不超过{value}分钟，人人相同；先请没有发过言的人，各类人员轮流发言' },
  'convention.survey': { beside: '8.research-three-things', value: 10, unit: '题', text: '调研问卷面向一个利益相关方群体，不超过{value}题，不记名' },
  'convention.small-cells': { beside: '10.made-public', value: 5, unit: '人', text: '不足{value}人的数字不显示，以免认出个人' },
  'convention.opinion-map': { beside: '4.online-platform', value: 5, unit: '人', text: '意见分布不是表决；一群不足{value}人的并入“其他”，不列出成员，也不显示观点的作者' },
  'convention.statement-length': { beside: '8.common-ground', value: 60, unit: '字', text: '一条观点用一句话写，不超过{value}字，由议事室核对后大家表态' },
  'convention.statements-each': { beside: '2.widely-discussed', value: 10, unit: '条', text: '一次协商，每人最多提{value}条观点' },
  'convention.statements-most': { beside: '2.widely-discussed', value: 500, unit: '条', text: '一次协商最多收{value}条观点，改写、拆分的也算在内' },
  'convention.statement-first': { beside: '8.equal-orderly-sincere', value: 5, unit: '条', text: '先对{value}条观点表态（不足的，全部表态），再看意见分布，免得跟着别人说' },
  'convention.statement-lanes': { beside: '8.inside-and-outside', text: '名单上的人和场外的人分开统计；场外的看法供参考，不计入共识' },
  'convention.statement-wording': { beside: '8.common-ground', text: '只改错字、不改意思的，已有的表态保留；意思变了的改写、拆分，重新表态；旧的说法和表态都留着' },
  'convention.one-calendar': { beside: '4.one-room-many-uses', text: '一个议事室的各类活动共用一份日程，时间重叠的须说明理由' },
  'convention.lottery-quotas': { beside: '7.representativeness', text: '摇号的席位数，以及性别、年龄、小区等搭配名额，由召集人定下并公布，可以调整' },
  'convention.approval-days': { beside: '10.every-item-answered', value: 10, unit: '个工作日', text: '组织作出审定、对报告作出答复，一般在{value}个工作日内；超过的催办，不当作同意' },
  'convention.lines': { beside: '2.party-lead', text: '各类议事室的领导、指导和报送关系按统一的对照表确定；县（市、区）可以把其中一项改为同类的另一个组织，写明原因' },
  'convention.roster': { beside: '3.members-enrolled', text: '名册按编号认人，不填身份证号；离任、调整都写明起止日期，不删除记录' },
  'convention.appointment': { beside: '5.convener', text: '每项任职写明依据、起止日期和职务；离任、交接留下记录，谁在什么时候召集过什么可以查到' },
  'convention.claim': { beside: '3.members-reach-out', text: '本人用微信认领名册上的身份：姓名和手机号与登记一致，再由召集人或政协核实；手机号只用于核对，不保存、不显示' },
  'convention.claim-offices': { beside: '3.members-reach-out', text: '召集人只核实本议事室的人；在政协等组织或别的议事室还有任职的，只由政协办公室核实' },
  'convention.room-page': { beside: '2.easy-to-take-part', text: '议事室页面公布地址、开放时间、地图位置和召集人职务，不公布个人电话和居民住址' },
  'convention.thread': { beside: '2.widely-discussed', text: '议题审定以后开设网上讨论，协商建议清单送出为止；作者显示隐去名字的姓名和身份类别' },
  'convention.thread-answer-days': { beside: '10.every-item-answered', value: 5, unit: '个工作日', settable: true, least: 1, most: 15, text: '网上讨论里的每个提问，议事室{value}个工作日内答复；答复对所有人公开' },
  'convention.post-edit': { beside: '8.equal-orderly-sincere', value: 10, unit: '分钟', text: '发言后{value}分钟内、还没有人答复的，可以直接改；之后再改，原来的文字留作旧版本，谁都可以看' },
  'convention.moderation': { beside: '8.equal-orderly-sincere', value: 24, unit: '小时', text: '被举报和机器拿不准的发言，{value}小时内由人核对；只按公布的发言公约处理，写明是哪一条、为什么；举报再多也不自动隐藏，谁也不改别人的文字' },
  'convention.appeal-days': { beside: '10.every-item-answered', value: 15, unit: '天', settable: true, least: 3, most: 60, text: '发言没有公开的，作者{value}天内可以申诉一次，由指导议事室的组织复核，原来作决定的人不参加' },
  'convention.list-items': { beside: '8.suggestion-list', value: 10, unit: '条', text: '一份协商建议清单一般不超过{value}条；更多的须说明理由' },
  'convention.list-item-length': { beside: '8.suggestion-list', value: 120, unit: '字', text: '清单里每条建议一般不超过{value}字；更长的须说明理由' },
  'convention.list-days': { beside: '8.in-time', value: 5, unit: '个工作日', settable: true, least: 1, most: 15, text: '协商结束后{value}个工作日内送出协商建议清单' },
  'convention.list-confirm-days': { beside: '8.suggestion-list', value: 3, unit: '天', settable: true, least: 1, most: 15, text: '协商建议清单发给到会人员后{value}天内，可以确认或提出异议；改过的要重新确认，没有回应的如实写明' },
  'convention.decision-days': { beside: '10.every-item-answered', value: 10, unit: '个工作日', settable: true, least: 3, most: 30, text: '接收机关签收清单后{value}个工作日内，逐条答复是否采纳，采纳的交办到单位' },
  'convention.item-answer-days': { beside: '10.every-item-answered', value: 5, unit: '个工作日', settable: true, least: 1, most: 15, text: '一条建议有了结果，召集人{value}个工作日内答复提出人和到会人员' },
  'convention.branch-days': { beside: '10.not-yet-agreed', value: 20, unit: '个工作日', settable: true, least: 5, most: 60, text: '没有达成共识的问题，{value}个工作日内再调研、再协商，或者根据同级党委、政府的决定做好宣传解释' },
  'convention.letter-days': { beside: '10.cannot-agree', value: 10, unit: '个工作日', settable: true, least: 3, most: 30, text: '给每位参加人的信发出后，{value}个工作日内送到没有微信的人，或者写明为什么没有送到' },
  'convention.progress-days': { beside: '10.agreed', value: 30, unit: '天', settable: true, least: 7, most: 90, text: '落实期间至少每{value}天登记一次进展' },
  'convention.confirm-days': { beside: '10.agreed', value: 10, unit: '个工作日', settable: true, least: 3, most: 30, text: '部门办结后，到会的利益相关方{value}个工作日内确认或提出异议；没有回应的写“未回应”，不算满意' },
  'convention.publication-days': { beside: '10.made-public', value: 20, unit: '个工作日', settable: true, least: 5, most: 60, text: '最后一项答复后{value}个工作日内公布成果落实情况' },
  'convention.publication-scope': {
    beside: '10.made-public', choice: 'room-area', settable: true, text: '成果落实情况一般在“{value}”范围内公布',
    choices: { participants: '参加协商的人', 'room-area': '本议事室所在地', township: '本乡镇（街道）、园区', county: '本县（市、区）', city: '全市' },
  },
  'convention.publication-privacy': { beside: '10.made-public', text: '不论在什么范围公布：姓名只留姓，电话隐去中间几位，地址只到小区，车牌和证件号一律删去' },
  'convention.publication-approval': { beside: '10.made-public', text: '公布前由审定议题的组织核对，核对的不能是起草、送核的人；公布的文字和核对过的一字不差' },
  'convention.publication-versions': { beside: '10.made-public', text: '公布以后只能写明理由更正，前后版本都看得到；撤下的写明理由，原处留一条说明；每个版本有校验码，谁都可以核对' },
  'convention.my-data': { beside: '2.easy-to-take-part', text: '“我的数据”里看得到留了本人的什么、为什么留、留到什么时候；可以导出，文件直接交给本人，不留下载链接' },
  'convention.account-closing': { beside: '2.easy-to-take-part', value: 7, unit: '天', text: '申请注销后{value}天内可以收回；到期后姓名等个人信息删除，议事必须留的记录去掉姓名保留' },
  'convention.rounds-before-unreachable': { beside: '10.cannot-agree', value: 2, unit: '轮', text: '协商满{value}轮仍未达成共识的，才可以列为难以达成共识；不足的须说明理由' },
  'convention.report-interval': { beside: '11.report-to-city', choice: 'quarter', settable: true, text: '{value}向市委请示报告一次', choices: { month: '每月', quarter: '每季度', 'half-year': '每半年', year: '每年' } },
  'convention.counted-year': { beside: '9.four-a-year', text: '“每年”按自然年计算，旁边同时列出最近12个月的次数' },
  'convention.local-values': { beside: '2.fit-and-steady', text: '标明可以调整的约定，市政协定全市的，县（市、区）政协定本地的；写明理由和起用日期，最早从第二天起，以前的事按当时的约定算' },
} as const satisfies Record<string, Convention>;

export type ConventionId = keyof typeof conventions;
export const CONVENTIONS: Record<ConventionId, Convention> = conventions;

export const CONVENTION_IDS = Object.keys(conventions) as [ConventionId, ...ConventionId[]];

/** The number a convention sets unless told otherwise; asking for one it does not have is a mistake in our own code. */
export function conventionValue(id: ConventionId): number {
  const { value } = CONVENTIONS[id];
  if (value === undefined) throw new Error(`${id} has no number`);
  return value;
}

/** A value as it is told: 15个工作日, 每季度. */
export function conventionInWords(id: ConventionId, value: number | string | undefined = CONVENTIONS[id].value ?? CONVENTIONS[id].choice): string {
  const { unit = '', choices } = CONVENTIONS[id];
  return value === undefined ? '' : choices?.[value] ?? `${value}${unit}`;
}

/** What a convention says, with the value in force, or its default. */
export function conventionText(id: ConventionId, value: number | string | undefined = CONVENTIONS[id].value ?? CONVENTIONS[id].choice): string {
  const { text, choices } = CONVENTIONS[id];
  return value === undefined ? text : text.replace('{value}', choices?.[value] ?? String(value));
}
