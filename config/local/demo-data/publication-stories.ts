import type { PublicationScope, Focus } from '../../../src/domain/outcome/visible';
import { conveningIdentity } from '../../../src/demo/identities';
import type { Guest, SessionStory } from './session-stories';
import type { Story } from './stories';

/** What was suggested, and what became of it. */
export type ToldItem = { what: string; who: string; why: string; support: string; dissent: string; decision: 'adopted' | 'partly-adopted' | 'declined'; answer: string };
export type ToldPublication = {
  topic: string; items: readonly ToldItem[]; scope: PublicationScope; focus: Focus; title: string; lead: string; note: string; published: number;
  corrected?: { day: number; title: string; lead: string; reason: string }; withdrawn?: { day: number; reason: string };
};

const road = (first: number, scheduled: number, role: string): Story['steps'] => [
  { day: first - 4, action: 'screen', concern: 'practical', note: '多次反映，适合坐下来商量。' }, { day: first - 5, action: 'mapStakeholders' }, { day: first - 6, action: 'sendForApproval' },
  { day: first - 9, action: 'approve', role }, { day: first - 10, action: 'file' }, { day: scheduled, action: 'schedule' }, { day: scheduled - 14, action: 'sessionClosed', role: '系统' },
];

/** 演示数据: topics talked over and published in five counties; one was corrected, one withdrawn. Places are real, people and outcomes invented. */
export const PUBLISHED_TOPICS: readonly Story[] = [
  {
    id: 'north-land', roomId: '321012100010', source: 'resident', proposer: '郭秀兰', day: 120, supporters: 52,
    title: '小区北侧荒地清出来以后怎么用', wrong: '围墙外的荒地堆过垃圾，清理以后又有人倒。停车的、散步的、住得近怕吵的各有想法，希望一起商量一个长久的用法。', place: '小区北侧围墙外', affected: '小区住户、沿路店家', steps: road(120, 84, '仙女社区党组织'),
  },
  {
    id: 'canal-square', roomId: '321003010003', source: 'resident', proposer: '梁国强', day: 130, supporters: 38,
    title: '古运河边的广场几点唱、几点静', wrong: '早上练操、下午唱戏、晚上跳舞，声音一个接一个，临河住户休息不好；唱戏跳舞的老人也没有别处可去。希望商量一个时间表。', place: '古运河边广场', affected: '临河住户、活动队伍、周边单位', steps: road(130, 96, '邗源社区党组织'),
  },
  {
    id: 'rain-gate', roomId: '321081100027', source: 'resident', proposer: '方志平', day: 110, supporters: 17,
    title: '小区东门雨天积水怎么治', wrong: '下大雨东门积水没过脚踝，老人小孩绕远路走。希望查清原因，商量先修哪一段。', place: '小区东门', affected: '东门进出的住户', steps: road(110, 76, '西园社区党组织'),
  },
  {
    id: 'well-yard', roomId: '321002001011', source: 'resident', proposer: '冒秀云', day: 140, supporters: 26,
    title: '老井台旁边的空地怎么留给大家', wrong: '井台旁边的空地有人堆旧家具，下雨一滩水。邻居想留着乘凉，也有人想晒衣服、停电动车。希望商量一个大家都用得上的办法。', place: '老井台旁', affected: '巷内住户、租户', steps: road(140, 106, '何园社区党组织'),
  },
  {
    id: 'lake-bus', roomId: '321084001014', source: 'resident', proposer: '宗有才', day: 125, supporters: 44,
    title: '早班公交能不能早十分钟', wrong: '头班车到学校正好打铃，孩子天天跑着进门；上早班的人也赶不上。改早了，住在起点站旁边的又怕吵。希望一起商量。', place: '琵琶路公交站', affected: '学生家长、上早班的人、起点站住户', steps: road(125, 91, '琵琶社区党组织'),
  },
  {
    id: 'market-shade', roomId: '321023100008', source: 'member', proposer: '芮正清', day: 115, supporters: 19,
    title: '露天菜场的雨棚由谁来修', wrong: '菜场雨棚破了几处，雨天买菜的、卖菜的都淋着。摊主说交了管理费，管理方说棚子是早年大家凑钱搭的。希望商量谁出钱、谁来管。', place: '画川菜场', affected: '摊主、买菜的居民、管理方', steps: road(115, 81, '画川社区党组织'),
  },
];

const table = (roomId: string, convener: string, names: readonly string[], groups: readonly [string, string]): Guest[] => [
  { name: convener, kind: 'leader', as: conveningIdentity(roomId), title: '社区党组织书记' }, { name: names[0]!, kind: 'member', title: '区政协委员' }, { name: names[1]!, kind: 'partyDelegate' }, { name: names[2]!, kind: 'congressDeputy' },
  { name: names[3]!, kind: 'departmentHead', title: '街镇建设管理部门负责人' }, ...names.slice(4, 8).map((name): Guest => ({ name, kind: 'resident' })),
  ...names.slice(8).map((name, i): Guest => ({ name, kind: 'stakeholder', group: groups[i % 2]! })),
];

export const PUBLISHED_SESSIONS: readonly SessionStory[] = [
  {
    topic: 'north-land', groups: ['住户', '店家'], agenda: [['荒地做什么用', 50], ['建好以后谁来管', 30]], day: -70, closes: -75, limit: 30,
    guests: table('321012100010', '沈玉芳', ['白晓峰', '秦桂香', '江海波', '史明亮', '贺春兰', '龚小平', '钱月华', '武建新', '康美玲', '邵国梁', '尹素芬', '汤永福', '万秀珍', '段志刚', '雷小燕', '侯文彬', '孟巧云', '龙大伟', '陶金凤', '黎正华', '易春梅', '常福林'], ['住户', '店家']),
    outcome: [['reached', '建公用停车场，靠住户一侧种树隔声，留一条散步小路。'], ['reached', '社区和业主代表一起管，收支每季度公开。']],
  },
  {
    topic: 'canal-square', groups: ['临河住户', '活动队伍'], agenda: [['几点唱、几点静', 40], ['声音多大合适', 20]], day: -82, closes: -87, limit: 30,
    guests: table('321003010003', '周立群', ['卢静波', '阎海生', '温秋菊', '柯建军', '祝小兰', '霍大勇', '涂春生', '翁玉兰', '毕国平', '路美华', '颜小军', '游桂珍', '倪志强', '梅秋云', '童建中', '辛月红', '耿文涛', '关玉凤', '牛大海', '滕小妹'], ['临河住户', '活动队伍']),
    outcome: [['reached', '早上七点前、晚上九点后不开音响；唱戏的队伍下午换到东侧小广场。'], ['reached', '音箱朝河放，超过约定音量由志愿者提醒。']],
  },
  {
    topic: 'rain-gate', groups: ['住户', '管养单位'], agenda: [['先查哪一段管道', 30], ['汛期前怎么应急', 30]], day: -62, closes: -67, limit: 30,
    guests: table('321081100027', '高志明', ['焦文静', '巫小龙', '包秀英', '储国华', '甘玉梅', '岑建平', '单小芳', '左立民', '柳春花', '庞大军', '裴素云', '欧建华', '符小红', '戚永年', '娄桂芳', '冷志高', '闻小玉', '屈国庆'], ['住户', '管养单位']),
    outcome: [['reached', '先查东门到河边一段，堵的疏通、坏的更换。'], ['reached', '汛期备两台水泵，大雨前物业上门提醒。']],
  },
  {
    topic: 'well-yard', groups: ['住户', '租户'], agenda: [['空地留作什么用', 30], ['谁来打扫', 20]], day: -92, closes: -97, limit: 30,
    guests: table('321002001011', '谢军民', ['仲海明', '暴春华', '宁建国', '鲍玉珍', '邬小明', '缪桂兰', '封大伟', '席秀芳', '茅志强', '屠小红', '干国平', '凌玉兰', '樊小军', '胥美芳', '虞长春', '解冬梅', '计建新', '伏小玉'], ['住户', '租户']),
    outcome: [['reached', '空地铺平，靠墙留四个长凳，另划一处晾衣架。'], ['reached', '住户和租户按门牌轮流打扫。']],
  },
  {
    topic: 'lake-bus', groups: ['乘车的人', '起点站住户'], agenda: [['头班车几点合适', 30], ['怎么少吵到人', 20]], day: -77, closes: -82, limit: 30,
    guests: table('321084001014', '夏宏伟', ['糜建华', '卞小燕', '臧国强', '成桂英', '戈大勇', '居秀珍', '展志明', '车玉梅', '宣小虎', '堵美玲', '惠建平', '曲春香', '家国华', '羊小兰', '於长林', '桑玉凤', '濮大海', '寿小妹'], ['乘车的人', '起点站住户']),
    outcome: [['reached', '头班车提前十分钟，起点站不在站内热车。'], ['reached', '试一个学期，再看要不要调整。']],
  },
  {
    topic: 'market-shade', groups: ['摊主', '居民'], agenda: [['修棚子的钱怎么出', 40], ['以后谁来管', 20]], day: -67, closes: -72, limit: 30,
    guests: table('321023100008', '曾春梅', ['支建军', '昌小芳', '管国梁', '卢金花', '莘大明', '党桂珍', '翟志刚', '谭秀英', '贡小平', '姬玉华', '申建康', '扶春兰', '冉国庆', '郦小红', '雍长青', '璩美华', '步大海', '都小玉'], ['摊主', '居民']),
    outcome: [['reached', '镇里补一半，管理方和摊主各出四分之一。'], ['reached', '由管理方每季度检查一次，坏了三天内修。']],
  },
];

const ITEM = (what: string, who: string, why: string, answer: string, decision: ToldItem['decision'] = 'adopted'): ToldItem => ({ what, who, why, support: '各方多数赞成', dissent: '有人担心以后没人管', decision, answer });

export const TOLD_PUBLICATIONS: readonly ToldPublication[] = [
  {
    topic: 'north-land', scope: 'city', focus: 'parking', published: 30, note: '停车场怎么管、收支多少，每季度贴在小区公示栏。',
    title: '荒地改成公用停车场', lead: '小区北侧的荒地整好了，划出86个车位，种了隔声的树，留了散步小路。',
    items: [ITEM('荒地建公用停车场，靠住户一侧种树隔声', '镇建设部门', '长期堆垃圾，小区又缺车位', '已平整、划线，树已种好。'), ITEM('留一条散步小路，装三盏路灯', '镇建设部门', '老人早晚要走路', '小路已通，路灯已亮。'), ITEM('收停车费补贴物业费', '社区居委会', '有人提出减轻负担', '公用车位不收费，所以不采纳；管护费用由镇里承担。', 'declined')],
    corrected: { day: 18, title: '荒地改成公用停车场', lead: '小区北侧的荒地整好了，划出82个车位，种了隔声的树，留了散步小路。', reason: '上一版车位数有误，消防通道上的4个不能停车' },
  },
  {
    topic: 'canal-square', scope: 'city', focus: 'space', published: 41, note: '',
    title: '古运河边广场有了时间表', lead: '住户和活动队伍一起定了时间表：早上七点前、晚上九点后不开音响，唱戏的队伍下午换到东侧小广场。',
    items: [ITEM('早上七点前、晚上九点后不开音响', '社区居委会', '临河住户要休息', '时间表已贴在广场四角，各队伍都签了名。'), ITEM('唱戏的队伍下午换到东侧小广场', '街道文化站', '两支队伍声音相互影响', '小广场接好了电，添了长凳。'), ITEM('每晚派人测音量', '街道城管中队', '超过约定要有人提醒', '先由志愿者提醒，一个季度后再看要不要加人。', 'partly-adopted')],
  },
  {
    topic: 'rain-gate', scope: 'city', focus: 'roads', published: 22, note: '',
    title: '东门积水的管道查清了', lead: '东门到河边一段管道已经疏通，汛期备了水泵。', items: [ITEM('疏通东门到河边一段管道', '街镇管养单位', '查下来这一段堵得最多', '已疏通，换了两节管道。'), ITEM('汛期备两台水泵', '物业', '大雨时先把水抽走', '水泵已到位，每月试一次。')],
    withdrawn: { day: 9, reason: '更换管道的数量与验收单不一致，核实以后重新公布' },
  },
  {
    topic: 'well-yard', scope: 'city', focus: 'space', published: 50, note: '',
    title: '井台边的空地留给大家', lead: '空地铺平了，靠墙放了四条长凳，另有一处晾衣架。', items: [ITEM('铺平空地，放四条长凳', '街道建设管理部门', '雨天积水，老人没处坐', '已铺平，长凳已放好。'), ITEM('划一处晾衣架', '社区居委会', '不划地方就到处拉绳子', '晾衣架已装在东墙边。')],
  },
  {
    topic: 'lake-bus', scope: 'city', focus: 'education', published: 36, note: '',
    title: '头班公交早了十分钟', lead: '头班车提前十分钟，起点站不在站内热车，先试一个学期。', items: [ITEM('头班车提前十分钟', '市交通部门', '孩子和上早班的人都赶不上', '已调整，站牌时间已换。'), ITEM('起点站不在站内热车', '公交公司', '怕吵到住户', '改在站外路口发车前热车。')],
  },
  {
    topic: 'market-shade', scope: 'city', focus: 'economy', published: 26, note: '',
    title: '菜场的雨棚修好了', lead: '雨棚换了新顶，由管理方每季度检查一次。', items: [ITEM('镇里补一半，管理方和摊主各出四分之一', '镇农贸市场管理部门', '棚子是早年大家凑钱搭的', '款项已到位，雨棚已换新顶。'), ITEM('每季度检查一次', '菜场管理方', '坏了没人修', '检查记录贴在菜场门口。')],
  },
];
