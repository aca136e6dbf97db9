/** `wishes`: what each camp mostly says: agree, disagree, or now this now that. */
export type ToldStatement = { text: string; wishes: string; by?: 'desk' };
export type StatementStory = {
  topic: string; open: boolean;
  /** Camps of wishes, first those of the roster: who of its groups stands where, then how many from outside. */
  camps: readonly { groups: readonly string[]; outside: number }[];
  statements: readonly ToldStatement[];
  waiting: readonly string[];
};

/** 演示数据: what people who want opposite things answered. Neighbours who need the lane free, and shops that need it. */
export const STATEMENT_STORIES: readonly StatementStory[] = [
  {
    topic: 'stalls', open: true, camps: [{ groups: ['住户'], outside: 34 }, { groups: ['店家', '管理单位'], outside: 22 }],
    statements: [
      { text: '巷子中间要留出一米五，轮椅、推车能过去', wishes: '++' },
      { text: '货架一律不准摆出店门', wishes: '+-' },
      { text: '店面小，摆出半米应该允许', wishes: '-+' },
      { text: '早晚买菜的时候，货架收进去', wishes: '+?' },
      { text: '摆到哪里为止，在地上画一条线', wishes: '++' },
      { text: '谁家超了线，邻居可以当面提醒', wishes: '++' },
      { text: '超线三次的，一个月不准摆', wishes: '+-' },
      { text: '招牌挂到墙上，不放在地上', wishes: '+?' },
      { text: '白天人少，多摆一点不碍事', wishes: '-+' },
      { text: '店家轮流打扫门前的巷子', wishes: '+-' },
      { text: '装卸货都在早上七点以前', wishes: '+?' },
      { text: '定下来的办法贴在巷口，大家都看得到', wishes: '++' },
    ],
    waiting: ['巷子中间至少要留一米五', '请在巷口装一面转角镜'],
  },
  {
    topic: 'bins', open: false, camps: [{ groups: ['住户'], outside: 30 }, { groups: ['环卫单位'], outside: 12 }],
    statements: [
      { text: '垃圾桶离住户的门窗不少于十米', wishes: '++' },
      { text: '垃圾桶放到巷口配电房旁边', wishes: '+?' },
      { text: '垃圾桶每家门口轮着放', wishes: '--' },
      { text: '夏天一天清运三次', wishes: '+-' },
      { text: '晚上八点以后不倒厨余', wishes: '-+' },
      { text: '桶边冲洗的水费由社区出', wishes: '+?' },
      { text: '桶外面加围挡，有盖子', wishes: '++' },
      { text: '乱倒的装一个摄像头看着', wishes: '?+' },
      { text: '大件垃圾先打电话，再放下来', wishes: '++' },
    ],
    waiting: [],
  },
];
