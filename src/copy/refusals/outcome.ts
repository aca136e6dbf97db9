import type { BranchRule } from '../../domain/outcome/branch';
import type { CloseRule } from '../../domain/outcome/close';
import type { ConversionRule } from '../../domain/outcome/conversion';
import type { FeedbackRule } from '../../domain/outcome/feedback';
import type { ItemRule } from '../../domain/outcome/item';
import type { ItemTransitionRule } from '../../domain/outcome/item-transitions';
import type { LetterRule } from '../../domain/outcome/letter';
import type { OversightRule } from '../../domain/outcome/oversight';
import type { ReportRouteRule } from '../../domain/outcome/report-route';
import type { SuggestionListRule } from '../../domain/outcome/suggestion-list';
import type { UpwardReportRule } from '../../domain/outcome/upward-report';
import type { Refusal } from './refusal';

type List = SuggestionListRule | ReportRouteRule;
type Items = ItemRule | ItemTransitionRule | FeedbackRule;
type Branches = BranchRule | LetterRule | CloseRule | ConversionRule | OversightRule | UpwardReportRule;
export type OutcomeRuleId = List | Items | Branches;

const list: Record<List, Refusal> = {
  'outcome.suggestion-list.item-incomplete': { sentence: '第{measured}条还没有写全', wayOut: '每条请写明{required}' },
  'outcome.suggestion-list.too-many': { sentence: '清单有{measured}条，多于{required}条', wayOut: '请合并相近的，或写明为什么要这么多' },
  'outcome.suggestion-list.too-long': { sentence: '有一条{measured}字，多于{required}字', wayOut: '请写短些，或写明为什么要这么长' },
  'outcome.suggestion-list.empty-without-reason': { sentence: '清单里一条建议也没有', wayOut: '请至少写一条；确实没有的，写明原因' },
  'outcome.suggestion-list.no-reason': { sentence: '改动清单要{required}', wayOut: '请写一句，到会人员能看明白' },
  'outcome.suggestion-list.already-sent': { sentence: '清单{measured}，不能再改', wayOut: '有新的意见，请写进后续办理或下一轮协商' },
  'outcome.suggestion-list.not-circulated': { sentence: '到会人员还没有看过这份清单', wayOut: '请{required}确认' },
  'outcome.suggestion-list.days-running': { sentence: '还有{measured}位到会人员没有回应', wayOut: '请等他们回应，最迟到{required}' },
  'outcome.suggestion-list.objection-unanswered': { sentence: '还有{measured}条异议没有答复', wayOut: '请逐条答复，异议和答复都附在清单后面' },
  'outcome.suggestion-list.did-not-attend': { sentence: '您没有到会，不能确认清单', wayOut: '清单由{required}确认' },
  'outcome.suggestion-list.too-late': { sentence: '确认的时间已过，最后一天是{required}', wayOut: '有意见请告诉召集人' },
  'outcome.suggestion-list.text-changed': { sentence: '清单刚刚改过', wayOut: '请刷新，看过{required}再确认' },
  'outcome.suggestion-list.nothing-said': { sentence: '还没有写', wayOut: '请{required}，再提交一次' },
  'outcome.suggestion-list.answers-for-oneself': { sentence: '这位到会人员自己能用微信确认', wayOut: '请{required}，不用您来办' },
  'outcome.suggestion-list.late': { sentence: '清单送晚了，应当在{required}前送出', wayOut: '请尽快送出' },
  'outcome.report-route.no-receiver': { sentence: '没有写明清单送给谁', wayOut: '请先确定{required}' },
  'outcome.report-route.wrong-receiver': { sentence: '这份清单不是送给这个单位的', wayOut: '请由{required}办理' },
  'outcome.report-route.not-reviewed': { sentence: '界别的清单还没有审核', wayOut: '请先经{required}' },
  'outcome.report-route.not-the-reviewer': { sentence: '这份清单不由这个单位审核', wayOut: '请由这个界别所属的专门委员会审核' },
  'outcome.report-route.own-receipt': { sentence: '清单是您送出的，不能由您签收或审核', wayOut: '请{required}，不用您来办' },
  'outcome.report-route.already-received': { sentence: '这份清单{measured}', wayOut: '请直接逐条答复' },
  'outcome.report-route.item-without-receiver': { sentence: '{measured}建议没有单位接收', wayOut: '请给每条建议选{required}' },
  'outcome.report-route.no-such-item': { sentence: '清单里没有{measured}', wayOut: '请从{required}里选' },
  'outcome.report-route.no-reason': { sentence: '退回清单要{required}', wayOut: '请写一句，让召集人知道改哪里' },
};

const items: Record<Items, Refusal> = {
  'outcome.item-transitions.not-in-this-state': { sentence: '这条建议现在是“{measured}”，还不能这样办', wayOut: '要等它到这一步：{required}' },
  'outcome.item.not-the-receiver': { sentence: '这条建议不由这个单位答复', wayOut: '请由{required}办理' },
  'outcome.item.not-acknowledged': { sentence: '这份清单本单位{measured}', wayOut: '请{required}，再答复这条建议' },
  'outcome.item.declined-without-reason': { sentence: '不采纳要说理由', wayOut: '请{required}，提出人和到会人员都会看到' },
  'outcome.item.partly-without-reason': { sentence: '部分采纳要说明', wayOut: '请{required}，再提交一次' },
  'outcome.item.no-next-step': { sentence: '不采纳还要告诉下一步', wayOut: '请{required}，再提交一次' },
  'outcome.item.no-owner': { sentence: '采纳的建议还没有{required}', wayOut: '请选一个或几个单位，第一个牵头' },
  'outcome.item.no-date': { sentence: '采纳的建议还没有{required}', wayOut: '请选一个日期' },
  'outcome.item.date-passed': { sentence: '办结日期{measured}来不及', wayOut: '请选{required}的一天' },
  'outcome.item.not-the-department': { sentence: '这条建议没有交给这个单位', wayOut: '请由{required}登记' },
  'outcome.item.no-evidence': { sentence: '报办结要有能看到的凭据', wayOut: '请附上{required}' },
  'outcome.item.nothing-said': { sentence: '还没有写做了什么', wayOut: '请{required}，再提交一次' },
  'outcome.item.own-confirmation': { sentence: '您在承办单位任职，不能确认自己单位办的事', wayOut: '请{required}，不用您来办' },
  'outcome.item.not-a-stakeholder': { sentence: '这件事由{required}确认', wayOut: '您有意见，可以在办理结果里评价，或告诉召集人' },
  'outcome.item.dispute-without-reason': { sentence: '有异议要说哪里不对', wayOut: '请{required}，再提交一次' },
  'outcome.item.answers-for-oneself': { sentence: '这位代表自己能用微信确认', wayOut: '请{required}，不用您来办' },
  'outcome.item.no-answer': { sentence: '还没有写答复', wayOut: '请{required}，提出人和到会人员都会收到' },
  'outcome.feedback.not-heard': { sentence: '办理结果由{required}评价', wayOut: '您有意见，可以提出新的议题' },
  'outcome.feedback.no-words': { sentence: '不满意要说哪里不满意', wayOut: '请{required}，会转回去再办' },
};

const branches: Record<Branches, Refusal> = {
  'outcome.branch.too-soon': { sentence: '才协商了{measured}轮，一般满{required}轮才列为难以达成共识', wayOut: '请先再调研、再协商，或写明为什么' },
  'outcome.branch.not-the-receiver': { sentence: '决定由{required}登记', wayOut: '请等清单的接收机关登记决定' },
  'outcome.branch.decision-incomplete': { sentence: '决定还没有写全', wayOut: '请写明{required}' },
  'outcome.branch.decision-missing': { sentence: '还没有登记{required}', wayOut: '请接收机关先登记决定，再按决定做解释' },
  'outcome.branch.explanation-missing': { sentence: '还没有一次解释的记录', wayOut: '请先和有关的人谈一次，记下来（至少{required}次）' },
  'outcome.branch.closing-letter-missing': { sentence: '还没有{required}', wayOut: '请用大家看得懂的话写清楚：怎么定的、为什么、以后怎么办' },
  'outcome.branch.letter-already-sent': { sentence: '{measured}，不能再发一封', wayOut: '没有微信的参加人，请逐个送到、记下；要补充的，请当面说明' },
  'outcome.letter.not-sent': { sentence: '还没有发出{required}', wayOut: '请召集人先写信、发出，再送到没有微信的人手上' },
  'outcome.letter.not-on-paper': { sentence: '这位参加人不用送纸质信', wayOut: '请在名单里选{required}；有微信的，信已发到“我的”里' },
  'outcome.letter.day-impossible': { sentence: '送信的日子{measured}不对', wayOut: '请填{required}之间的日子' },
  'outcome.letter.nobody-named': { sentence: '还没有写{required}', wayOut: '请写职务，例如网格员、社区工作者' },
  'outcome.letter.no-reason': { sentence: '没有送到的，还没有写{required}', wayOut: '请写一句：什么时候去过、问了谁' },
  'outcome.letter.already-noted': { sentence: '{measured}，这个问题已经办结', wayOut: '不用再记了' },
  'outcome.letter.undelivered': { sentence: '还有{measured}封信没有送到没有微信的人', wayOut: '请逐个送到、记下；送不到的写明原因' },
  'outcome.branch.nothing-said': { sentence: '还没有写', wayOut: '请{required}，再提交一次' },
  'outcome.branch.already-decided': { sentence: '这个问题{measured}', wayOut: '决定有变化的，请议事室在解释和信里写明' },
  'outcome.branch.too-many': { sentence: '已经记了{measured}次解释，最多记{required}次', wayOut: '请写信给每位参加人，把后来的解释写在信里' },
  'outcome.branch.already-closed': { sentence: '这个问题{measured}', wayOut: '有新情况，可以提出新的议题' },
  'outcome.branch.round-missing': { sentence: '还没有谈拢的问题，还没有再协商', wayOut: '请再调研、再安排一轮协商' },
  'outcome.branch.wrong-kind': { sentence: '这个问题还可以再商量', wayOut: '请安排{required}' },
  'outcome.close.unanswered': { sentence: '还有{measured}条建议没有答复', wayOut: '请逐条答复，件件有回音' },
  'outcome.close.unsettled': { sentence: '还有{measured}个问题没有着落', wayOut: '没谈拢的再协商，难以谈拢的做好解释' },
  'outcome.conversion.not-a-member': { sentence: '只有{required}可以转成提案或社情民意信息', wayOut: '您可以请到会的政协委员帮助转化' },
  'outcome.conversion.did-not-attend': { sentence: '您没有参加这次会议', wayOut: '转化由{required}来做' },
  'outcome.conversion.nothing-said': { sentence: '还没有写全', wayOut: '请写全{required}' },
  'outcome.conversion.own-cosign': { sentence: '这是您起草的，不用再联名', wayOut: '请{required}，不用您来办' },
  'outcome.conversion.already-cosigned': { sentence: '您{measured}', wayOut: '等起草的委员提交就可以' },
  'outcome.conversion.too-many': { sentence: '已经有{measured}人联名，最多{required}人', wayOut: '请起草的委员提交；也可以另起草一件' },
  'outcome.conversion.already-filed': { sentence: '这一件{measured}', wayOut: '请等政协答复' },
  'outcome.conversion.not-the-author': { sentence: '由{required}提交', wayOut: '请告诉起草的委员' },
  'outcome.conversion.no-receiver': { sentence: '没有找到收件的政协', wayOut: '请先确定{required}' },
  'outcome.conversion.not-filed': { sentence: '还没有提交', wayOut: '请等{required}再答复' },
  'outcome.conversion.not-the-receiver': { sentence: '这一件不是交给这个单位的', wayOut: '请由{required}答复' },
  'outcome.conversion.no-answer': { sentence: '还没有写答复', wayOut: '请{required}，委员和提出人都会收到' },
  'outcome.oversight.not-the-cppcc': { sentence: '跟踪问效由{required}来做', wayOut: '您发现问题，请告诉当地政协' },
  'outcome.oversight.nothing-overseen': { sentence: '这条建议还没有单位承办', wayOut: '请先选好{required}' },
  'outcome.oversight.no-reason': { sentence: '还没有写原因', wayOut: '请{required}，再提交一次' },
  'outcome.oversight.no-look-again': { sentence: '还没有定下回访的日期', wayOut: '请先选好{required}' },
  'outcome.oversight.no-finding': { sentence: '还没有跟踪的情况', wayOut: '请先去看一看，写明看到了什么' },
  'outcome.oversight.not-mended': { sentence: '最近一次看到的还没有改好', wayOut: '请再回访，{required}才能办结' },
  'outcome.oversight.own-case': { sentence: '您在被监督的单位任职，不能办这件事', wayOut: '请由{required}来办' },
  'outcome.oversight.too-many': { sentence: '已经回访{measured}次，最多记{required}次', wayOut: '请向上一级政协反映，改好的办结' },
  'outcome.oversight.already-closed': { sentence: '这件跟踪事项{measured}', wayOut: '有新情况，可以另开一件' },
  'outcome.upward-report.no-receiver': { sentence: '没有找到{required}', wayOut: '请按政协的程序报送' },
  'outcome.upward-report.not-the-cppcc': { sentence: '全局性情况由{required}向上反映', wayOut: '您了解的情况，请告诉当地政协' },
  'outcome.upward-report.nothing-said': { sentence: '还没有写情况', wayOut: '请{required}，再提交一次' },
  'outcome.upward-report.own-receipt': { sentence: '这是您报送的，不能由您签收', wayOut: '请{required}，不用您来办' },
  'outcome.upward-report.wrong-receiver': { sentence: '这份报告不是送给这个单位的', wayOut: '请由{required}签收' },
  'outcome.upward-report.already-received': { sentence: '这份报告{measured}', wayOut: '不用再签收' },
};

export const outcomeRefusals: Record<OutcomeRuleId, Refusal> = { ...list, ...items, ...branches };
