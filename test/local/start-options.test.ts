import { createServer } from 'node:net';
import { identityTable } from '../../config/local/identity-table';
import { startOptions, WrongOptions } from '../../config/local/options';
import { portFree } from '../../config/local/port-free';

test('without options: port 8194, data below the project, nothing wiped', () => {
  expect(startOptions([])).toEqual({ port: 8194, data: '.data', reset: false, watch: false, verbose: false, help: false });
});

test.each([[['--port', 'x']], [['--port', '70000']], [['--prot', '1']], [['8000']]])('%j is refused with a sentence', (args) => {
  expect(() => startOptions(args)).toThrow(WrongOptions);
});

test('a port that somebody uses is noticed', async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port)));
  expect(await portFree(port)).toBe(false);
  await new Promise((done) => other.close(done));
  expect(await portFree(port)).toBe(true);
});

test('the table of identities stands straight, whatever the width of the names', () => {
  const lines = identityTable([{ name: '赵晓敏', role: '居民', note: '甲' }, { name: 'Li', role: '社区党组织书记', note: '甲' }]).split('\n');
  const columns = (line: string) => [...line].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  expect(new Set(lines.slice(1).map(columns)).size).toBe(1);
});
