import { toString as qrSvg } from 'qrcode';
import type { Session } from '../_store/documents';
import { escaped } from '../_paper/render/png';
import { roomTitle, timeInWords } from '../_session/in-words';
import { footerOf } from './session-on-paper';

const WIDTH = 1080;
const EDGE = 90;
/** Characters a line of the poster holds at these sizes. */
const TITLE_LINE = 12;
const TEXT_LINE = 24;

const lines = (text: string, length: number, most: number): string[] => {
  const letters = [...text];
  const cut = Array.from({ length: Math.ceil(letters.length / length) }, (_, i) => letters.slice(i * length, (i + 1) * length).join(''));
  return cut.length <= most ? cut : [...cut.slice(0, most - 1), `${[...cut[most - 1]!].slice(0, -1).join('')}…`];
};

/** 海报 as SVG: what is talked about, when and where, and a code that leads to the session's page. Nobody's name stands on it. */
export async function poster(session: Session, address: string): Promise<string> {
  const code = await qrSvg(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  const [, box] = /viewBox="([^"]+)"/.exec(code)!;
  const inner = code.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  let y = 330;
  const text = (words: string, size: number, colour: string, weight = 400) => `<text x="${EDGE}" y="${(y += Math.round(size * 1.4))}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(words)}</text>`;
  const title = lines(session.topicTitle, TITLE_LINE, 3).map((line) => text(line, 72, '#1f1b16', 700));
  y += 50;
  const facts = ([['时间', timeInWords(session)], ['地点', session.place], ['商量什么', session.agenda.map(({ text: question }) => question).join('；')]] as const)
    .flatMap(([label, value]) => { y += 24; return [text(label, 30, '#0b615e', 700), ...lines(value, TEXT_LINE, 3).map((line) => text(line, 38, '#1f1b16'))]; });
  const codeTop = Math.max(y + 80, 1080);
  const height = codeTop + 420;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Noto Sans SC">`
    + `<rect width="${WIDTH}" height="${height}" fill="#fffdf8"/><rect width="${WIDTH}" height="300" fill="#0b615e"/>`
    + `<text x="${EDGE}" y="150" font-size="84" font-weight="700" fill="#ffffff">有事好商量</text>`
    + `<text x="${EDGE}" y="225" font-size="34" fill="#ffffff">${escaped(roomTitle(session))}</text>`
    + title.join('') + facts.join('')
    + `<svg x="${EDGE}" y="${codeTop}" width="300" height="300" viewBox="${box}">${inner}</svg>`
    + `<text x="${EDGE + 340}" y="${codeTop + 120}" font-size="40" font-weight="700" fill="#1f1b16">扫码看详情、报名</text>`
    + `<text x="${EDGE + 340}" y="${codeTop + 180}" font-size="30" fill="#57534c">不用微信的，请到议事室报名</text>`
    + `<text x="${EDGE}" y="${height - 50}" font-size="26" fill="#57534c">${escaped(footerOf(session))}</text></svg>`;
}
