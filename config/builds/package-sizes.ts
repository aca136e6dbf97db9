import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { weapp } from './target';

/** Our own limit; WeChat's is 2 MB a package. What a phone must load before the first page shows. */
export const MAIN_PACKAGE_LIMIT = 800_000;
/** WeChat's limits are 2 MB for each and 20 MB for all; we stop well before. */
export const SUB_PACKAGE_LIMIT = 1_500_000;

export type PackageSizes = { main: number; sub: Record<string, number>; total: number };

/** Raw bytes of every file, as WeChat counts them; what lies below no sub-package's root is in the main one. */
export function packageSizes(folder = weapp.folder): PackageSizes {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] };
  const roots = (app.subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const sizes: PackageSizes = { main: 0, sub: Object.fromEntries(roots.map((root) => [root, 0])), total: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const { size } = statSync(file);
    const path = relative(folder, file).split(sep).join('/');
    const root = roots.find((candidate) => path.startsWith(`${candidate}/`));
    if (root === undefined) sizes.main += size;
    else sizes.sub[root] = (sizes.sub[root] ?? 0) + size;
    sizes.total += size;
  }
  return sizes;
}

export function oversized({ main, sub }: PackageSizes): string[] {
  const tooLarge = Object.entries(sub).filter(([, size]) => size > SUB_PACKAGE_LIMIT).map(([root]) => root);
  return main > MAIN_PACKAGE_LIMIT ? ['main', ...tooLarge] : tooLarge;
}

export function sizeTable({ main, sub, total }: PackageSizes): string {
  const rows: [string, number][] = [['main', main], ...Object.entries(sub), ['total', total]];
  return ['weapp package, raw bytes', ...rows.map(([name, size]) => `  ${name.padEnd(28)}${size.toLocaleString('en').padStart(11)}`)].join('\n');
}
