type Words = { name: string; who: 'desk' | 'office' | 'proposer'; whose: string };

const desk = { who: 'desk', whose: '由本议事室的召集人或工作人员办理。' } as const;
const proposer = { who: 'proposer', whose: '由提出人自己办理。' } as const;

/** Every step of a topic by itself: what it is called, and whose it is. */
export const TOPIC_STEPS = {
  screen: { name: '受理', ...desk },
  return: { name: '请补充', ...desk },
  merge: { name: '合并', ...desk },
  unmerge: { name: '撤销合并', ...desk },
  redirect: { name: '转其他渠道', ...desk },
  refuse: { name: '不予受理', who: 'desk', whose: '受理以前由召集人或工作人员办理，送审以后由审定组织的工作人员办理。' },
  mapStakeholders: { name: '列利益相关方', ...desk },
  sendForApproval: { name: '送审', ...desk },
  escalate: { name: '报上一级', who: 'desk', whose: '由召集人，或者审定组织的工作人员办理。' },
  file: { name: '报备案', ...desk },
  report: { name: '主动报告', ...desk },
  amend: { name: '改动文字', who: 'desk', whose: '由召集人或提出人办理。' },
  approve: { name: '审定', who: 'office', whose: '由审定组织的工作人员办理；审定组织写在议题的“审定与备案”里。' },
  acknowledgeFiling: { name: '签收备案', who: 'office', whose: '由备案机关的工作人员办理。' },
  answerReport: { name: '答复报告', who: 'office', whose: '由收到报告的党委、政府的工作人员办理。' },
  edit: { name: '修改', ...proposer },
  withdraw: { name: '撤回', ...proposer },
  second: { name: '附议', who: 'proposer', whose: '由本人登录以后办理。' },
} as const satisfies Record<string, Words>;
export type TopicStep = keyof typeof TOPIC_STEPS;

export const STEP_GROUPS: readonly { title: string; who: Words['who'] }[] = [
  { title: '召集人、工作人员的步骤', who: 'desk' }, { title: '审定组织、备案机关的步骤', who: 'office' }, { title: '提出人、居民的步骤', who: 'proposer' },
];

const convener = '由召集人办理。';
const oneself = '由本人登录以后办理。';

/** The steps of a session that can be asked about: what each is called, and whose it is. */
export const SESSION_STEPS = {
  openSignUp: { name: '开始报名', whose: convener },
  closeSignUp: { name: '截止报名', whose: convener },
  freezePool: { name: '固定摇号名单', whose: convener },
  freeze: { name: '确定名单', whose: convener },
  sendNotice: { name: '发通知', whose: convener },
  beginCheckIn: { name: '开始签到', whose: convener },
  open: { name: '宣布开会', whose: convener },
  close: { name: '散会', whose: convener },
  postpone: { name: '改期', whose: convener },
  cancel: { name: '取消', whose: convener },
  signUp: { name: '报名', whose: oneself },
  leave: { name: '退出', whose: oneself },
} as const satisfies Record<string, { name: string; whose: string }>;
export type SessionStep = keyof typeof SESSION_STEPS;

/** The steps after the closing: the minutes, then the suggestion list, called as on their buttons. */
export const HELD_STEPS = {
  sendMinutes: { name: '会议记录发给到会的人确认', whose: convener },
  circulateList: { name: '建议清单发给到会的人确认', whose: convener },
  sendList: { name: '报送清单', whose: convener },
} as const satisfies Record<string, { name: string; whose: string }>;
export type HeldStep = keyof typeof HELD_STEPS;
