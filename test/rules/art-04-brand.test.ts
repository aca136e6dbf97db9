import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { roomTitle } from '../../cloudfunctions/_session/in-words';
import { footerOf } from '../../cloudfunctions/paper/session-on-paper';
import { MODE_NAMES } from '../../src/domain/session/session';
import { canPropose } from '../../src/domain/topic/propose';
import { told } from '../support/verdicts';

const read = (file: string): string => readFileSync(file, 'utf8');
const PAGES = ['src/pages', 'src/packages'].flatMap((folder) => readdirSync(folder, { recursive: true }).map((path) => join(folder, String(path)))).filter((path) => path.endsWith('/index.tsx'));

/** A page in the common shell, by itself or through a frame it shares with others. */
const inShell = (file: string): boolean => read(file).includes('<Page ')
  || [...read(file).matchAll(/from '(\.\.?\/[^']+)'/g)].map(([, path]) => `${join(dirname(file), path!)}.tsx`).some((path) => existsSync(path) && read(path).includes('<Page '));

describe('（四） 4.brand: 平台建设统一使用“有事好商量”标识', () => {
  test('there are pages to look at', () => expect(PAGES.length).toBeGreaterThan(35));
  test.each(PAGES)('%s stands in the shell that carries the mark', (page) => expect(inShell(page)).toBe(true));
  test('the shell shows the header, the header the mark, the mark the name', () => {
    expect(read('src/components/Page.tsx')).toContain('<PageHeader');
    expect(read('src/components/PageHeader.tsx')).toContain('<Wordmark />');
    expect(read('src/components/Wordmark.tsx')).toContain("label: '有事好商量'");
  });
  test('it stands on paper too, and no room puts another in its place', () => {
    expect([footerOf({ demo: false }), footerOf({ demo: true })]).toEqual(['有事好商量', '有事好商量　演示数据']);
    expect(roomTitle({ roomName: '琼花观社区', path: ['广陵区', '东关街道'] } as never)).toContain('“有事好商量”协商议事室');
  });
});

describe('（四） 4.online-platform: it serves rooms that are there, and takes no session’s place', () => {
  test('nothing is raised where no room is open', () => {
    expect(told(canPropose({ roomOpen: false, sources: ['resident'], source: 'resident', texts: ['路灯坏了'] }))).toEqual(['topic.propose.room-not-open ← 4.coverage']);
  });
  test('no way to meet is online alone', () => expect(Object.values(MODE_NAMES).filter((name) => name.includes('线上') && !name.includes('线下'))).toEqual([]));
});
