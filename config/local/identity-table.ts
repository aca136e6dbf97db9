import type { DemoIdentity } from './demo-state';

/** Chinese characters and full-width signs take two columns of a terminal. */
const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (/[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/.test(sign) ? 2 : 1), 0);
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));

export function identityTable(identities: readonly DemoIdentity[]): string {
  const rows = [['姓名', '身份', '可以试什么'], ...identities.map(({ name, role, note }) => [name, role, note])];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => widthOf(row[column]!))) + 3);
  const lines = rows.map(([name, role, note]) => `  ${pad(name!, widths[0]!)}${pad(role!, widths[1]!)}${note!}`.trimEnd());
  return lines.join('\n');
}
