import { hashOfList, listNow } from '../_outcome/list-now';
import { dayInWords, roomTitle } from '../_session/in-words';
import type { ListItem, Session, SuggestionList } from '../_store/documents';
import { reader } from '../_store/door';
import { listAnswersOf } from '../_store/outcome-store';
import { receiverInWords } from '../../src/copy/outcome-notices';
import type { Block, Paper } from '../_paper/paper';
import { paperOf } from './session-on-paper';

/** 协商建议清单 as it stands: a draft, before those who attended, or sent, with its code. Nobody's name stands in it （八：简明扼要）. */
export async function suggestionList(session: Session, now: string): Promise<Paper> {
  const list = await listNow(reader, session);
  const hash = list.sent?.hash ?? list.circulated?.hash;
  const answers = hash ? await listAnswersOf(session._id, hash) : [];
  return paperOf(session, [
    { kind: 'title', text: '协商建议清单' },
    { kind: 'subtitle', text: `${roomTitle(session)}${list.sent ? '' : list.circulated ? '（征求确认稿）' : '（草稿）'}` },
    { kind: 'facts', rows: factsOf(list, session) },
    list.items.length === 0 ? { kind: 'paragraph', text: `这次没有建议。${list.sent?.emptyBecause ?? ''}` }
      : { kind: 'table', head: ['序号', '建议', '由谁来做', '理由', '赞成和不同意见'], widths: [0.08, 0.36, 0.16, 0.18, 0.22], rows: list.items.map(rowOf) },
    ...answers.filter(({ answer }) => answer === 'objected').flatMap(({ who, text = '', reply }): Block[] => [{ kind: 'paragraph', text: `${who}提出异议：${text}` }, { kind: 'paragraph', text: reply ? `召集人答复：${reply}` : '召集人没有答复。' }]),
    ...(hash ? [{ kind: 'note' as const, text: `清单校验码：${hashOfList(list.items).match(/.{1,16}/g)!.join(' ')}` }] : []),
    { kind: 'signature', by: roomTitle(session), date: dayInWords(list.sent?.at ?? now) },
  ]);
}

function factsOf({ topicTitle, round, sent, circulated, receivers, review }: SuggestionList, { closed }: Session): [string, string][] {
  const asked = sent ?? circulated;
  return [
    ['议题', topicTitle], ['协商', `${closed ? dayInWords(closed.at) : ''}${round > 1 ? `，第${round}轮` : ''}`], ...(asked ? [['确认', sent ? `到会${sent.attended}人，${sent.confirmed}人确认${sent.objected > 0 ? `，${sent.objected}人有异议` : ''}` : `到会${asked.attended}人，正在确认`] as [string, string]] : []),
    ...(review ? [['审核', review.committee.name] as [string, string]] : []), ...(receivers.length > 0 ? [['报送', receivers.map(receiverInWords).join('、')] as [string, string]] : []),
  ];
}

const rowOf = ({ what, who, why, support, dissent }: ListItem, i: number): string[] => [String(i + 1), what, who, why, [support, dissent && `不同意见：${dissent}`].filter(Boolean).join('；')];
