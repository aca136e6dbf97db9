import type { ToCheck } from '@/contract/moderation';
import type { Channel, RefusalReason } from '@/domain/topic/refuse';
import type { Concern, TopicState } from '@/domain/topic/topic';

/** The five answers of （十 件件有回音）, in the order a convener weighs them. */
export const ANSWER_KINDS = ['screen', 'return', 'merge', 'redirect', 'refuse'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

type AnswerWords = { name: string; when: string; send: string; done: string; after: string };
export const ANSWERS: Record<AnswerKind, AnswerWords> = {
  screen: { name: '受理', when: '是公共事务，事情说得清楚：列入要事、实事或难事，接着调研、协商', send: '受理并告知提出人', done: '已受理', after: '提出人已收到通知。接下来列出利益相关方，报请审定。' },
  return: { name: '请补充', when: '还缺关键情况：答复时间暂停，补充后重新计算', send: '请提出人补充', done: '已请提出人补充', after: '议题转到“待补充”。提出人补充以后，会回到“待答复”。' },
  merge: { name: '合并', when: '和本室另一个议题说的是一回事：一起办，提出人都算', send: '合并到所选议题', done: '已合并', after: '提出人都已收到通知，今后的进展在合并后的议题里看。' },
  redirect: { name: '转其他渠道', when: '另有更合适的办理渠道：说清楚找谁、怎么找', send: '转其他渠道并告知提出人', done: '已转其他渠道', after: '提出人已收到通知，知道该找谁、怎么找。' },
  refuse: { name: '不予受理', when: '属于列明的几种情形：写明理由，告诉下一步怎么办', send: '不予受理并告知提出人', done: '已答复不予受理', after: '提出人已收到理由和下一步办法。' },
};

/** 党委政府关注的要事、民生改善的实事、社会治理的难事 （六）, with what usually falls under each. */
export const CONCERN_HINTS: Record<Concern, string> = {
  major: '党委政府关注的要事：正在推进、需要听取群众意见的工作',
  practical: '民生改善的实事：出行、住房、养老、环境这些身边事',
  hard: '社会治理的难事：牵涉多方、说了很久没有解决的事',
};

/** 切口小 （六）: the three checks of the screening card. */
export const CARD_CHECKS = {
  onePlace: { label: '一个地点', hint: '说的是一处地方，去看一趟就能看明白' },
  affectedNamed: { label: '说清涉及谁', hint: '写明了影响哪些人、牵涉哪几方' },
  oneQuestion: { label: '一个问题', hint: '只商量一件事，不是几件事放在一起' },
} as const;

export const REFUSAL_HINTS: Record<RefusalReason, string> = {
  'outside-area': '事情发生在别的村（社区），或者应由上一级议事室商量',
  'not-public': '只涉及个别人之间的纠纷或私人事务',
  'in-court-or-petition': '正在打官司、仲裁或者信访办理',
  'already-answered': '同一件事已经答复过，情况没有变化',
  'self-government': '依法由村（居）民会议表决，不由协商代替',
  other: '以上都不是；理由和下一步由您写明',
};

export const CHANNEL_STEPS: Record<Channel, string> = {
  hotline: '请拨打12345，说明时间、地点和情况，并记下工单编号，便于查询办理结果',
  petition: '请向当地信访部门反映；需要整理材料的，可以到议事室来',
  'self-government': '请向村（居）民委员会提出，由村（居）民会议依法表决',
  property: '请先与物业服务企业联系；商量不成的，可以再次向本室提出',
  department: '请联系主管部门；需要转告的，本室可以协助',
  other: '',
};

/** Ready sentences: a tap writes them, the convener finishes them. */
export const PHRASES: Record<AnswerKind, readonly string[]> = {
  screen: ['情况属实，会先到现场看一看，再请相关各方一起商量。', '多位居民关心这件事，列入近期的协商安排。', '涉及几个部门，会请他们一起参加协商。'],
  return: ['请补充具体位置，最好附一张现场照片。', '请补充从什么时候开始、多久出现一次。', '请补充影响哪些住户、大约有多少户。'],
  merge: [],
  redirect: ['这件事由对口单位直接处理更快。', '这件事有专门的办理程序，不需要先协商。'],
  refuse: ['提出的情况已经了解。', '感谢您关心大家的事。'],
};

export const CHECK_WHY: Record<ToCheck['why'], { name: string; text: string }> = {
  review: { name: '机器拿不准', text: '内容检查没有把握，请您看一看能不能公开。' },
  unavailable: { name: '检查服务不可用', text: '提交时内容检查服务没有响应，所以由人来看。' },
  late: { name: '未及时返回', text: '照片、录音检查半小时没有返回结果，所以由人来看。' },
};

export const CHECK_PHRASES = {
  words: ['含有他人的个人信息，请删去后重新提交', '有攻击他人的说法，请换成平实的说法', '与公共事务无关'],
  voice: ['听得出说了别人的私事，请写成文字再发', '听不清楚，请重新录一段', '录音与议题无关'],
  photo: ['能认出旁人或车牌，请遮挡后重新上传', '照片看不清，请重新拍一张', '照片与议题无关'],
} as const;

/** What stands in an empty queue: what would be here, and how it comes about. */
export const QUEUES = {
  submitted: { name: '待答复', title: '没有待答复的议题', text: '居民提出议题以后会出现在这里，最早到期的排在最前面。每一件都写着最迟哪一天答复。' },
  returned: { name: '待补充', title: '没有等待补充的议题', text: '请提出人补充的议题会放在这里，补充以后自动回到“待答复”。' },
  screened: { name: '已受理', title: '没有刚受理的议题', text: '受理以后的议题放在这里，接着送审定、组织调研。' },
  approving: { name: '审定备案', title: '没有在审定、备案的议题', text: '已受理的议题送审以后放在这里：谁在审定、备案到哪一步，都看得到。' },
  ended: { name: '已办结', title: '还没有办结的议题', text: '合并、转其他渠道、不予受理的议题放在这里，随时可以查看当时的理由。' },
} as const;
export type QueueName = keyof typeof QUEUES;
export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

/** Why there is nothing to answer in a state, and what is going on instead. */
export const NOT_OPEN: Partial<Record<TopicState, { title: string; text: string }>> = {
  returned: { title: '正在等提出人补充', text: '补充以后会回到“待答复”，答复时间重新计算。' },
  held: { title: '已按程序报告，等待答复', text: '收到党委、政府的答复以后再往下办。' },
  'awaiting-approval': { title: '正在审定', text: '审定以后报备案，再组织调研、协商。' },
  approved: { title: '已审定', text: '接下来报备案，再组织调研、协商。' },
  filed: { title: '已备案', text: '接下来组织调研、安排协商。' },
  scheduled: { title: '已安排协商', text: '时间、地点和报名在协商活动里看。' },
  deliberated: { title: '已协商', text: '接下来报送协商建议清单，落实和反馈都会写在这里。' },
};
