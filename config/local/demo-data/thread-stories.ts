import type { PostKind } from '../../../src/domain/consultation/post';
import type { Ground } from '../../../src/domain/consultation/standard';
import type { RosterKind } from '../../../src/domain/session/session';
import type { Step, Story } from './stories';

const HOME = '321002001001';

/** From being put forward to filed, each step by whom the policy names. Days count back from today. */
const road = (first: number, approver: string, note: string): Step[] => [
  { day: first - 3, action: 'screen', concern: 'practical', note }, { day: first - 4, action: 'mapStakeholders' }, { day: first - 5, action: 'sendForApproval' }, { day: first - 8, action: 'approve', role: approver }, { day: first - 9, action: 'file' },
];

/** 演示数据: topics that are approved and talked about online. Invented, after matters that are usual in such rooms. */
export const THREAD_TOPICS: readonly Story[] = [
  {
    id: 'charging-posts', roomId: '321081100027', source: 'resident', proposer: '沈建华', day: 44, supporters: 27, place: '小区各幢楼下', affected: '有电动车、有汽车的住户，一楼住户',
    title: '充电桩装在哪几处，车位怎么匀出来', wrong: '小区电动车多，飞线充电不安全；装充电桩要占绿化和车位，一楼住户担心噪声和火险。请大家一起商量装在哪几处、匀出几个车位。', steps: road(44, '西园社区党组织', '牵涉的户多，请大家先说说想法。'),
  },
  {
    id: 'pact', roomId: '321003001001', source: 'resident', proposer: '顾秀兰', day: 46, supporters: 18, place: '社区活动广场', affected: '临广场住户、跳舞和唱戏的居民',
    title: '广场上几点安静、谁用哪一块，写进公约', wrong: '早上打拳、晚上跳舞、周末唱戏，时间撞在一起，临街住户睡不好。想一起定个公约：几点开始、几点安静、哪一块给谁用。', steps: road(46, '社区党组织', '各家都有道理，先在网上说开。'),
  },
  {
    id: 'waste-use', roomId: '321012100010', source: 'resident', proposer: '马卫东', day: 50, supporters: 52, place: '北围墙外两千平方米空地', affected: '北侧三幢楼住户、沿街商户',
    title: '墙外的荒地清出来以后做什么用', wrong: '荒地上的垃圾清走以后，有人想停车，有人想种树，有人怕再堆起来。请大家说说做什么用、谁来管。', steps: road(50, '仙女社区党组织', '用途和管护一起商量。'),
  },
  {
    id: 'meals', roomId: '321023101006', source: 'other', proposer: '王桂兰', day: 41, supporters: 11, place: '社区助餐点', affected: '社区七十岁以上老人和家属',
    title: '助餐点的饭菜怎么更合老人口味', wrong: '饭菜偏硬、偏咸，送到家已经凉了。希望问清楚老人想吃什么、几点送、多少钱合适。', steps: road(41, '西园社区党组织', '先听老人的，入户的和网上的一起看。'),
  },
  {
    id: 'lorry-park', roomId: '321003402', source: 'member', proposer: '胡军', day: 48, supporters: 9, place: '园区北路', affected: '附近居民、运输企业、驾驶员',
    title: '货车晚上停哪儿，喇叭几点以后不按', wrong: '北路夜里停满货车，进出按喇叭。企业说没有停车场，司机说不停这儿没处停。请三方一起想办法。', steps: road(48, '园区党工委', '三方都请来说。'),
  },
  {
    id: 'river', roomId: '321002001004', source: 'resident', proposer: '陶根生', day: 43, supporters: 15, place: '屋后小河', affected: '沿河住户、菜地户',
    title: '小河清淤先清哪一段，淤泥放哪儿', wrong: '小河淤了多年，夏天有味。经费一次清不完，先清哪一段、淤泥堆放在哪儿，沿河各家想法不一样。', steps: road(43, '社区党组织', '请沿河住户先说情况。'),
  },
  {
    id: 'fitness', roomId: '321002001005', source: 'resident', proposer: '贺小燕', day: 45, supporters: 33, place: '社区东头、西头两处空地', affected: '东头和西头的住户',
    title: '健身小广场建在东头还是西头', wrong: '只够建一处。东头近、场地小，西头远、场地大。想请两头的住户都说说。', steps: road(45, '社区党组织', '两头的住户都请来说。'),
  },
];

/** A post: `hours` ago, by whom; `seat` inside the roster; `to` answers the post of that place in the list; `answer` is the room's. */
export type ToldPost = { hours: number; kind: PostKind; by: string; text: string; seat?: RosterKind; to?: number; answer?: string; staff?: true; removed?: { ground: Ground; reason: string } };
export type ToldThread = { topic: string; roomId: string; posts: readonly ToldPost[] };

const q = (hours: number, by: string, text: string, answer?: string, more: Partial<ToldPost> = {}): ToldPost => ({ hours, kind: 'question', by, text, ...(answer ? { answer } : {}), ...more });
const say = (kind: PostKind) => (hours: number, by: string, text: string, more: Partial<ToldPost> = {}): ToldPost => ({ hours, kind, by, text, ...more });
const [info, worry, idea] = [say('information'), say('concern'), say('suggestion')];

/** Ten threads as they might be. */
export const TOLD_THREADS: readonly ToldThread[] = [
  { topic: 'stalls', roomId: HOME, posts: [
    info(120, '郝桂芳', '早上七点到八点最挤，推婴儿车的、坐轮椅的都要绕到马路上去。', { seat: 'stakeholder' }), q(116, '潘建中', '货架最多能摆出来多少，有没有一个尺寸？', '先按门沿外六十厘米划一条线试行，开会时再商量。', { seat: 'stakeholder' }),
    worry(110, '田军', '只画线没有人看着，过两天又摆出来了。', { seat: 'stakeholder' }), idea(100, '邵小兵', '高峰两个小时收进去，其他时间放宽一点。'), info(96, '邵小兵', '我家店面只有九个平方，不摆一点真没有地方。', { to: 0 }), q(20, '吴桂香', '轮椅过不去的时候找谁？'),
  ] },
  { topic: 'courtyard', roomId: HOME, posts: [
    info(90, '蔡玉兰', '空地一共三十二平方米，量过的，停车最多停三辆。', { seat: 'stakeholder' }), idea(86, '叶晓', '晾衣架装高一点，下面还能坐人。', { seat: 'stakeholder' }), worry(80, '蒋福生', '种花没有人浇，去年就枯了。', { seat: 'stakeholder' }),
    q(70, '余丽', '租户能不能也说话算数？', '能。租户在名单上有两个席位，发言一样记。', { seat: 'stakeholder' }), info(60, '杜秀英', '老人晒被子，夏天上午用得多。', { seat: 'stakeholder', to: 1 }),
  ] },
  { topic: 'bins', roomId: HOME, posts: [
    worry(1200, '钱国庆', '放谁家门口谁家不愿意，还是要轮着来。'), idea(1180, '戴春梅', '桶加盖、一天冲一次，大家意见就少一半。'), q(1150, '戴春梅', '清运能不能早一点，六点前？', '和环卫站说定了：夏天五点半，冬天六点。'), info(1100, '钱国庆', '北风天味道往巷尾走，放巷口好一点。', { to: 1 }),
  ] },
  { topic: 'charging-posts', roomId: '321081100027', posts: [
    info(300, '沈建华', '晚上数过，三号楼楼下有二十一根线从窗户拉下来。'), worry(290, '邱美玲', '我家在一楼，桩要是装在窗下，半夜断电的声音受不了。'), idea(280, '祝大勇', '装在东门自行车棚，有顶、离楼远，拉电也近。'),
    q(270, '沈建华', '充一次多少钱，比家里贵不贵？', '每度电不高于一元，价格公示；比家里贵一些，因为有服务费。'), q(60, '孟庆华', '占掉的车位从哪里补？'), info(250, '邱美玲', '自行车棚漏雨，装以前要先修。', { to: 2 }), worry(240, '某住户', '这里的物业电话', { removed: { ground: 'personal-data', reason: '写了物业经理的手机号' } }),
  ] },
  { topic: 'pact', roomId: '321003001001', posts: [
    worry(320, '顾秀兰', '孩子要中考，晚上八点半以后还在放音乐。'), info(316, '卞翠萍', '我们跳舞队二十来个人，七点到八点半，音响不大。'), idea(300, '卞翠萍', '换成耳机舞也行，就是要有人出设备钱。', { to: 0 }), idea(290, '宗立新', '唱戏的搬到河边亭子，离楼远。'), q(280, '顾秀兰', '公约谁来执行，不听怎么办？', '由广场各队推选的值日人提醒，社区每周看一次；三次不听的，请来当面商量。'),
  ] },
  { topic: 'waste-use', roomId: '321012100010', posts: [
    info(400, '马卫东', '夏天苍蝇多，三幢二楼以下不敢开窗。'), idea(390, '鲍玉梅', '做停车场，划线、装灯，小区里就不抢车位了。'), worry(380, '翟正明', '停车场夜里进出有声音，靠墙那一排不要停。', { to: 1 }), q(370, '马卫东', '地是谁的，能不能用？', '权属查过了，是待建的公共用地，可以临时使用，已问过规划部门。'), idea(360, '翟正明', '靠楼一边种一排树挡一挡。'), q(30, '鲍玉梅', '谁来管，收不收费？'),
  ] },
  { topic: 'meals', roomId: '321023101006', posts: [
    worry(200, '王桂兰', '菜太硬，牙不好咬不动，汤也咸。', { staff: true }), idea(196, '季小芳', '一周里有两天软食，粥和烂面。'), q(190, '季小芳', '能不能送到家，我妈下不了楼？', '能。五十户以内，十一点前送到，每份加一元。'), info(180, '单志高', '我父亲血糖高，最好有一份不放糖的。', { to: 1 }), worry(170, '童秀珍', '十二块钱一份，天天吃还是贵。', { staff: true }),
  ] },
  { topic: 'lorry-park', roomId: '321003402', posts: [
    worry(260, '尤金花', '半夜两点按喇叭，孩子吓醒好几回。'), info(255, '邬师傅', '我们跑长途，到这里天黑了，附近最近的停车场在十五公里外。'), idea(250, '邬师傅', '园区里空着的堆场夜里让我们停，早上六点走，交点钱也愿意。'), q(240, '尤金花', '禁鸣的牌子什么时候装？', '下周装四块，同时在导航上加提示。'), worry(230, '石经理', '堆场要有人看，丢了货算谁的？', { to: 2 }),
  ] },
  { topic: 'river', roomId: '321002001004', posts: [
    info(220, '陶根生', '桥西最淤，水不到膝盖，桥东还能走船。'), idea(210, '华阿姨', '先清桥西，夏天以前清完。'), worry(205, '华阿姨', '淤泥堆在菜地边上，下雨又流回去。'), q(200, '陶根生', '两岸的菜地要不要让出来？', '不用都让，清淤时靠河一米先让出来，完了恢复。'), q(40, '缪国强', '清完以后谁保洁？'),
  ] },
  { topic: 'fitness', roomId: '321002001005', posts: [
    idea(310, '贺小燕', '建西头，地方大，放得下乒乓球台。'), worry(305, '蔺大爷', '西头远，走过去十五分钟，老人走不动。'), idea(300, '蔺大爷', '东头先放几样器材，西头慢慢建。', { to: 0 }), info(290, '贺小燕', '西头晚上没有灯，要先装灯。'), q(280, '霍小军', '以后会不会收费？', '不收费，是公共的场地。'),
  ] },
];
