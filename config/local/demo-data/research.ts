import { digestOf, partText } from '../../../src/domain/research/digest';
import { tally, type Evidence as Piece } from '../../../src/domain/research/evidence';
import type { Question } from '../../../src/domain/research/questions';
import type { EvidenceKind, Part } from '../../../src/domain/research/research';
import { noSheets } from '../../../src/domain/research/sheets';
import type { Documents, Evidence, Research, Topic } from '../../../cloudfunctions/_store/documents';
import { begunResearch } from '../../../cloudfunctions/_store/research-store';
import { personIdOf } from '../../../cloudfunctions/_store/keys';
import { conveningIdentity } from '../../../src/demo/identities';
import { SESSION_STORIES } from './session-stories';
import { STORIES } from './stories';
import { dayAgo, idAt } from './topics';

type Made = Pick<{ [C in keyof Documents]: Documents[C][] }, 'research' | 'evidence' | 'survey' | 'surveyTally' | 'stakeholderMap' | 'topicEvent'>;
type Found = { day: number; part: Part; kind: Exclude<EvidenceKind, 'survey'>; title: string; found: string; source?: string; place?: string; group?: string };
type Told = { story: string; extent: string; groups: readonly string[]; found: readonly Found[]; signedDay?: number; /** Its session names the groups. */ mapped?: true; survey?: { day: number; group: string; title: string; intro: string; questions: readonly Question[]; counts: number[][]; answers: number } };

/**
 * 演示数据: invented research. Of the topics that are on their way one is signed, one half done, one has a survey that takes answers;
 * those with a session were researched before it was scheduled.
 */
const TOLD: readonly Told[] = [
  {
    story: 'day-care', extent: '社区日间照料室', groups: ['七十岁以上老人', '老人的子女', '照料室工作人员'], signedDay: 5,
    found: [
      { day: 12, part: 'policy', kind: 'document', title: '居家社区养老服务办法', found: '助餐要少油少盐、软烂适口，菜单每周公示，听取老人意见。', source: '演示数据：示例文件第八条' },
      { day: 11, part: 'situation', kind: 'visit', title: '中午去照料室看吃饭', found: '当天来了十一位老人，四位把硬菜剩下。下午电视开着，没有人组织活动。', place: '社区日间照料室' },
      { day: 9, part: 'wishes', kind: 'interview', title: '入户问老人', found: '饭菜想软一点、淡一点，下午想有人带着唱唱戏、量量血压。', group: '七十岁以上老人' },
      { day: 8, part: 'wishes', kind: 'interview', title: '电话问子女', found: '愿意多出一点饭钱，希望每周把菜单发到群里。', group: '老人的子女' },
      { day: 7, part: 'wishes', kind: 'interview', title: '和照料室工作人员座谈', found: '厨房只有一个人，想请志愿者一周来帮两次。', group: '照料室工作人员' },
    ],
  },
  {
    story: 'waste', extent: '小区北围墙外荒地', groups: ['北侧三幢楼住户', '土地权属单位', '环卫单位'],
    found: [
      { day: 26, part: 'policy', kind: 'document', title: '市容和环境卫生管理规定', found: '空闲地块由权属单位负责保洁，不得堆放垃圾。', source: '演示数据：示例文件第十五条' },
      { day: 24, part: 'situation', kind: 'visit', title: '到荒地看了一圈', found: '生活垃圾和建筑垃圾各有一堆，围墙有一处缺口，车能开进来。', place: '小区北围墙外' },
      { day: 21, part: 'wishes', kind: 'interview', title: '楼下座谈', found: '先把缺口堵上，清干净以后想种点树、放几张椅子。', group: '北侧三幢楼住户' },
    ],
  },
  {
    story: 'charging', extent: '琼花观社区老城片区', groups: ['有电动车的住户', '相邻住户', '沿街店铺'],
    found: [
      { day: 9, part: 'policy', kind: 'document', title: '电动自行车消防安全管理规定', found: '不得在楼道和室内公共区域充电；集中充电点要与住宅保持防火间距。', source: '演示数据：示例文件第六条' },
      { day: 8, part: 'situation', kind: 'visit', title: '傍晚走了三条巷子', found: '看到七处从窗口拉线充电，有两处线头裸露；社区活动室旁有一块空地能放二十辆车。', place: '观巷、皮市街口' },
    ],
    survey: {
      day: 6, group: '有电动车的住户', title: '集中充电，您愿意吗', intro: '社区想找个地方集中充电，先听听您怎么想。',
      questions: [
        { kind: 'one', words: '您愿意把车放到集中充电点吗', options: ['愿意', '看远近和价钱', '不愿意'] },
        { kind: 'several', words: '您最在意什么', options: ['离家近', '价钱便宜', '有人看管', '晚上有灯'] },
        { kind: 'text', words: '您觉得放在哪里合适', options: [] },
      ],
      counts: [[4, 2, 1], [5, 3, 2, 2], []], answers: 7,
    },
  },
  {
    story: 'stalls', extent: '观巷南段沿街', groups: ['住户', '店家', '管理单位'], signedDay: 8, mapped: true,
    found: [
      { day: 18, part: 'policy', kind: 'document', title: '市容管理规定', found: '店铺不得擅自占道经营，可以划定时段和范围规范摆放。', source: '演示数据：示例文件第二十条' },
      { day: 16, part: 'situation', kind: 'visit', title: '早市时量了巷宽', found: '巷宽三米二，货架伸出来最多一米一，推车要侧着过。', place: '观巷南段' },
      { day: 15, part: 'wishes', kind: 'interview', title: '走访住户', found: '早晚高峰把货架收进去，轮椅和推车能过就行。', group: '住户' },
      { day: 14, part: 'wishes', kind: 'interview', title: '走访店家', found: '店面小，希望白天能摆出半米，划条线大家都照着摆。', group: '店家' },
      { day: 13, part: 'wishes', kind: 'interview', title: '问管理单位', found: '划线可以，希望店家自己轮流提醒，少靠处罚。', group: '管理单位' },
    ],
  },
  {
    story: 'courtyard', extent: '观巷大院', groups: ['院内住户', '租户'], signedDay: 14, mapped: true,
    found: [
      { day: 22, part: 'policy', kind: 'document', title: '公共部位使用规定', found: '院内空地归全体住户共用，改变用途要共同商定。', source: '演示数据：示例文件第九条' },
      { day: 21, part: 'situation', kind: 'visit', title: '看空地怎么用', found: '三十多平方米，白天晾被子，晚上停三辆车，墙边有几盆花。', place: '观巷大院' },
      { day: 19, part: 'wishes', kind: 'interview', title: '院内住户座谈', found: '白天留给老人晒太阳、晾衣服，晚上可以停车，消防口不能堵。', group: '院内住户' },
      { day: 18, part: 'wishes', kind: 'interview', title: '问租户', found: '晚上十点以后才回来，想有一个停电动车的位置。', group: '租户' },
    ],
  },
  {
    story: 'bins', extent: '观巷中段', groups: ['住户', '环卫单位'], signedDay: 41, mapped: true,
    found: [
      { day: 52, part: 'policy', kind: 'document', title: '生活垃圾分类管理规定', found: '投放点的设置应当听取周边居民意见，定时清运、冲洗。', source: '演示数据：示例文件第十二条' },
      { day: 50, part: 'situation', kind: 'visit', title: '看了三个点位', found: '巷子中段最窄，桶一放就过不了三轮车；巷口有一处墙角可以放。', place: '观巷中段' },
      { day: 48, part: 'wishes', kind: 'interview', title: '走访住户', found: '不要正对着哪家门口，夏天每天冲洗一次。', group: '住户' },
      { day: 46, part: 'wishes', kind: 'interview', title: '问环卫单位', found: '放在巷口清运方便，早六点前和晚八点后各收一次没有问题。', group: '环卫单位' },
    ],
  },
];

export function demoResearch(topics: readonly Topic[], now: number): Made {
  const made: Made = { research: [], evidence: [], survey: [], surveyTally: [], stakeholderMap: [], topicEvent: [] };
  for (const told of TOLD) {
    const { title } = [...STORIES, ...SESSION_STORIES].find(({ id }) => id === told.story)!;
    const topic = topics.find((each) => each.title === title);
    if (topic) tell(told, topic, now, made);
  }
  return made;
}

function tell({ story, extent, groups, found, signedDay, mapped, survey }: Told, topic: Topic, now: number, made: Made): void {
  const by = personIdOf(conveningIdentity(topic.roomId));
  const begun = begunResearch(topic, dayAgo(now, found[0]!.day, 0));
  const evidence = found.map(({ day, ...words }, n): Evidence => {
    const at = dayAgo(now, day, n);
    return { _id: idAt(at, `${story}-found-${n}`), researchId: begun._id, topicId: topic._id, ...words, ...(words.kind === 'document' ? {} : { day: at.slice(0, 10) }), photos: [], by, role: '召集人', at };
  });
  const pieces = evidence.map(judged);
  const { pieces: counted, groupsNotHeard } = tally(pieces, groups);
  const research: Research = {
    ...begun, revision: evidence.length, evidence: evidence.length, surveys: survey ? 1 : 0, pieces: counted, heard: groups.filter((group) => !groupsNotHeard.includes(group)), fieldworkers: [by],
    ...(signedDay === undefined ? {} : { state: 'complete', revision: evidence.length + 1, signedBy: by, signedAt: dayAgo(now, signedDay, 0), digest: digestOf(pieces, groups).map((part) => ({ part: part.part, text: partText(part) })) }),
  };
  made.research.push(research);
  made.evidence.push(...evidence);
  if (!mapped) made.stakeholderMap.push({ _id: topic._id, topicId: topic._id, extent, groups, at: begun.at });
  if (research.signedAt) made.topicEvent.push({ _id: idAt(research.signedAt, `${story}-signed`), topicId: topic._id, at: research.signedAt, action: 'researchSigned', role: '召集人', state: mapped ? 'filed' : topic.state, clause: '8.no-research-no-deliberation' });
  if (!survey) return;
  const openedAt = dayAgo(now, survey.day, 0);
  const { group, title, intro, questions, counts, answers } = survey;
  const _id = idAt(openedAt, `${story}-survey`);
  made.survey.push({ _id, researchId: begun._id, topicId: topic._id, roomId: topic.roomId, state: 'open', revision: 2, title, intro, group, questions, openedAt, at: openedAt, demo: true });
  made.surveyTally.push({ _id, app: { answers, counts }, paper: noSheets(questions), texts: [] });
}

/** A stored piece as the rules judge it. */
function judged({ part, kind, title, found, source = '', day = '', place = '', group = '' }: Evidence): Piece {
  if (kind === 'document') return { kind, part, title, found, source };
  if (kind === 'visit') return { kind, part, title, found, at: day, place, photos: [] };
  return { kind: 'interview', part, title, found, at: day, group };
}
