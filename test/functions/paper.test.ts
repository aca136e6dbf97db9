import ExcelJS from 'exceljs';
import jsQR from 'jsqr';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { harmless } from '../../cloudfunctions/_kernel/harmless';
import { PAPERS, type PaperFormat, type PaperName } from '../../src/domain/session/papers';
import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { difference, ink, pageOf, pngPicture } from '../support/rendered';
import { aListOnItsWay } from '../support/outcomes';
import { aSession, aSessionFrozen, aSessionWithMinutes, everybodyConfirms } from '../support/sessions';

let cloud: Cloud;
let session: Awaited<ReturnType<typeof aSessionFrozen>>;
beforeAll(async () => { cloud = await aCloud(); session = await aSessionFrozen(cloud); });
afterAll(() => cloud.emulator.close());

const make = async (paper: PaperName, format: PaperFormat, more: { sessionId?: string; seatId?: string } = {}): Promise<Buffer> => {
  const { content } = dataOf(await cloud.convener(session.roomId).paper.make({ sessionId: session.sessionId, paper, format, ...more }));
  return Buffer.from(content, 'base64');
};

/** The session under another title: what is the same in two pictures was not drawn from it. */
async function retitled<T>(topicTitle: string, work: () => Promise<T>): Promise<T> {
  const kept = (await cloud.store.get('session', session.sessionId))!;
  await inTransaction((transaction) => transaction.put('session', { ...kept, topicTitle }));
  const result = await work();
  await inTransaction((transaction) => transaction.put('session', kept));
  return result;
}

describe('papers of a session are made from what is on record', () => {
  test.each(['invitation', 'agenda', 'signInSheet', 'minutes'] as const)('%s as PDF shows Chinese characters, not boxes', async (paper) => {
    const seat = paper === 'invitation' ? { seatId: session.guests[0]! } : {};
    const draw = (title: string) => retitled(title, async () => pageOf(await make(paper, 'pdf', seat)));
    const [one, same, other] = [await draw('春夏秋冬东南西北'), await draw('春夏秋冬东南西北'), await draw('甲乙丙丁戊己庚辛')];
    expect(ink(one).size).toBeGreaterThan(5000);
    expect(difference(one, same)).toBe(0);
    expect(difference(one, other)).toBeGreaterThan(0.005);
  });

  test.each(['agenda', 'signInSheet', 'invitation'] as const)('%s as Word says what the session says', async (paper) => {
    const file = await make(paper, 'docx', paper === 'invitation' ? { seatId: session.guests[0]! } : {});
    const words = await wordsOf(file);
    const parts = ['有事好商量', '琼花观社区', '巷子里的路灯坏了', '仿宋', ...(paper === 'signInSheet' ? ['利益相关方代表'] : ['路灯先修哪几盏'])];
    expect(parts.filter((part) => !words.includes(part))).toEqual([]);
  });

  test('everybody seated stands on the sheet, once', async () => {
    const words = await wordsOf(await make('signInSheet', 'docx'));
    const seats = await cloud.store.list('seat', { sessionId: session.sessionId, state: 'seated' }, { limit: 200 });
    for (const { name } of seats) expect(words.split(`>${name}<`).length - 1).toBe(1);
  });

  test('a roster is a sheet of values: what looks like a formula stays words, and no way to reach people is in it', async () => {
    const [seat] = await cloud.store.list('seat', { sessionId: session.sessionId, state: 'seated' }, { limit: 1 });
    await inTransaction((transaction) => transaction.put('seat', { ...seat!, name: '=HYPERLINK("x")', title: '@SUM(1)' }));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await make('roster', 'xlsx')) as never);
    const cells: ExcelJS.Cell[] = [];
    book.worksheets[0]!.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
    expect(cells.filter(({ type }) => type === ExcelJS.ValueType.Formula)).toEqual([]);
    expect(cells.map(({ text }) => text)).toEqual(expect.arrayContaining(["'=HYPERLINK(\"x\")", "'@SUM(1)"]));
    expect(cells.map(({ text }) => text).join()).not.toContain('10012345678');
    await inTransaction((transaction) => transaction.put('seat', seat!));
  });

  test.each([['=1', "'=1"], ['＝1', "'＝1"], ['-1', "'-1"], ['\t=1', "'\t=1"], ['正常', '正常']])('%s is written as %s', (text, expected) => expect(harmless(text)).toBe(expected));

  test('minutes say what was agreed, who objected to what by part taken, and the receipt; as PDF they show Chinese characters', async () => {
    const { sessionId, roomId, hash, stakeholders, guests } = await aSessionWithMinutes(cloud);
    const file = async (format: 'docx' | 'pdf') => Buffer.from(dataOf(await cloud.convener(roomId).paper.make({ sessionId, paper: 'minutes', format })).content, 'base64');
    expect(await wordsOf(await file('docx'))).toContain('（征求确认稿）');
    dataOf(await cloud.as(stakeholders[0]!).session.objectToMinutes({ sessionId, hash, objection: '说的是巷尾三盏' }));
    const unanswered = await pageOf(await file('pdf'));
    const { seatId } = dataOf(await cloud.convener(roomId).session.minutesAnswers({ sessionId })).items.find(({ answer }) => answer === 'objected')!;
    await everybodyConfirms(cloud, { sessionId, roomId, hash, stakeholders: stakeholders.slice(1), guests });
    dataOf(await cloud.convener(roomId).session.answerObjection({ sessionId, seatId, reply: '已核对录音' }));

    const { receipt } = (await cloud.store.get('minutes', sessionId))!.settled!;
    const words = await wordsOf(await file('docx'));
    const parts = ['协商议事会议纪要', '一、路灯先修哪几盏', '先修巷口三盏', '商量结果：达成共识。', '商量结果：未达成共识。', '到会12人：', '到会12人，11人确认，1人有异议。', '利益相关方代表（住户）提出异议：说的是巷尾三盏', '召集人答复：已核对录音', '仿宋', ...[hash, receipt].map((code) => code.match(/.{16}/g)!.join(' '))];
    expect(parts.filter((part) => !words.includes(part))).toEqual([]);
    expect(words).not.toMatch(/征求确认稿|测试|客人/);
    const settled = await pageOf(await file('pdf'));
    expect(ink(settled).size).toBeGreaterThan(5000);
    expect(difference(settled, unanswered)).toBeGreaterThan(0.001);
  });

  test('a suggestion list says what, who, why, support and dissent in a table, with its code, on a page', async () => {
    const { sessionId, roomId, hash } = await aListOnItsWay(cloud);
    const file = async (format: 'docx' | 'pdf') => Buffer.from(dataOf(await cloud.convener(roomId).paper.make({ sessionId, paper: 'suggestionList', format })).content, 'base64');
    const words = await wordsOf(await file('docx'));
    const parts = ['协商建议清单', '先修巷口三盏路灯，年底前全部更换（1）', '社区居委会', '不同意见：有店家担心没人接', '到会12人，12人确认', '东关街道党工委', hash.match(/.{16}/g)!.join(' ')];
    expect(parts.filter((part) => !words.includes(part))).toEqual([]);
    expect(words).not.toMatch(/草稿|征求确认稿|测试|客人/);
    expect(ink(await pageOf(await file('pdf'))).size).toBeGreaterThan(5000);
  });

  test('a poster’s code can be scanned, its title can be read, and no name stands on it', async () => {
    const draw = (title: string) => retitled(title, async () => pngPicture(await make('poster', 'png')));
    const [one, other] = [await draw('春夏秋冬东南西北'), await draw('甲乙丙丁戊己庚辛')];
    expect(difference(one, other, 0.2, 0.4)).toBeGreaterThan(0.3);
    expect(jsQR(new Uint8ClampedArray(one.data), one.width, one.height)?.data).toMatch(/^rm[0-9A-Za-z]+$/);
  });
});

describe('what is not to be had', () => {
  test('a format a paper has not', async () => {
    expect(await cloud.convener(session.roomId).paper.make({ sessionId: session.sessionId, paper: 'roster', format: 'pdf' })).toMatchObject({ kind: 'invalid', fields: [{ path: 'format' }] });
  });
  test('an invitation to a seat of another session, or to nobody', async () => {
    const other = await aSession(cloud);
    const invite = (more: { seatId?: string }) => cloud.convener(session.roomId).paper.make({ sessionId: other.sessionId, paper: 'invitation', format: 'pdf', ...more });
    expect(await invite({ seatId: session.guests[0]! })).toMatchObject({ kind: 'forbidden' });
    expect(await invite({})).toMatchObject({ kind: 'invalid', fields: [{ path: 'seatId' }] });
  });
  test('every paper has a format of its own', () => expect(Object.values(PAPERS).every((formats) => formats.length > 0)).toBe(true));
});

/** All XML of a Word file, unpacked. */
async function wordsOf(docx: Buffer): Promise<string> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(docx);
  return (await Promise.all(Object.values(zip.files).filter(({ name }) => name.endsWith('.xml')).map((file) => file.async('string')))).join('\n');
}
