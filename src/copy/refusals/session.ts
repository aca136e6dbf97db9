import type { AnswerInvitationRule } from '../../domain/session/answer-invitation';
import type { AttestRule } from '../../domain/session/attest';
import type { ActorsRule } from '../../domain/session/actors';
import type { CallOffRule } from '../../domain/session/call-off';
import type { ChangeLimitRule } from '../../domain/session/change-limit';
import type { CheckInRule } from '../../domain/session/check-in';
import type { ClaimRule } from '../../domain/session/claim';
import type { ClashRule } from '../../domain/session/clash';
import type { ClosingRule } from '../../domain/session/closing';
import type { CompositionRule } from '../../domain/session/composition';
import type { DrawRule } from '../../domain/session/draw';
import type { DrawOrderRule } from '../../domain/session/draw-order';
import type { EligibilityRule } from '../../domain/session/eligibility';
import type { FreezeRule } from '../../domain/session/freeze';
import type { FrequencyRule } from '../../domain/session/frequency';
import type { InviteRule } from '../../domain/session/invite';
import type { LinkRule } from '../../domain/session/link';
import type { MayDrawRule } from '../../domain/session/may-draw';
import type { MinutesRule } from '../../domain/session/minutes';
import type { NoticeRule } from '../../domain/session/notice';
import type { OnTheDayRule } from '../../domain/session/on-the-day';
import type { OpeningRule } from '../../domain/session/opening';
import type { PresenceRule } from '../../domain/session/presence';
import type { ReleaseRule } from '../../domain/session/release';
import type { ScheduleRule } from '../../domain/session/schedule';
import type { SecondRoundRule } from '../../domain/session/second-round';
import type { ShowOfViewsRule } from '../../domain/session/show-of-views';
import type { SignUpRule } from '../../domain/session/sign-up';
import type { SignUpPlanRule } from '../../domain/session/sign-up-plan';
import type { SpeakingRule } from '../../domain/session/speaking-queue';
import type { SubstituteRule } from '../../domain/session/substitute';
import type { TransitionRule } from '../../domain/session/transitions';
import type { WaitingListRule } from '../../domain/session/waiting-list';
import type { Refusal } from './refusal';

type Planning = CallOffRule | ClashRule | FrequencyRule | LinkRule | ScheduleRule | SecondRoundRule | TransitionRule;
type Seats = AnswerInvitationRule | AttestRule | ChangeLimitRule | ClaimRule | ReleaseRule | CompositionRule | DrawOrderRule | DrawRule | EligibilityRule | FreezeRule | InviteRule | MayDrawRule | SignUpPlanRule | SignUpRule | SubstituteRule | WaitingListRule;
type Meeting = ActorsRule | CheckInRule | ClosingRule | MinutesRule | NoticeRule | OnTheDayRule | OpeningRule | PresenceRule | ShowOfViewsRule | SpeakingRule;
export type SessionRuleId = Planning | Seats | Meeting;

const planning: Record<Planning, Refusal> = {
  'session.second-round.nothing-open': { sentence: '这次协商没有“未达成共识”的问题', wayOut: '已达成共识的请跟踪落实；难以达成共识的请登记党委、政府的决定' },
  'session.second-round.no-change-named': { sentence: '还没有{required}', wayOut: '请写一句：哪些没谈拢，这一轮再调研什么' },
  'session.schedule.no-research': { sentence: '不调研不协商：调研还没有完成', wayOut: '请先补齐{required}' },
  'session.schedule.topic-not-approved': { sentence: '议题{measured}，不能安排协商', wayOut: '请先审定议题；改动过的要重新送审' },
  'session.schedule.not-filed': { sentence: '议题还没有报备案', wayOut: '请{required}，送出即可，不用等签收' },
  'session.schedule.topic-held': { sentence: '这个议题{measured}', wayOut: '收到{required}后再安排' },
  'session.schedule.convener-vacant': { sentence: '这个议事室现在没有召集人', wayOut: '请先明确召集人，或指定有期限的代理召集人' },
  'session.schedule.no-lead-time': { sentence: '开会日期来不及提前通报', wayOut: '请把日期定在{required}' },
  'session.schedule.too-often': { sentence: '30天内已有{measured}次协商（含这次），多于{required}次', wayOut: '请错开日期，或写明为什么这样安排' },
  'session.clash.room-busy': { sentence: '这个时间议事室另有{measured}项活动', wayOut: '请换个时间，或写明怎样安排场地' },
  'session.link.not-link-up': { sentence: '这次协商的形式是“{measured}”，不能请别的议事室联动', wayOut: '请先在“修改安排”里把形式改为“{required}”' },
  'session.link.own-room': { sentence: '这就是主办这次协商的议事室', wayOut: '请另外查找一个，选{required}' },
  'session.link.already-linked': { sentence: '已经请过这个议事室了', wayOut: '请选{required}，或等它答复' },
  'session.link.room-not-open': { sentence: '这个议事室现在没有开放', wayOut: '请另外查找一个，选{required}' },
  'session.link.too-many': { sentence: '已经请了{measured}个议事室，最多{required}个', wayOut: '请先去掉一个，再请别的' },
  'session.link.still-linked': { sentence: '还请了{measured}个议事室联动，不能改成别的形式', wayOut: '请先去掉联动的议事室，再改形式' },
  'session.link.no-reason': { sentence: '不同意参加，要{required}', wayOut: '请写一句，让主办的议事室明白' },
  'session.call-off.no-reason': { sentence: '还没有{required}', wayOut: '请写一句，让报名和受邀的人都明白' },
  'session.call-off.no-new-time': { sentence: '还没有改到哪一天', wayOut: '请选{required}；定不下来的请取消' },
  'session.frequency.below-four': { sentence: '全年已完整开展{measured}次，一般不少于{required}次', wayOut: '请安排协商；年底仍不足的，写明原因' },
  'session.frequency.not-applicable': { sentence: '这类议事室自主确定协商次数，今年{measured}次', wayOut: '不设最低次数，按实际需要开展' },
  'session.transitions.not-in-this-state': { sentence: '这次协商现在是“{measured}”，不能这样办理', wayOut: '这一步要在“{required}”时办理，请刷新看看最新进展' },
};

const seats: Record<Seats, Refusal> = {
  'session.answer-invitation.not-invited': { sentence: '没有等您回复的邀请', wayOut: '邀请可能已经回复，或名单已经确定；请联系议事室' },
  'session.attest.own-seat': { sentence: '不能核实自己的席位', wayOut: '请由议事室其他工作人员核实' },
  'session.attest.given-back': { sentence: '这个人{measured}', wayOut: '请刷新名单，核实{required}' },
  'session.attest.no-reason': { sentence: '没有核实通过，要{required}', wayOut: '请写一句对方看得懂的理由，对方可以提出异议' },
  'session.change-limit.below-seated': { sentence: '已有{required}人入席，席位不能减到{measured}个', wayOut: '请先与来不了的人确认退出，或不减席位' },
  'session.claim.unknown-code': { sentence: '没有这个编码', wayOut: '请核对{required}，或请工作人员重新登记' },
  'session.claim.already-claimed': { sentence: '这个编码已经用过了', wayOut: '如果不是您本人用的，请联系议事室' },
  'session.claim.over': { sentence: '这个席位{measured}，不能再认领', wayOut: '编码在{required}；请联系议事室' },
  'session.claim.already-seated': { sentence: '您在这次协商中已有席位，一人一席', wayOut: '请先退出另一个席位，或联系议事室' },
  'session.release.no-seat': { sentence: '这个人现在没有席位', wayOut: '请刷新名单' },
  'session.release.no-reason': { sentence: '收回席位要{required}', wayOut: '请写一句对方看得懂的理由' },
  'session.sign-up-plan.limit-too-low': { sentence: '只设{measured}个席位，安排的人坐不下：需要{required}个', wayOut: '请把席位加到{required}个，或写明为什么这样安排' },
  'session.sign-up-plan.limit-too-high': { sentence: '设了{measured}个席位，一般不超过{required}个', wayOut: '请减少席位，或写明为什么需要这么多人' },
  'session.sign-up-plan.others-above-half': { sentence: '已定的非利益相关方有{measured}人，最多只能{required}人', wayOut: '请增加席位，或减少已定的人' },
  'session.sign-up-plan.holds-above-limit': { sentence: '为各群体预留了{measured}个席位，只剩{required}个可留', wayOut: '请减少预留，或增加席位' },
  'session.sign-up-plan.closes-too-late': { sentence: '报名截止时间不对', wayOut: '请定在{required}' },
  'session.sign-up-plan.releases-too-late': { sentence: '预留席位放开的时间不对', wayOut: '请定在{required}，让别的群体还来得及报名' },
  'session.sign-up.topic-not-approved': { sentence: '这个议题还没有审定，暂不能报名', wayOut: '审定后会通知您，请留意“我的”' },
  'session.sign-up.closed': { sentence: '现在不是{required}', wayOut: '可以旁听或在议题页发表意见，也可以联系议事室' },
  'session.sign-up.already-signed-up': { sentence: '已经在名单里了，一人一席', wayOut: '可以在“我的”里查看或退出' },
  'session.sign-up.not-of-this-group': { sentence: '利益相关方席位留给与这件事直接相关的群体', wayOut: '请选您所在的群体，或以群众代表报名' },
  'session.sign-up.full': { sentence: '{required}个席位已经坐满', wayOut: '可以候补，有空位时按先后通知您' },
  'session.sign-up.stakeholder-seats-held': { sentence: '余下的席位留给利益相关方代表，其他人员最多{required}人', wayOut: '可以候补；与这件事直接相关的，请以利益相关方报名' },
  'session.sign-up.group-seats-held': { sentence: '余下的是{required}', wayOut: '可以候补；预留到期仍空着的，按先后递补' },
  'session.waiting-list.seat-free': { sentence: '现在还有席位，不用候补', wayOut: '请{required}，先到先得' },
  'session.waiting-list.already-waiting': { sentence: '您已经在候补名单里了', wayOut: '轮到时会通知您；不想等了可以退出' },
  'session.waiting-list.closed': { sentence: '现在不接受候补', wayOut: '可以旁听或在议题页发表意见，也可以联系议事室' },
  'session.waiting-list.pool-full': { sentence: '报名等摇号的人已满（{required}人）', wayOut: '可以在议题页发表意见，会带到会上' },
  'session.waiting-list.too-long': { sentence: '候补名单已满（{required}人）', wayOut: '可以在议题页发表意见，会带到会上' },
  'session.eligibility.convener-seat': { sentence: '召集人坐“{required}”席，不坐“{measured}”席', wayOut: '召集人计入总人数，不算利益相关方代表' },
  'session.eligibility.by-invitation': { sentence: '“{measured}”席不能自己报名', wayOut: '要{required}；您也可以用本人的其他身份报名' },
  'session.eligibility.not-this-kind': { sentence: '没有查到您的{required}身份', wayOut: '请用群众代表报名，或请召集人核对登记' },
  'session.eligibility.not-resident': { sentence: '群众代表席留给{required}', wayOut: '请先在“我的”里申报居住地；住在别处的，可以由召集人邀请' },
  'session.eligibility.not-attested': { sentence: '这个身份还是“{measured}”', wayOut: '请在确定名单之前{required}' },
  'session.eligibility.not-on-roster': { sentence: '会上发言的是{required}', wayOut: '名单外的意见可以写在议题页，场内场外联动时会带到会上' },
  'session.eligibility.no-outside-lane': { sentence: '这次协商没有场外发言', wayOut: '意见可以写在议题页的讨论里' },
  'session.invite.no-reason': { sentence: '从议事会里选人，还没有{required}', wayOut: '请写一句理由，或改用摇号' },
  'session.invite.no-group': { sentence: '没有写明他（她）代表哪个利益相关方群体', wayOut: '请从{required}里选一个' },
  'session.invite.asked-too-often': { sentence: '12个月内已邀请这位{measured}次，多于{required}次', wayOut: '可以继续；也请想想有没有别的合适人选' },
  'session.composition.same-name': { sentence: '名单里有{measured}个席位和别人同名，可能是一个人报了两次', wayOut: '是同一个人的，请收回一个席位；确实是两个人的，写明理由' },
  'session.composition.no-stakeholder': { sentence: '没有利益相关方代表，不能协商', wayOut: '请邀请至少{required}位利益相关方代表，到会后签到；来不了的，请候补的人替补或延期' },
  'session.composition.stakeholders-below-half': { sentence: '利益相关方代表{measured}人，不到总人数的一半（应有{required}人）', wayOut: '请增加利益相关方代表、减少其他人员，或延期；写理由不能代替' },
  'session.composition.too-few': { sentence: '参加协商的有{measured}人，一般不少于{required}人', wayOut: '请再邀请一些人，或写明原因' },
  'session.composition.kind-missing': { sentence: '这几类人员还没有：{measured}', wayOut: '请邀请他们；已经在名单上的，到会后签到或勾选；请不到的写明原因' },
  'session.composition.group-missing': { sentence: '这些利益相关方群体还没有代表：{measured}', wayOut: '请用短信、电话或上门邀请，或写明原因' },
  'session.composition.not-entitled': { sentence: '名单里有{measured}人还不符合规定的参加方式', wayOut: '应是：{required}；请核实、补办，或换人' },
  'session.composition.two-seats': { sentence: '有{measured}人占了两个席位', wayOut: '一人一席，请只留一个；其他身份可以注明' },
  'session.freeze.not-drawn-yet': { sentence: '还有{measured}人报名等摇号', wayOut: '请先{required}，再确定名单' },
  'session.freeze.topic-changed': { sentence: '议题文字{measured}', wayOut: '请重新送审、备案，再确定名单' },
  'session.substitute.no-seat-free': { sentence: '空出来的席位已经有人坐了', wayOut: '请从还在名单上、来不了的人里选一位，由候补接替' },
  'session.substitute.other-group': { sentence: '接替的是{measured}，离开的是{required}', wayOut: '请从同一类、同一群体里找人，或写明原因' },
  'session.draw.quotas-cannot-be-met': { sentence: '名额配不齐，现在不能摇号：{measured}', wayOut: '可以这样办：{required}' },
  'session.draw-order.already-published': { sentence: '名单和承诺已经公布，不能再改（{measured}）', wayOut: '请按公布的办法摇号；确实不能进行的，请改期并说明原因' },
  'session.draw-order.not-computed': { sentence: '各组名单还没有算好（{measured}）', wayOut: '请先{required}，再公布' },
  'session.draw-order.not-published': { sentence: '还不能录入号码（{measured}）', wayOut: '请{required}，再当众产生号码' },
  'session.draw-order.already-drawn': { sentence: '号码已经录入，不能再改（{measured}）', wayOut: '谁都可以在摇号核对里查看；有疑问的请联系议事室' },
  'session.may-draw.sign-up-not-closed': { sentence: '报名还没有截止，不能摇号', wayOut: '请等{required}，或由召集人截止报名' },
  'session.may-draw.not-over-subscribed': { sentence: '报名{measured}人，席位{required}个，不用摇号', wayOut: '人人入席，请直接确定名单' },
  'session.may-draw.stakeholders-out-of-reach': { sentence: '报名的利益相关方只有{measured}人，需要{required}人', wayOut: '请补充邀请利益相关方，或减少席位，或延期' },
};

const meeting: Record<Meeting, Refusal> = {
  'session.notice.nothing-to-tell': { sentence: '通知里还缺：{measured}', wayOut: '请补齐{required}' },
  'session.notice.one-channel-only': { sentence: '通知方式不够：{measured}', wayOut: '请选{required}的通知方式' },
  'session.notice.no-lead-time': { sentence: '当天通报不算提前', wayOut: '请至少提前{required}天，来不及的请延期' },
  'session.notice.short-lead-time': { sentence: '只提前{measured}天通报，一般提前{required}天', wayOut: '请延期，或写明原因' },
  'session.notice.kind-not-reached': { sentence: '这几类人员还没有一位收到通知：{measured}', wayOut: '请打电话或送纸质通知，并在名单上勾选' },
  'session.notice.person-not-reached': { sentence: '还有{measured}人没有收到通知', wayOut: '可以继续；请再打个电话' },
  'session.notice.person-by-one-way': { sentence: '有{measured}人只通知到一种方式，还没有看过', wayOut: '可以继续；请再打个电话，并在名单上勾选' },
  'session.check-in.not-on-roster': { sentence: '您不在这次协商的名单里', wayOut: '可以旁听；应在名单里的，请找现场工作人员' },
  'session.check-in.code-expired': { sentence: '这个签到码已经换了', wayOut: '请扫{required}，或请工作人员在名单上勾选' },
  'session.presence.no-online-part': { sentence: '这次是{measured}，没有线上席位', wayOut: '到了现场请{required}' },
  'session.on-the-day.too-early': { sentence: '离通知的开会时间还有{measured}分钟，太早了', wayOut: '请在开会前{required}分钟以内再办；要提前开的，请改期并重新通知' },
  'session.on-the-day.another-day': { sentence: '通知的是{required}开会，今天是{measured}', wayOut: '请改期，重新通知每一个人' },
  'session.opening.not-frozen': { sentence: '名单还没有确定', wayOut: '请{required}、发通知，再开会' },
  'session.opening.topic-changed': { sentence: '议题文字{measured}', wayOut: '只能协商审定的议题，请重新送审、备案' },
  'session.opening.no-research': { sentence: '不调研不协商：调研记录不完整', wayOut: '请先补齐{required}' },
  'session.closing.question-without-consensus-note': { sentence: '{required}个问题里还有{measured}个没有记下是否达成共识', wayOut: '请逐个选：达成、未达成、难以达成；或写明原因' },
  'session.minutes.not-sent': { sentence: '会议记录还没有发出', wayOut: '请等记录{required}' },
  'session.minutes.answers-for-oneself': { sentence: '这个人用微信，不能由别人代记', wayOut: '请打电话提醒，{required}' },
  'session.minutes.did-not-attend': { sentence: '会议记录由{required}确认', wayOut: '没有到会的，可以在公布后提意见' },
  'session.minutes.too-late': { sentence: '确认和异议到{required}为止', wayOut: '仍有不同意见的，请直接告诉召集人' },
  'session.minutes.text-changed': { sentence: '您看到的不是{required}', wayOut: '请刷新后再看一遍' },
  'session.minutes.nothing-said': { sentence: '还没有{required}', wayOut: '请写一两句：哪一处与会上说的不一样，或者怎样看' },
  'session.minutes.already-frozen': { sentence: '记录{measured}，不能再改', wayOut: '有出入的，请{required}' },
  'session.show-of-views.not-roster': { sentence: '“{measured}”不在到会的各类人员里', wayOut: '这里只记到会人员的看法；场外的看法另行记录' },
  'session.show-of-views.more-than-present': { sentence: '记了{measured}人的看法，这一类到会的只有{required}人', wayOut: '请再数一遍' },
  'session.speaking-queue.already-waiting': { sentence: '您已经在等候发言', wayOut: '轮到时会叫您；不说了可以放下' },
  'session.speaking-queue.time-used': { sentence: '每人每次{required}分钟，后面还有{measured}人等着说', wayOut: '请先让后面的人说，稍后可以再申请' },
  'session.speaking-queue.extended-once': { sentence: '这次发言已经延长过一次', wayOut: '请先让别人说；没有人等的，可以再申请一次' },
  'session.speaking-queue.no-question-open': { sentence: '现在还没有请大家发言', wayOut: '请稍等一会儿：{required}' },
  'session.speaking-queue.nobody-waiting': { sentence: '现在没有人等着发言', wayOut: '可以点名问一问还没有说话的人，替他举手' },
  'session.speaking-queue.nobody-speaking': { sentence: '现在没有人在发言', wayOut: '请刷新后再看' },
  'session.actors.not-your-step': { sentence: '这一步由{required}办理', wayOut: '请告诉他们，或等他们办理' },
  'session.actors.own-receipt': { sentence: '自己报送的清单不能由自己签收或审核', wayOut: '这一步应{required}' },
};

export const sessionRefusals: Record<SessionRuleId, Refusal> = { ...planning, ...seats, ...meeting };
