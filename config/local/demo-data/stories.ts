import type { Concern, TopicSource } from '../../../src/domain/topic/topic';
import type { TopicAction } from '../../../src/domain/topic/transitions';
import type { Channel, RefusalReason } from '../../../src/domain/topic/refuse';

/**
 * 演示数据: invented topics of real places, after matters that are usual in such rooms. Days count back from today.
 * `mergeInto` names another story of the same room.
 */
export type Step = { day: number; action: TopicAction; note?: string; concern?: Concern; reason?: RefusalReason; nextStep?: string; channel?: Channel; mergeInto?: string; role?: string };
export type Story = {
  id: string; roomId: string; source: TopicSource; proposer: string; openid?: string; day: number;
  title: string; wrong: string; place: string; affected: string; supporters: number; steps: readonly Step[];
};

const QIONGHUAGUAN = '321002001001';

export const STORIES: readonly Story[] = [
  {
    id: 'lamp', roomId: QIONGHUAGUAN, source: 'resident', proposer: '赵晓敏', openid: 'resident-zhao', day: 6, supporters: 12,
    title: '观巷北段路灯坏了三盏，晚上看不清路', wrong: '观巷北段从巷口到第二个拐弯有三盏路灯不亮，已经一个多月。老人晚上倒垃圾看不清台阶，上周有人崴了脚。希望尽快修好，并说清楚以后坏了找谁报修。',
    place: '观巷北段', affected: '巷内约四十户，老人较多', steps: [],
  },
  {
    id: 'drain', roomId: QIONGHUAGUAN, source: 'resident', proposer: '李建国', openid: 'resident-li', day: 24, supporters: 7,
    title: '雨天巷口积水，店门口进不来人', wrong: '每逢大雨，巷口雨水井返水，积水没过脚面，两个小时才退。沿街几家店都受影响，希望疏通管道，并在汛期前检查一次。',
    place: '巷口雨水井旁', affected: '沿街店铺和进出的居民', steps: [{ day: 20, action: 'screen', concern: 'practical', note: '情况属实，已列入民生实事，先请管养单位查看管道走向，再组织调研。' }],
  },
  {
    id: 'charging', roomId: QIONGHUAGUAN, source: 'member', proposer: '陈志远', openid: 'member-chen', day: 15, supporters: 21,
    title: '老房子没有地方给电动车充电，飞线太危险', wrong: '老城区院落多为木结构，居民从窗口拉线充电，隐患大。建议选一处公共场地集中设充电点，听听住户、店家和消防的意见。',
    place: '社区公共场地待选', affected: '有电动车的住户、相邻住户', steps: [{ day: 11, action: 'screen', concern: 'hard', note: '涉及多方，拟邀请住户、店家、消防和供电部门一起商量。' }],
  },
  {
    id: 'square', roomId: QIONGHUAGUAN, source: 'resident', proposer: '孙德福', day: 30, supporters: 3,
    title: '小广场晚上音响声太大', wrong: '小广场晚上八点以后音响声音很大，临街老人睡不好。希望商量一个大家都能接受的时间和音量。',
    place: '社区小广场', affected: '临街住户、跳舞的居民', steps: [{ day: 27, action: 'return', note: '请补充：主要是哪几天、几点到几点？跳舞的朋友有没有常用的联系人？' }],
  },
  {
    id: 'dispute', roomId: QIONGHUAGUAN, source: 'resident', proposer: '周海燕', day: 40, supporters: 0,
    title: '邻居堆放杂物挡住了我家的窗', wrong: '隔壁在两家之间的夹道堆了旧家具，挡住我家厨房窗户，说过几次没有用。',
    place: '两户之间的夹道', affected: '两户人家', steps: [{ day: 36, action: 'refuse', reason: 'not-public', note: '这是两户之间的纠纷，不涉及公共事务，协商议事室不便处理。', nextStep: '社区调解员明天上午会上门，也可以直接到社区调解室登记。' }],
  },
  {
    id: 'waste', roomId: '321012100010', source: 'resident', proposer: '吴永明', day: 33, supporters: 46,
    title: '小区围墙外的荒地堆满垃圾，怎么用起来', wrong: '小区北围墙外有两千多平方米荒地，堆着生活垃圾和建筑垃圾，夏天气味大。多次清理又堆回来。建议商量清楚归谁管、以后做什么用。',
    place: '小区北围墙外', affected: '北侧三幢楼住户', steps: [{ day: 30, action: 'screen', concern: 'practical', note: '多次反映，确有必要协商，先摸清权属和规划用途。' }],
  },
  {
    id: 'day-care', roomId: '321023101006', source: 'other', proposer: '王桂兰', day: 18, supporters: 9,
    title: '日间照料室的饭菜和活动不合老人口味', wrong: '日间照料室饭菜偏硬，活动多是看电视，去的人越来越少。希望问问老人想吃什么、想做什么，再定菜单和活动。',
    place: '社区日间照料室', affected: '社区七十岁以上老人', steps: [{ day: 14, action: 'screen', concern: 'practical', note: '由工作人员代录。先入户听老人意见，再安排协商。' }],
  },
  {
    id: 'parking-a', roomId: '321081100027', source: 'resident', proposer: '郑文博', day: 21, supporters: 14,
    title: '小区车位不够，消防通道被占', wrong: '晚上九点以后小区没有车位，车停在消防通道上。希望重新划线，并商量夜间错时停车。',
    place: '小区主干道', affected: '小区住户', steps: [{ day: 17, action: 'screen', concern: 'hard', note: '同类议题较多，合并办理。' }],
  },
  {
    id: 'parking-b', roomId: '321081100027', source: 'resident', proposer: '何伟', day: 19, supporters: 4,
    title: '停车难，救护车进不来', wrong: '上周救护车在门口堵了十分钟，消防通道上全是车，希望把通道让出来。',
    place: '小区东门', affected: '小区住户', steps: [{ day: 16, action: 'merge', mergeInto: 'parking-a' }],
  },
  {
    id: 'statute', roomId: '321002001002', source: 'resident', proposer: '高明', day: 28, supporters: 2,
    title: '建议修改居民公约里养狗的条款', wrong: '居民公约里关于养狗的条款写得太笼统，建议改成遛狗必须牵绳、及时清理。',
    place: '个园社区', affected: '养狗和不养狗的居民', steps: [{ day: 25, action: 'redirect', channel: 'self-government', note: '居民公约的内容由居民会议自己表决，不由协商代替。', nextStep: '已转社区居委会，下次居民会议会列入议程，届时张贴通知。' }],
  },
  {
    id: 'canal', roomId: '321003010', source: 'named', proposer: '马丽', day: 26, supporters: 5,
    title: '运河边的小广场几点开、几点静，大家来定', wrong: '运河沿线小广场活动多、声音大、时间交叉。请沿线居民、活动队伍和管理单位一起商量开放时间与音量。',
    place: '运河沿线小广场', affected: '沿线居民、活动队伍、管理单位', steps: [{ day: 22, action: 'screen', concern: 'hard', note: '党工委点题，列入今年协商计划。' }],
  },
  {
    id: 'lorries', roomId: '321003402', source: 'member', proposer: '胡军', day: 12, supporters: 8,
    title: '园区货车夜间停放和鸣笛扰民', wrong: '园区北路夜间货车沿路停放、鸣笛，附近居民难以休息。建议商量停车场地和时段。',
    place: '园区北路', affected: '附近居民、运输企业、驾驶员', steps: [],
  },
  {
    id: 'stairs', roomId: '321002001004', source: 'resident', proposer: '许静', day: 40, supporters: 6,
    title: '老楼梯没有扶手，老人上下不敢走', wrong: '三幢老楼的楼梯扶手锈坏以后拆了，一直没有装上。上了年纪的人上下楼只能扶着墙，下雨天更不敢走。',
    place: '三幢老楼楼梯间', affected: '三幢楼的住户，老人较多', steps: [],
  },
  {
    id: 'bins-overdue', roomId: '321002001005', source: 'resident', proposer: '唐文博', day: 31, supporters: 4,
    title: '垃圾桶点位挪到了窗下，气味大', wrong: '上个月垃圾桶点位挪到一楼窗下，夏天开不了窗。希望商量一个大家都能接受的点位和清运时间。',
    place: '东侧巷道', affected: '临巷的住户', steps: [],
  },
];
