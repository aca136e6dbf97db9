import type { EvidenceWords } from '../../../src/contract/research';

/** What is said on the way to a lottery. 演示数据: persons, dates and numbers are invented. */
export const TOPIC = {
  title: '观巷停车位怎么分，家家都想要', wrong: '观巷能停车的只有二十多个位子，晚上回来晚的没有地方停，有人放锥桶占位。希望商量一个大家都服气的分法。', place: '观巷全段', affected: '有车的住户、没有车的住户、租户',
};
export const EXTENT = '观巷全段';
export const GROUPS = ['有车住户', '无车住户', '租户'] as const;
export const NOTE = '想参加的人多，先报名，人多了再摇号';
export const MEETING = '社区党总支会议纪要第19号';
export const EVIDENCE: readonly EvidenceWords[] = [
  { part: 'policy', kind: 'document', title: '停车管理的规定', found: '占用业主共有的道路停放汽车的车位，属于业主共有，怎么分配由业主共同决定。', source: '《中华人民共和国民法典》第二百七十五条、第二百七十八条' },
  { part: 'situation', kind: 'visit', title: '晚上九点两次实地看', found: '能停的位子二十三个，停了二十九辆，有六个锥桶占位。', place: '观巷全段' },
  { part: 'wishes', kind: 'interview', title: '走访有车住户', found: '希望有固定的次序，不用天天抢。', group: '有车住户' },
  { part: 'wishes', kind: 'interview', title: '走访无车住户', found: '希望巷口和井盖上不停车，老人走得过去。', group: '无车住户' },
  { part: 'wishes', kind: 'interview', title: '走访租户', found: '希望租户也算一户。', group: '租户' },
];
export const PLAN = {
  form: 'invite-in' as const, mode: 'faceToFace' as const, minutes: 80, place: '社区协商议事室', agenda: [{ text: '按什么次序停', minutes: 40 }, { text: '占位的怎么办', minutes: 30 }],
};

/** No mobile number begins with 100. */
export const CONTACT = '10012345678';
export const GUESTS = [
  { kind: 'partyDelegate', name: '冯志远', note: '熟悉社区情况' }, { kind: 'congressDeputy', name: '于长江', note: '联系本社区' }, { kind: 'departmentHead', name: '罗飞', note: '城管中队负责人' },
  { kind: 'resident', name: '许爱萍', note: '居民小组长' }, { kind: 'member', name: '陈志远', note: '区政协委员，编入本议事室' },
] as const;

const NAMES = ['高桂兰', '汤建国', '施玉珍', '邱海', '贺秀梅', '龚平', '庞志明', '樊丽', '殷大勇', '莫小燕', '颜伟', '倪春兰', '严国强', '牛莉', '温建华', '季芳'];
const WHY: Record<(typeof GROUPS)[number], string> = { 有车住户: '每天晚上找不到位子', 无车住户: '家里老人走路怕车', 租户: '租在观巷，也有一辆车' };
export const APPLICANTS = NAMES.map((name, i) => { const group = GROUPS[i % 3]!; return { name, group, why: WHY[group] }; });
