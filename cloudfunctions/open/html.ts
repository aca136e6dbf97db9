/** A person's words in HTML are text and nothing else. */
export const esc = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
/** With its line breaks. */
export const lines = (text: string): string => esc(text).replace(/\n/g, '<br>');

/** Colours of src/design/tokens.scss, light and dark; sizes in rem, so that the reader's own setting counts. */
const STYLE = `:root{--g:#f6f4f0;--s:#fff;--i:#1f1d1a;--j:#544f48;--l:#e3ded5;--a:#0b615e;--h:#e0eeec;--w:#7d4b00;--v:#fcf0da;--o:#fff}
@media(prefers-color-scheme:dark){:root{--g:#141615;--s:#1d201f;--i:#eceae5;--j:#bdb9b0;--l:#303433;--a:#74c9c0;--h:#173430;--w:#e9b866;--v:#362a14;--o:#05302d}}
*{box-sizing:border-box}html{font-size:112.5%}body{margin:0;background:var(--g);color:var(--i);font:1rem/1.65 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:44rem;margin:0 auto;padding:1rem 1.1rem}header{background:none}.brand{display:inline-block;background:var(--a);color:var(--o);padding:.2rem .7rem;border-radius:.4rem;font-weight:700;text-decoration:none;line-height:2rem}
h1{font-size:1.6rem;line-height:1.35;margin:.6rem 0}h2{font-size:1.2rem;margin:1.8rem 0 .6rem}h3{font-size:1.05rem;margin:0 0 .4rem}p{margin:.5rem 0}
.lead{font-size:1.1rem}.meta,footer{color:var(--j);font-size:.9rem}.card,article{background:var(--s);border:1px solid var(--l);border-radius:.7rem;padding:1rem 1.1rem;margin:.8rem 0}
dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:.35rem .9rem}dt{color:var(--j)}dd{margin:0}.tag{display:inline-block;background:var(--h);color:var(--a);border-radius:.4rem;padding:0 .5rem;font-size:.9rem}
.note{background:var(--v);color:var(--w);border-radius:.7rem;padding:.8rem 1.1rem;margin:.8rem 0}a{color:var(--a)}nav a,.big{display:inline-block;padding:.6rem .2rem;margin-right:1rem;line-height:1.6rem}code{font-size:.85rem;word-break:break-all}
del{color:var(--j)}ins{text-decoration-thickness:2px}ul{padding-left:1.2rem}.map{display:block;width:100%;max-width:26rem;margin:.8rem 0;background:var(--s);border:1px solid var(--l);border-radius:.7rem;fill:var(--j)}.map text{paint-order:stroke;stroke:var(--s);stroke-width:3px;stroke-linejoin:round}.map a text{stroke:none}.map .g{stroke:var(--l);fill:none}.map .b{stroke:var(--j);fill:none}.map a{fill:var(--a)}.map a text{fill:var(--o);font-weight:700}.map .r{fill:none;stroke:var(--a);stroke-width:2}.map .t{fill:transparent}.map a:focus .t{stroke:var(--a);stroke-width:2}.map a:focus{outline:none}
summary{cursor:pointer;padding:.6rem 0}@media(max-width:26rem){dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}@media print{body{background:#fff}nav,.card a{display:none}}`;

export type Share = { title: string; description: string; url: string; image?: string };

/** A whole page: readable without scripts, and what a shared link shows. `framed`: stands in another site's page, where its links must not open. */
export const htmlPage = ({ share, body, demo, noindex = false, framed = false }: { share: Share; body: string; demo: boolean; noindex?: boolean; framed?: boolean }): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${esc(share.title)} · 有事好商量</title><meta name="description" content="${esc(share.description)}">${noindex ? '<meta name="robots" content="noindex">' : ''}${framed ? '<base target="_blank">' : ''}
<meta property="og:type" content="article"><meta property="og:site_name" content="有事好商量"><meta property="og:title" content="${esc(share.title)}"><meta property="og:description" content="${esc(share.description)}"><meta property="og:url" content="${esc(share.url)}"><meta property="og:locale" content="zh_CN">${share.image ? `
<meta property="og:image" content="${esc(share.image)}"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="${esc(share.title)}">` : ''}
<link rel="canonical" href="${esc(share.url)}"><link rel="alternate" type="application/rss+xml" title="有事好商量·协商成果" href="/open/feed.xml"><style>${STYLE}</style></head>
<body><header><a class="brand" href="/open/">有事好商量</a>${demo ? ' <span class="tag">演示数据</span>' : ''}</header><main>${body}</main></body></html>`;
