import { toString as qrSvg } from 'qrcode';
import { FOCUS_NAMES } from '../../src/domain/outcome/visible';
import { addressOfOutcome } from '../_publication/address';
import { dayInWords } from '../_session/in-words';
import type { Complete } from './answer';
import { esc } from './html';

/** Text cut into lines of so many characters; what does not fit is shown by an ellipsis. */
const cut = (text: string, length: number, most: number): string[] => {
  const letters = [...text.replace(/\s+/g, ' ')];
  const lines = Array.from({ length: Math.ceil(letters.length / length) }, (_, i) => letters.slice(i * length, (i + 1) * length).join(''));
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${[...lines[most - 1]!].slice(0, -1).join('')}…`];
};
type Line = { x: number; y: number; size: number; colour?: string; weight?: number };
const line = (words: string, { x, y, size, colour = '#1f1d1a', weight = 400 }: Line): string => `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${esc(words)}</text>`;
const svg = (width: number, height: number, inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans SC">${inner}</svg>`;

/** What a shared link shows: 1200 × 630, title in two lines. Only published words, nobody's name. */
export function card({ card: { path, roomName, focus, demo, items }, shown }: Complete): string {
  const title = cut(shown.text.title, 13, 2);
  return svg(1200, 630, `<rect width="1200" height="630" fill="#f6f4f0"/><rect width="1200" height="132" fill="#0b615e"/>`
    + line('有事好商量', { x: 72, y: 88, size: 52, colour: '#ffffff', weight: 700 }) + line('协商成果公开', { x: 900, y: 84, size: 36, colour: '#ffffff' })
    + title.map((words, i) => line(words, { x: 72, y: 258 + i * 96, size: 76, weight: 700 })).join('')
    + line(cut(`${path.join('')}${roomName}`, 28, 1)[0] ?? '', { x: 72, y: 470, size: 38, colour: '#544f48' })
    + line(`${FOCUS_NAMES[focus]} · ${items}条建议 · ${dayInWords(shown.at)}公布`, { x: 72, y: 540, size: 34, colour: '#544f48' }) + (demo ? line('演示数据', { x: 1020, y: 540, size: 30, colour: '#7d4b00' }) : ''));
}

/** 海报: what came of it, and a code that leads to the page. */
export async function poster({ card: { sessionId, path, roomName, demo }, shown }: Complete, site: string): Promise<string> {
  const code = await qrSvg(addressOfOutcome(sessionId, site), { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  const box = /viewBox="([^"]+)"/.exec(code)![1]!;
  const inner = code.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const parts: string[] = [];
  let y = 330;
  const write = (words: string, size: number, more: Partial<Line> = {}) => parts.push(line(words, { x: 90, y: (y += Math.round(size * 1.45)), size, ...more }));
  for (const words of cut(shown.text.title, 12, 3)) write(words, 72, { weight: 700 });
  y += 20;
  for (const words of cut(shown.text.lead, 24, 4)) write(words, 38);
  for (const { number, what, decision } of shown.text.items.slice(0, 4)) {
    y += 26;
    for (const words of cut(`${number}．${what}`, 23, 2)) write(words, 38, { weight: 700 });
    if (decision) for (const words of cut(decision, 28, 1)) write(words, 32, { colour: '#0b615e' });
  }
  const codeTop = Math.max(y + 80, 1080);
  const height = codeTop + 420;
  return svg(1080, height, `<rect width="1080" height="${height}" fill="#fffdf8"/><rect width="1080" height="300" fill="#0b615e"/>`
    + line('有事好商量', { x: 90, y: 150, size: 84, colour: '#ffffff', weight: 700 }) + line(`${path.join('')}${roomName} · 协商成果公开`, { x: 90, y: 225, size: 34, colour: '#ffffff' })
    + parts.join('') + `<rect x="78" y="${codeTop - 12}" width="324" height="324" fill="#ffffff"/><svg x="90" y="${codeTop}" width="300" height="300" viewBox="${box}">${inner}</svg>`
    + line('扫码看全文', { x: 430, y: codeTop + 110, size: 42, weight: 700 }) + line('不用登录，人人可看', { x: 430, y: codeTop + 170, size: 32, colour: '#544f48' }) + line(`校验码 ${shown.hash.slice(0, 12)}`, { x: 430, y: codeTop + 230, size: 28, colour: '#544f48' })
    + line(`${dayInWords(shown.at)}公布${demo ? '　演示数据' : ''}`, { x: 90, y: height - 50, size: 26, colour: '#544f48' }));
}
