import { DECISION_NAMES, type ItemState } from '../domain/outcome/outcome';
import { filled } from './filled';

/** What proposers and participants are told of a suggestion or of a session's outcome. `{topic}`, `{n}`, `{words}` are filled in. */
const NOTICES = {
  'list-circulated': ['协商建议清单请您确认', '《{topic}》的协商建议清单已整理好，请在{words}前看一看：一致的请确认，不一致的请写明异议'],
  'list-sent': ['协商建议清单已报送', '《{topic}》的协商建议清单已报送{words}，每一条的办理情况都会告诉您'],
  'list-received': ['协商建议清单已签收', '《{topic}》的协商建议清单已由{words}签收，将逐条答复'],
  adopt: ['建议已采纳', '《{topic}》的第{n}条建议已采纳：{words}'],
  adoptPartly: ['建议部分采纳', '《{topic}》的第{n}条建议部分采纳：{words}'],
  decline: ['建议没有采纳', '《{topic}》的第{n}条建议没有采纳，理由：{words}'],
  assign: ['建议已交办', '《{topic}》的第{n}条建议已交{words}办理'],
  reportProgress: ['建议有了进展', '《{topic}》的第{n}条建议：{words}'],
  claimDone: ['建议报办结', '《{topic}》的第{n}条建议，承办单位报已办结：{words}。到会的利益相关方代表请看一看，办好了请确认，没办好请写明'],
  confirm: ['建议已确认办结', '《{topic}》的第{n}条建议，到会的利益相关方已确认办结'],
  dispute: ['建议办结有异议', '《{topic}》的第{n}条建议，利益相关方认为还没有办好，已转回承办单位再办'],
  leaveUnanswered: ['建议办结无人回应', '《{topic}》的第{n}条建议报办结后，利益相关方没有回应，如实记为“未回应”'],
  answer: ['建议有了答复', '《{topic}》的第{n}条建议：{words}。请您评价办理结果'],
  reopen: ['建议重新办理', '《{topic}》的第{n}条建议，有人对结果不满意，已转回承办单位再办'],
  askAgain: ['建议请再答复', '《{topic}》的第{n}条建议，有人对答复不满意，已请接收机关再答复'],
  decision: ['有了决定', '《{topic}》没有谈拢的问题，{words}'],
  letter: ['关于没有谈拢的问题，给您的一封信', '《{topic}》：{words}'],
  upward: ['情况已向上反映', '《{topic}》涉及的全局性情况，已由{words}向上反映'],
  'upward-received': ['向上反映已签收', '《{topic}》涉及的全局性情况，{words}已签收'],
  oversight: ['已列入跟踪问效', '《{topic}》的第{n}条建议，{words}将跟踪办理情况'],
  'oversight-closed': ['跟踪问效已办结', '《{topic}》的第{n}条建议，{words}回访，已经办好'],
  published: ['协商成果已公布', '《{topic}》协商的成果和落实情况已经公布，可以查看'],
  corrected: ['公布的成果有更正', '《{topic}》公布的协商成果有更正：{words}。前后两个版本都可以查看'],
  withdrawn: ['公布的成果已撤下', '《{topic}》公布的协商成果已撤下，理由：{words}'],
  'conversion-filed': ['您的事转成了{words}', '政协委员把《{topic}》协商的意见转成{words}，已提交'],
  'conversion-answered': ['{words}有了答复', '由《{topic}》转成的{words}有了答复，请看办理结果'],
} as const satisfies Record<string, readonly [title: string, text: string]>;
export type OutcomeEvent = keyof typeof NOTICES;

const placesOf = ({ topic, n, words = '' }: Words) => ({ topic, n: String(n ?? ''), words });
type Words = { topic: string; n?: number; words?: string };

export function outcomeNotice(event: OutcomeEvent, words: Words): { event: string; title: string; text: string; why: string } {
  const [title, text] = NOTICES[event];
  return { event: `outcome-${event}`, title: filled(title, placesOf(words)), text: filled(text, placesOf(words)), why: '您提出了这个议题，或参加了协商（件件有回音）' };
}

/** What somebody in office has to do now. */
const DUTIES = {
  'review-list': ['有清单请审核', '{room}《{topic}》的协商建议清单请审核'],
  'receive-list': ['有清单请签收', '{room}《{topic}》的协商建议清单已送到，请签收并逐条答复'],
  'list-passed': ['清单审核通过', '《{topic}》的协商建议清单已审核通过，报送{words}'],
  'list-returned': ['清单被退回', '《{topic}》的协商建议清单被退回：{words}'],
  'list-objected': ['清单有异议', '《{topic}》的协商建议清单，到会人员提出了异议，请答复'],
  'item-assigned': ['有建议请办理', '{room}《{topic}》的第{n}条建议交你单位办理，{words}前办结'],
  'item-disputed': ['办结有异议', '{room}《{topic}》的第{n}条建议，利益相关方认为还没有办好，请再办'],
  'item-to-answer': ['请答复提出人和到会人员', '《{topic}》的第{n}条建议有了结果，请答复'],
  'item-again': ['请再答复一条建议', '{room}《{topic}》的第{n}条建议，有人对答复不满意，请再答复'],
  'item-reopened': ['有建议请再办', '{room}《{topic}》的第{n}条建议，有人对结果不满意，请再办'],
  'decision-asked': ['有问题等决定', '{room}《{topic}》有问题难以达成共识，请登记决定'],
  'report-received': ['有向上反映请签收', '{room}《{topic}》涉及全局性情况，请签收'],
  overseen: ['被列入跟踪问效', '{room}《{topic}》的第{n}条建议，{words}'],
  'conversion-filed': ['收到委员提交的{words}', '由《{topic}》转成的{words}已提交，请办理后答复'],
  'conversion-answered': ['您提交的{words}有了答复', '由《{topic}》转成的{words}有了答复'],
  'listed-objection-answered': ['您的异议有了答复', '《{topic}》的协商建议清单，召集人答复了您的异议'],
} as const satisfies Record<string, readonly [title: string, text: string]>;
export type OutcomeDuty = keyof typeof DUTIES;

export function outcomeDuty(duty: OutcomeDuty, { room = '', ...words }: Words & { room?: string }): { event: string; title: string; text: string; why: string } {
  const [title, text] = DUTIES[duty];
  return { event: `duty-${duty}`, title: filled(title, placesOf(words)), text: filled(text, { ...placesOf(words), room }), why: duty === 'listed-objection-answered' ? '您参加了这次协商' : '这件事由您或您所在的单位承办（事事有着落）' };
}

/** The receiver's word in a line. */
export const decisionInWords = (state: ItemState, reason: string): string => (state === 'declined' ? reason : [DECISION_NAMES[state as 'adopted' | 'partly-adopted'], reason].filter(Boolean).join('，'));

/** A receiver with the suggestions that concern it, where not all do: 市住建局（第1、3条）. */
export const receiverInWords = ({ name, items }: { name: string; items?: readonly number[] | undefined }): string => (items ? `${name}（第${items.join('、')}条）` : name);
