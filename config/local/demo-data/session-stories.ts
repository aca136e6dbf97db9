import type { Consensus } from '../../../src/domain/session/closing';
import type { Mode, RosterKind } from '../../../src/domain/session/session';
import type { Step, Story } from './stories';

const HOME = '321002001001';

/** From being put forward to its place in the calendar, each step by whom the policy names. Days count back from today. */
const road = (first: number, scheduled: number, note: string): Step[] => [
  { day: first - 4, action: 'screen', concern: 'practical', note }, { day: first - 5, action: 'mapStakeholders' }, { day: first - 6, action: 'sendForApproval' },
  { day: first - 9, action: 'approve', role: '琼花观社区党组织' }, { day: first - 10, action: 'file' }, { day: scheduled, action: 'schedule' },
];

/** 演示数据: topics whose sessions are told of below. */
export const SESSION_STORIES: readonly Story[] = [
  {
    id: 'stalls', roomId: HOME, source: 'resident', proposer: '郝桂芳', day: 32, supporters: 16,
    title: '店门口摆的货架占了半条巷子，怎么摆才好', wrong: '沿街店铺把货架、招牌摆到巷子里，早晚买菜的时候推车、轮椅过不去；店家说店面太小，不摆出来没有生意。希望一起商量一个摆到哪里为止、几点收回来。',
    place: '观巷南段沿街', affected: '住户、沿街店家、管理单位', steps: road(32, 6, '住户和店家都有道理，请大家坐下来商量。'),
  },
  {
    id: 'courtyard', roomId: HOME, source: 'resident', proposer: '蔡玉兰', day: 36, supporters: 23,
    title: '大院公用的空地，停车、晾晒还是种花', wrong: '院子中间三十多平方米空地，有人停车、有人晾被子、有人想种花，吵过好几回。希望商量出一个大家都照着做的用法。',
    place: '观巷大院', affected: '大院住户、租户', steps: road(36, 12, '院里各家想法不同，适合协商。'),
  },
  {
    id: 'bins', roomId: HOME, source: 'resident', proposer: '钱国庆', day: 75, supporters: 31,
    title: '垃圾桶放在谁家门口', wrong: '巷子窄，垃圾桶放在哪家门口哪家有意见，夏天有气味。希望商量好位置、清运时间和冲洗。',
    place: '观巷中段', affected: '住户、环卫单位', steps: [...road(75, 38, '多次反映，请住户和环卫单位一起商量。'), { day: 22, action: 'sessionClosed', role: '系统' }],
  },
];

/** Somebody at the table. `as` is one of the 演示身份; the others are invented here. */
export type Guest = { name: string; kind: RosterKind; group?: string; as?: string; title?: string; invited?: true; waiting?: true };
export type SessionStory = {
  topic: string; groups: readonly string[]; agenda: readonly [text: string, minutes: number][];
  /** Days from today to the meeting and to the end of sign-up; behind us they are negative. */
  day: number; closes: number; limit: number; mode?: Mode; guests: readonly Guest[];
  outcome?: readonly [consensus: Consensus, note: string][];
};

const CONVENER: Guest = { name: '周明霞', kind: 'leader', as: `convener-${HOME}`, title: '琼花观社区党组织书记' };
const CHEN: Guest = { name: '陈志远', kind: 'member', as: 'member-chen', title: '区政协委员' };

export const TOLD_SESSIONS: readonly SessionStory[] = [
  {
    topic: 'stalls', groups: ['住户', '店家', '管理单位'], agenda: [['货架最多摆到哪里', 40], ['早晚高峰几点收回来', 30], ['谁来看着、怎么提醒', 20]], day: 9, closes: 5, limit: 12, mode: 'inAndOut',
    guests: [
      CONVENER, CHEN, { name: '谢玉珍', kind: 'partyDelegate' }, { name: '曹永祥', kind: 'congressDeputy' }, { name: '罗飞', kind: 'departmentHead', title: '街道城管中队负责人', invited: true }, { name: '唐美华', kind: 'resident' },
      { name: '郝桂芳', kind: 'stakeholder', group: '住户' }, { name: '潘建中', kind: 'stakeholder', group: '住户' }, { name: '袁秀琴', kind: 'stakeholder', group: '住户' },
      { name: '田军', kind: 'stakeholder', group: '管理单位' }, { name: '董少华', kind: 'stakeholder', group: '管理单位' },
    ],
  },
  {
    topic: 'courtyard', groups: ['院内住户', '租户'], agenda: [['空地主要做什么用', 45], ['定下以后谁来管', 30]], day: 6, closes: 2, limit: 12,
    guests: [
      CONVENER, CHEN, { name: '冯志远', kind: 'partyDelegate' }, { name: '于长江', kind: 'congressDeputy' }, { name: '罗飞', kind: 'departmentHead', title: '街道城管中队负责人' }, { name: '许爱萍', kind: 'resident' },
      { name: '蔡玉兰', kind: 'stakeholder', group: '院内住户' }, { name: '蒋福生', kind: 'stakeholder', group: '院内住户' }, { name: '余丽', kind: 'stakeholder', group: '院内住户' }, { name: '杜秀英', kind: 'stakeholder', group: '院内住户' },
      { name: '叶晓', kind: 'stakeholder', group: '租户' }, { name: '程平', kind: 'stakeholder', group: '租户' },
      { name: '魏海燕', kind: 'stakeholder', group: '院内住户', waiting: true }, { name: '苏文', kind: 'stakeholder', group: '院内住户', waiting: true }, { name: '赵晓敏', kind: 'stakeholder', group: '院内住户', as: 'resident-zhao', waiting: true },
    ],
  },
  {
    topic: 'bins', groups: ['住户', '环卫单位'], agenda: [['垃圾桶放在哪里', 40], ['什么时候清运', 20], ['冲洗的水费谁出', 20]], day: -22, closes: -27, limit: 12, mode: 'inAndOut',
    guests: [
      CONVENER, CHEN, { name: '冯志远', kind: 'partyDelegate' }, { name: '于长江', kind: 'congressDeputy' }, { name: '罗飞', kind: 'departmentHead', title: '街道城管中队负责人' }, { name: '许爱萍', kind: 'resident' },
      { name: '钱国庆', kind: 'stakeholder', group: '住户' }, { name: '丁月英', kind: 'stakeholder', group: '住户' }, { name: '沈正平', kind: 'stakeholder', group: '住户' }, { name: '姚雪琴', kind: 'stakeholder', group: '住户' },
      { name: '崔卫东', kind: 'stakeholder', group: '环卫单位' }, { name: '谭春梅', kind: 'stakeholder', group: '环卫单位' },
    ],
    outcome: [['reached', '放到巷口配电房旁边，离最近的住户十二米，加围挡。'], ['reached', '早上六点半前、晚上八点后各清运一次。'], ['not-yet', '水费由社区还是环卫单位出，还没有谈拢，先了解别处怎么分摊。']],
  },
];
