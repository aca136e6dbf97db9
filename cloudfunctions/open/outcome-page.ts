import type { PublicationView } from '../../src/contract/publication';
import { SCOPE_NAMES } from '../../src/domain/outcome/visible';
import { addressOfOutcome } from '../_publication/address';
import { dayInWords } from '../_session/in-words';
import type { Complete } from './answer';
import { esc, htmlPage, lines } from './html';

/** Beyond this much the differences are told on the version's own page. */
const MOST_CHANGES = 6;
const LONGEST_CHANGE = 200;

/** Descriptions are cut as share cards cut them. */
const brief = (text: string, most = 90): string => { const letters = [...text.replace(/\s+/g, ' ')]; return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`; };

const shareOf = ({ card, shown }: Complete, site: string) => ({ title: [...shown.text.title].slice(0, 26).join(''), description: brief(shown.text.lead), url: addressOfOutcome(card.sessionId, site), image: `${addressOfOutcome(card.sessionId, site)}/card.png` });

const place = ({ path, roomName }: { path: readonly string[]; roomName: string }): string => `${path.join('')}${roomName}`;

/** The version in force, with every earlier one and what was corrected. */
export const outcomePage = (outcome: Complete, site: string): string => htmlPage({ share: shareOf(outcome, site), demo: outcome.card.demo, body: `${text(outcome)}${corrections(outcome)}${check(outcome, site)}${embedding(outcome, site)}${ways(outcome.card.sessionId)}` });

/** A card of it that stands in other sites' pages and leads here. */
export const embedPage = (outcome: Complete, site: string): string => {
  const { card, shown: { text: words, at } } = outcome;
  return htmlPage({
    share: shareOf(outcome, site), demo: card.demo, noindex: true, framed: true,
    body: `<article><h1>${esc(words.title)}</h1><p class="meta">${esc(place(card))} · ${dayInWords(at)}公布</p><p class="lead">${lines(words.lead)}</p><p><a class="big" target="_blank" rel="noopener" href="${esc(addressOfOutcome(card.sessionId, site))}">看全文：${words.items.length}条建议办得怎样</a></p></article>`,
  });
};

/** An earlier version, marked as such. */
export const versionPage = (outcome: Complete, site: string): string => {
  const { card, shown } = outcome;
  const old = shown.version !== card.version;
  return htmlPage({
    share: shareOf(outcome, site), demo: card.demo, noindex: old,
    body: `${old ? `<p class="note">这是第${shown.version}版，已经更正。<a href="/open/outcome/${esc(card.sessionId)}">看现在的第${card.version}版</a></p>` : ''}${text(outcome)}${check(outcome, site)}`,
  });
};

function text({ card, shown: { text: words, version, at, approvedBy, scope, reason } }: Complete): string {
  return `<article><h1>${esc(words.title)}</h1><p class="meta">${esc(place(card))} · ${dayInWords(at)}公布${version > 1 ? ` · 第${version}版` : ''}</p><p class="lead">${lines(words.lead)}</p>${reason ? `<p class="note">更正：${lines(reason)}</p>` : ''}
<dl>${words.facts.map(([label, value]) => `<dt>${esc(label)}</dt><dd>${lines(value)}</dd>`).join('')}${words.questions.map(({ question, consensus, next }, i) => `<dt>议程${i + 1}</dt><dd>${lines(question)}${consensus ? ` <span class="tag">${esc(consensus)}</span>` : ''}${next ? `<br>${lines(next)}` : ''}</dd>`).join('')}</dl></article>
<h2>提了什么，办得怎样</h2>${words.items.map(item).join('') || '<p>这次协商没有提出建议。</p>'}${words.note ? `<h2>说明</h2><p>${lines(words.note)}</p>` : ''}
<p class="meta">${esc(approvedBy)}核对后公布 · 公布范围：${esc(SCOPE_NAMES[scope])}</p>`;
}

const item = ({ number, what, who, why, support, dissent, decision, progress, answer }: Complete['shown']['text']['items'][number]): string => {
  const rows = [['由谁办', who], ['为什么', why], ['支持情况', support], ['不同意见', dissent], ['是否采纳', decision], ['办到哪一步', progress], ['答复', answer]].filter(([, value]) => value);
  return `<section class="card"><h3>${number}．${lines(what)}</h3><dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${lines(value!)}</dd>`).join('')}</dl></section>`;
};

/** 更正不悄悄改: before and after, with the reason; each version has its own page. */
function corrections({ view, card, shown }: Complete): string {
  const versions = [shown, ...view.earlier];
  if (versions.length < 2 && view.takenDown.length === 0) return '';
  const changes = shown.changes.slice(0, MOST_CHANGES).map(({ label, before, after }) => `<dt>${esc(label)}</dt><dd>${before ? `<del>${lines(brief(before, LONGEST_CHANGE))}</del><br>` : ''}${after ? `<ins>${lines(brief(after, LONGEST_CHANGE))}</ins>` : '（删去）'}</dd>`).join('');
  return `<h2>${view.takenDown.length > 0 ? '更正和撤下' : '更正过'}</h2>${changes ? `<details open><summary>第${shown.version}版改了什么</summary><dl>${changes}</dl></details>` : ''}<ul>${versions.map((one) => `<li><a class="big" href="/open/outcome/${esc(card.sessionId)}/v${one.version}">第${one.version}版</a>${dayInWords(one.at)}${one.reason ? `，更正：${lines(brief(one.reason))}` : '，首次公布'}</li>`).join('')}${view.takenDown.map((gone) => `<li>第${gone.version}版${gone.version > 1 ? '和以前的' : ''}，${dayInWords(gone.at)}撤下，理由：${lines(gone.reason)}</li>`).join('')}</ul>`;
}

const check = ({ card, shown }: Complete, site: string): string => `<details><summary>核对这一版有没有被改过</summary><p>校验码（SHA-256）：<br><code>${shown.hash}</code></p><p>下载<a href="/open/outcome/${esc(card.sessionId)}/v${shown.version}.txt">这一版的文字</a>，用任何工具算出 SHA-256，和上面一样，就是原文。例如：</p><p><code>curl -s ${esc(addressOfOutcome(card.sessionId, site))}/v${shown.version}.txt | sha256sum</code></p></details>`;

/** What another site puts into its page. */
const embedding = ({ card, shown }: Complete, site: string): string => `<details><summary>放到别的网站上</summary><p>把这一段放进网页，更正、撤下会跟着变：</p><p><code>${esc(`<iframe src="${addressOfOutcome(card.sessionId, site)}/embed" title="${esc(shown.text.title)}" width="100%" height="360" style="border:0"></iframe>`)}</code></p></details>`;

const ways = (id: string): string => `<nav class="card" aria-label="转发和下载"><a href="/open/outcome/${esc(id)}/poster.png">海报</a><a href="/open/outcome/${esc(id)}/article.html">公众号文章</a><a href="/open/outcome/${esc(id)}/article.docx">Word 文章</a><a href="/open/">更多成果</a></nav>`;

/** 撤下的留一条说明: where it was, since when it is gone, why, and the hash of what stood here; none of its words. */
export const tombstonePage = (id: string, gone: NonNullable<PublicationView['withdrawn']>, site: string, framed = false): string => htmlPage({
  share: { title: '这份协商成果已撤下', description: '撤下的理由在页面里', url: addressOfOutcome(id, site) }, demo: false, noindex: true, framed,
  body: `<article><h1>这份协商成果已撤下</h1><p class="meta">${esc(place(gone))} · ${dayInWords(gone.at)}撤下</p><p class="note">理由：${lines(gone.reason)}</p><p>原来公布过${gone.version}版。最后一版的校验码：<br><code>${gone.hash}</code></p></article><nav><a href="/open/">看别的成果</a></nav>`,
});
