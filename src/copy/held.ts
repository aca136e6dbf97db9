import type { Fate, HeldKind } from '../domain/me/held';

/** What is kept of each kind, why, and until when. */
export const HELD_WORDS: Record<HeldKind, { name: string; why: string; until: string }> = {
  profile: { name: '姓名和提醒设置', why: '提议题、报名要知道您怎么称呼；别人只看到姓', until: '注销时删除' },
  residence: { name: '我住在哪儿', why: '由召集人核实您是不是本村（社区）居民', until: '注销时删除' },
  roster: { name: '名册和任职', why: '名册由政协登记，认领以后您才能用委员、召集人的身份办事', until: '注销时解除与您账号的关联；名册和任职记录按规定保留' },
  topics: { name: '我提的议题', why: '件件有回音，每一步都要告诉提出人', until: '注销时，没审定的撤回并删去内容；审定以后的去掉姓名保留' },
  supports: { name: '我附议的议题', why: '一人附议一次，让召集人了解关注程度', until: '注销时去掉是谁附议的，人数不变' },
  seats: { name: '报名、席位和到会', why: '名单的组成、到会的人数，是协商是否合规的依据', until: '注销时，没开的会退出；开过的会去掉姓名、联系方式，只留席位类别和到会' },
  answers: { name: '对会议记录、清单和办理结果的回应', why: '确认和异议附在记录后面，缺了记录就不完整', until: '长期保留；只写“哪类席位”，不写是谁' },
  posts: { name: '网上讨论的发言', why: '公开讨论，别人已经看过、答复过', until: '注销时去掉署名和录音，文字保留；还没公开的撤回' },
  matters: { name: '核对、申诉和举报', why: '怎么处理的要有据可查', until: '注销时去掉是谁' },
  statements: { name: '我提的观点', why: '大家对它表了态', until: '注销时去掉是谁提的；还没人看过的删除' },
  opinions: { name: '我对观点的表态', why: '一人一份，可以改；只公布合计', until: '注销时去掉是谁的，合计不变' },
  ratings: { name: '我的评价', why: '落实得好不好，由提出人和到会的人说', until: '注销时去掉是谁评的，合计不变' },
  conversions: { name: '提案和社情民意信息', why: '委员履职的文件，署名送政协办理', until: '长期保留；只起草、没联名也没提交的，注销时删除' },
  letters: { name: '给委员的信', why: '信和答复只有您和委员看得到', until: '注销时，没答复的删除；答复过的删去您写的内容' },
  notices: { name: '给我的回音', why: '您的事每走一步都告诉您', until: '注销时删除' },
  subscriptions: { name: '微信提醒和关注', why: '您同意过的提醒、关注的讨论', until: '注销时删除' },
  photos: { name: '照片和录音', why: '随议题、发言一起提交', until: '注销时，录音和没用上的照片删除；已公开的照片去掉是谁传的' },
};

/** What has no page of its own: kept by a key, without words. */
export const HELD_BESIDE: readonly { name: string; what: string }[] = [
  { name: '操作记录', what: '什么时候做过什么操作，用一串编码代表您，不写姓名和内容；按网络安全的要求留存，不随注销删除。' },
  { name: '答过的问卷', what: '问卷不记名。只留“这个人答过”的编码，避免重复；看不出您答了什么。' },
  { name: '手机号', what: '认领身份时只用来核对，不保存；名册上只留一个看不出号码的摘要。请工作人员代您登记时留的电话，加密存在席位里，注销时删除。' },
  { name: '会议记录、清单里写到您的话', what: '到会的人确认过，一字不改，注销也不改；公布的时候姓名会隐去。' },
  { name: '以职务身份办的事', what: '当过召集人、工作人员的，那时办的事属于议事室的记录，按编码保留，不写姓名。' },
];

export const FATE_NAMES: Record<Fate, string> = { erased: '注销时删除', nameless: '注销时去掉姓名', kept: '按规定保留' };

export const SEAT_STATE_NAMES = { applied: '等摇号', seated: '有席位', waiting: '候补', invited: '受邀，未回复', declined: '没有接受', left: '已退出', released: '已释放', lapsed: '已失效' } as const;
export const POST_STATE_NAMES = { shown: '已公开', waiting: '待核对', removed: '没有公开', withdrawn: '已撤回' } as const;

/** What happens when an account is closed, step by step, before somebody agrees to it. */
export const CLOSING_STEPS: readonly string[] = [
  '到期以前随时可以收回，什么都不变。',
  '到期后先退出还没开的会，席位让给候补的人；没审定的议题撤回。',
  '姓名、居住地、回音、提醒、信件、录音删除，找不回来。',
  '议事必须留的记录保留，改署“已注销用户”，不再和您的微信关联。',
  '以后再用这个微信进来，就是一个新用户，看不到以前的任何内容。',
];
