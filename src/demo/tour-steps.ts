import { paths } from '@/navigation';
import { conveningIdentity } from './identities';
import { WHOLE_LIFE } from './whole-life';

export type TourIds = { topicId: string; sessionId: string };
/** `as`: whom one is at this step; nobody where it is left out. `who`: in what part. */
export type TourStep = { as?: string; who: string; title: string; says: string; /** The section of the page where this step is on record. */ look: string; path: (ids: TourIds) => string };

const CONVENER = conveningIdentity(WHOLE_LIFE.roomId);

/** One topic's whole life, one tap a step: proposer, convener, approver, stakeholder, department, reader. */
export const TOUR: readonly TourStep[] = [
  { as: 'resident-zhao', who: '提出人 赵晓敏', title: '提出议题', says: '住在广场边的赵晓敏说了一件烦心事。往下看，这件事走到哪一步、谁在什么时候办的，她都查得到。', look: '办理进展', path: ({ topicId }) => paths.topic(topicId) },
  { as: CONVENER, who: '召集人 周明霞', title: '受理，列出利益相关方', says: '召集人受理，列出住户、健身的居民、沿街店家三方，报请审定。', look: '利益相关方', path: ({ topicId }) => paths.procedure(topicId) },
  { as: 'officer-he', who: '审定组织 何秀芳', title: '审定', says: '社区党组织开会审定，把好政治关、质量关；程序关由系统核对。文字改一个字，审定就作废，要重来。', look: '审定', path: ({ topicId }) => paths.decide(topicId, `partyOrganisation-${WHOLE_LIFE.roomId}`) },
  { as: 'officer-ma', who: '备案机关 马丽', title: '签收备案', says: '委员履职小组签收备案；没有按时签收的，系统会催。', look: '备案', path: ({ topicId }) => paths.decide(topicId, 'memberGroup-321002001') },
  { as: CONVENER, who: '召集人 周明霞', title: '不调研不协商', says: '查政策、看现场、听三方的意见，三样齐了、签了名，才能安排协商。', look: '要做到的', path: ({ topicId }) => paths.research(topicId) },
  { as: 'resident-li', who: '利益相关方 李建国', title: '报名参加', says: '店主李建国作为沿街店家报名。一半席位留给利益相关方，一人一席。', look: '人员构成', path: ({ sessionId }) => paths.session(sessionId) },
  { as: CONVENER, who: '召集人 周明霞', title: '组成、通知、开会', says: '十二人里利益相关方占六人，正好一半，少来一位就开不成会；每个人怎么通知到的，都有记录。', look: '名单上的人', path: ({ sessionId }) => paths.sessionDesk(sessionId) },
  { as: 'resident-li', who: '利益相关方 李建国', title: '确认会议记录', says: '会议记录从议程和发言里整理出来，到会的人确认或者提出异议，定了以后带校验码。', look: '确认情况', path: ({ sessionId }) => paths.minutes(sessionId) },
  { as: CONVENER, who: '召集人 周明霞', title: '协商建议清单', says: '商量定的事写成清单，到会的人确认以后报送街道党工委；每改一次都留下是谁、为什么。', look: '历次修改', path: ({ sessionId }) => paths.outcomeDesk(sessionId) },
  { as: 'officer-xu', who: '承办部门 徐志强', title: '采纳、交办、办结', says: '街道签收清单，逐条说采不采纳；采纳的有人办、有期限，办好了附上凭据。', look: '办到哪一步', path: ({ sessionId }) => paths.item(sessionId, 1) },
  { as: 'resident-zhao', who: '提出人 赵晓敏', title: '看结果，说满意不满意', says: '赵晓敏像查快递一样看每条建议走到哪一步；办得不好可以说不满意，就要接着办。', look: '每条建议办到哪一步', path: ({ sessionId }) => paths.outcome(sessionId) },
  { who: '没有登录的读者', title: '公布', says: '成果向全市公布，先去掉个人信息，再由另一个人审过；不用登录就能看，校验码谁都可以核对。', look: '有没有被改过', path: ({ sessionId }) => paths.publication(sessionId) },
];
