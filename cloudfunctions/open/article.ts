import { addressOfOutcome } from '../_publication/address';
import { dayInWords } from '../_session/in-words';
import type { Block, Paper } from '../_paper/paper';
import type { Complete } from './answer';
import { esc, lines } from './html';

const P = 'overflow-wrap:anywhere;margin:0 0 16px;line-height:1.75;font-size:16px;color:#1f1d1a';
const H = 'margin:28px 0 12px;font-size:18px;font-weight:bold;color:#0b615e';

/** An article to paste into the editor of a 公众号: only tags and styles of the line that it keeps, no script, no frame, nothing fetched. */
export function articleHtml({ card, shown }: Complete, site: string): string {
  const { text } = shown;
  const body = [
    `<p style="${P};color:#544f48;font-size:14px">${esc(card.path.join(''))}${esc(card.roomName)} ${dayInWords(shown.at)}${card.demo ? '（演示数据）' : ''}</p>`, `<p style="${P}"><strong>${lines(text.lead)}</strong></p>`,
    ...text.items.flatMap((item) => [`<h2 style="${H}">${item.number}．${lines(item.what)}</h2>`, ...sentences(item).map((words) => `<p style="${P}">${lines(words)}</p>`)]),
    ...openQuestions(text).flatMap(([question, next]) => [`<h2 style="${H}">${lines(question)}</h2>`, `<p style="${P}">${lines(next)}</p>`]),
    ...(text.note ? [`<h2 style="${H}">说明</h2>`, `<p style="${P}">${lines(text.note)}</p>`] : []), `<p style="${P};color:#544f48;font-size:14px">${esc(closing(card.sessionId, shown.hash, site))}</p>`,
  ];
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${esc(text.title)}</title></head><body style="max-width:677px;margin:0 auto;padding:16px;overflow-wrap:anywhere"><main><h1 style="font-size:22px;line-height:1.4;color:#1f1d1a">${esc(text.title)}</h1><section>${body.join('')}</section></main></body></html>`;
}

const sentences = ({ who, why, support, dissent, decision, progress, answer }: Complete['shown']['text']['items'][number]): string[] =>
  [who && `建议由${who}办。`, why && `为什么：${why}`, support && `支持情况：${support}`, dissent && `不同意见：${dissent}`, decision && `答复：${decision}，${progress}。`, answer].filter(Boolean);

/** Questions that found no consensus, and how each went on. */
const openQuestions = ({ questions }: Complete['shown']['text']): [question: string, next: string][] => questions.flatMap(({ question, consensus, next }) => (next ? [[`${question}（${consensus}）`, next]] : []));

const closing = (id: string, hash: string, site: string): string => `全文和办理情况：${addressOfOutcome(id, site)}　校验码：${hash.slice(0, 16)}…`;

/** The same article as a Word file, for papers and broadcasters （十三：报纸、电视、广播）. */
export const articlePaper = ({ card, shown }: Complete, site: string): Paper => ({
  blocks: [
    { kind: 'title', text: shown.text.title }, { kind: 'subtitle', text: `${card.path.join('')}${card.roomName}` }, ...paragraphs(shown.text.lead),
    ...shown.text.items.flatMap((item): Block[] => [{ kind: 'heading', text: `${item.number}．${item.what}` }, ...sentences(item).flatMap(paragraphs)]),
    ...openQuestions(shown.text).flatMap(([question, next]): Block[] => [{ kind: 'heading', text: question }, ...paragraphs(next)]),
    ...(shown.text.note ? [{ kind: 'heading' as const, text: '说明' }, ...paragraphs(shown.text.note)] : []), { kind: 'note', text: closing(card.sessionId, shown.hash, site) },
  ],
  footer: `有事好商量${card.demo ? '（演示数据）' : ''}`,
});
const paragraphs = (text: string): Block[] => text.split('\n').filter((line) => line.trim()).map((line) => ({ kind: 'paragraph', text: line }));
