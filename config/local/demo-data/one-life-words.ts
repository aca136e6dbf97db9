import type { EvidenceWords } from '../../../src/contract/research';
import { WHOLE_LIFE } from '../../../src/demo/whole-life';

/** What is said in the life that the guided tour walks through. 演示数据: persons, dates and numbers are invented. */
export const TOPIC = {
  title: WHOLE_LIFE.title, wrong: '早上六点、晚上八点以后广场舞音响很响，旁边住户睡不好；跳舞的人说没有别的地方去；沿街店家又希望人气旺。希望坐下来商量一个时间和音量。', place: '社区小广场',
  affected: '广场边四个楼栋的住户、跳舞健身的居民、沿街店家',
};
export const EXTENT = '社区小广场周边';
export const GROUPS = ['广场边住户', '健身的居民', '沿街店家'] as const;
export const NOTE = '是大家的事，牵涉三方，适合商量';
export const MEETING = '社区党总支会议纪要第14号';

export const EVIDENCE: readonly EvidenceWords[] = [
  { part: 'policy', kind: 'document', title: '噪声污染防治的规定', found: '公共场所组织娱乐、健身活动，要遵守场地管理者关于活动区域、时段、音量的规定。', source: '《中华人民共和国噪声污染防治法》第六十四条' },
  { part: 'situation', kind: 'visit', title: '早晚三次实地看', found: '早上六点到七点半约四十人，晚上七点到九点约六十人；音响朝着住宅楼。', place: '社区小广场' },
  { part: 'wishes', kind: 'interview', title: '走访广场边住户', found: '希望晚上早一点结束，音响换个方向；不反对大家健身。', group: '广场边住户' },
  { part: 'wishes', kind: 'interview', title: '走访健身的居民', found: '希望有固定的时间和地方，不用天天被人说。', group: '健身的居民' },
  { part: 'wishes', kind: 'interview', title: '走访沿街店家', found: '希望广场有人来，也希望门口别堵。', group: '沿街店家' },
];

export const PLAN = {
  form: 'invite-in' as const, mode: 'faceToFace' as const, minutes: 90, place: '社区协商议事室', agenda: [{ text: '早晚各到几点、音量多大', minutes: 40 }, { text: '音响朝哪边放、由谁来管', minutes: 30 }],
};

export const STAKEHOLDERS = [
  { openid: 'resident-zhao', name: '赵晓敏', group: '广场边住户', why: '住在广场边的三号楼' },
  { openid: 'life-qian', name: '钱桂英', group: '广场边住户', why: '家里老人睡得早' },
  { openid: 'life-sun', name: '孙秀兰', group: '健身的居民', why: '健身队领队' },
  { openid: 'life-zhou', name: '周金凤', group: '健身的居民', why: '每天来跳舞' },
  { openid: 'resident-li', name: '李建国', group: '沿街店家', why: '在广场边开店' },
  { openid: 'life-wu', name: '吴长林', group: '沿街店家', why: '在广场边开早点店' },
] as const;

/** No mobile number begins with 100. */
export const CONTACT = '10012345678';
export const GUESTS = [
  { kind: 'partyDelegate', name: '谢玉珍', note: '熟悉社区情况' }, { kind: 'congressDeputy', name: '曹永祥', note: '联系本社区' }, { kind: 'departmentHead', name: '罗飞', note: '城管中队负责人' },
  { kind: 'resident', name: '唐美华', note: '居民小组长' }, { kind: 'member', name: '陈志远', note: '区政协委员，编入本议事室' },
] as const;

export const NOTES = ['早上不早于七点，晚上不晚于八点半，音量不超过六十分贝', '音响背对住宅楼，由健身队轮流值日，社区每月看一次'] as const;

export const SUGGESTIONS = [
  { what: '在小广场立牌公布活动时间和音量：早七点后、晚八点半前，六十分贝以内', who: '街道办事处', why: '没有写明的时间，谁都说不清', support: '到会的12人都赞成', dissent: '', questionId: 'q1' },
  { what: '给健身队配一套定向音响和分贝显示屏，装在背对住宅楼的一侧', who: '街道办事处', why: '住宅楼一侧晚上超过六十五分贝', support: '住户和健身的居民都赞成', dissent: '有店家担心朝向店门，已约定装在空地一侧', questionId: 'q2' },
] as const;

export const WORK = [
  { progress: '公约牌已经定稿，正在制作', done: '公约牌立在广场入口，时间和音量都写上了', evidence: '验收单，社区和健身队都签了字', answer: '公约牌已经立好，健身队每天有人值日。谢谢您提出来。' },
  { progress: '定向音响已经采购，等分贝显示屏到货', done: '定向音响和分贝显示屏装好，住宅楼一侧晚上测得五十三分贝', evidence: '验收单和一周测量记录', answer: '音响和显示屏都装好了，住宅楼一侧安静了不少。' },
] as const;

export const PUBLISHED = {
  title: '小广场有了大家定的公约', lead: '住户、健身的居民、店家坐在一起，商量出活动时间、音量和值日的办法，两条建议都办好了。', note: '', answers: [], scope: 'city' as const, ways: ['online' as const, 'board' as const], focus: 'space' as const, confirmed: [], reason: '',
};
