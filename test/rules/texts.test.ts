import { outcomeDuty, outcomeNotice } from '../../src/copy/outcome-notices';
import { phrase } from '../../src/copy/refusals';
import { graphemes, textFault, tidy } from '../../src/domain/text/plain';
import { maskedName, personalDataIn } from '../../src/domain/text/personal-data';
import { grams, likeness, telling } from '../../src/domain/topic/similar';
import { byCloseness, piecesOf, termsOf } from '../../src/domain/room/search';

describe('words others will see are plain', () => {
  test.each([
    ['路灯坏了\n第二行', undefined], ['👨‍👩‍👧 一家', undefined], ['𠮷', undefined],
    ['abc\u202Edef', 'direction'], ['a\u2066b', 'direction'], ['\u200Fa', 'direction'], ['a\u0000b', 'control'], ['a\tb', 'control'], ['\u0085', 'control'],
    ['\uD800', 'broken'], ['a' + '\u0301'.repeat(4), 'marks'],
  ] as const)('%j → %s', (text, fault) => expect(textFault(text)).toBe(fault));
  test('length is counted as people count', () => {
    expect([graphemes('👨‍👩‍👧'), graphemes('议题'), graphemes('')]).toEqual([1, 2, 0]);
    expect(tidy('  a\r\nb\r ')).toBe('a\nb');
  });
});

describe('what people wrote stands in a notice as they wrote it', () => {
  test.each(["每户$300，$&先付一半", "见$`和$'", '{words}、{n}、{topic}', '$$'])('%s', (words) => {
    expect(outcomeNotice('letter', { topic: '停车场', words }).text).toBe(`《停车场》：${words}`);
    expect(outcomeDuty('overseen', { room: words, topic: words, n: 2, words }).text).toBe(`${words}《${words}》的第2条建议，${words}`);
    expect(phrase({ rule: 'me.closing.holds-office', measured: words }).sentence).toContain(words);
  });
  test.each([['已经装好。', '已经装好。请您评价办理结果'], ['已经装好', '已经装好。请您评价办理结果'], ['满意吗？', '满意吗？请您评价办理结果']])('%s ends its sentence once', (words, ending) => {
    expect(outcomeNotice('answer', { topic: '停车场', n: 1, words }).text).toBe(`《停车场》的第1条建议：${ending}`);
  });
});

describe('personal numbers are found in disguise', () => {
  test.each([
    ['找13812345678', ['mobile']], ['找138-1234-5678', ['mobile']], ['１３８１２３４５６７８', ['mobile']], ['+86 138 1234 5678', ['mobile']],
    ['13812345678,13912345678', ['mobile']], ['13812345678 13912345678', ['mobile']], ['住302 13812345678', ['mobile']], ['2026.11.24 13812345678', ['mobile']], ['1 3 8 1 2 3 4 5 6 7 8', ['mobile']], ['8613812345678', ['mobile']],
    ['水费13.5 14.5 15.5 16元', []], ['第1381234567890号', []], ['2026-11-18 19:30', []],
    ['11010519491231002X', ['id-number']], ['110105 19491231 002x', ['id-number']], ['110105194912310021', []], ['订单20261124000123456789', []], ['12345热线', []], ['2026年11月24日', []], ['1号楼3单元502室', []],
  ] as const)('%s → %j', (text, found) => expect(personalDataIn(text)).toEqual(found));
  test.each([['王桂兰', '王**'], ['赵六', '赵*'], ['欧阳修远者', '欧**'], ['', '居民'], [undefined, '居民']])('%s is shown as %s', (name, shown) => expect(maskedName(name)).toBe(shown));
});

describe('similar topics', () => {
  const rare = () => 1;
  test('a name and its other wording are alike, two lamps in different words more than lamp and parking', () => {
    const [lamp, lamp2, parking] = ['观巷路灯坏了三盏', '路灯坏了没人修', '停车位不够'].map(grams) as [string[], string[], string[]];
    expect(likeness(lamp, lamp2, rare)).toBeGreaterThan(likeness(lamp, parking, rare));
    expect(likeness(lamp, parking, rare)).toBe(0);
    expect(likeness(lamp, lamp, rare)).toBe(1);
    expect(likeness([], lamp, rare)).toBe(0);
  });
  test('hollow pieces are not looked up, and no query grows without bound', () => {
    expect(telling('希望社区解决路灯问题', 3)).not.toContain('希望');
    expect(telling('一二三四五六七八九十', 3)).toHaveLength(3);
  });
});

describe('finding a room', () => {
  const room = termsOf([{ name: '琼花观社区', syllables: ['qiong', 'hua', 'guan', 'she', 'qu'] }, { name: '东关街道', syllables: ['dong', 'guan', 'jie', 'dao'] }]);
  test.each(['琼花观', '琼', 'qhg', 'QHGSQ', 'qionghua', 'qion', '东关琼花', 'dgjd 琼花', '观社', 'ｑｈｇ'])('%s finds 琼花观社区 of 东关街道', (query) => {
    const pieces = piecesOf(query);
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.filter((piece) => !room.includes(piece))).toEqual([]);
  });
  test.each(['个园', 'gy', '琼花镇'])('%s does not', (query) => expect(piecesOf(query).every((piece) => room.includes(piece))).toBe(false));
  test.each(['', 'q', '!!', '１２３'])('%j asks nothing', (query) => expect(piecesOf(query)).toEqual([]));
  test('the room itself comes before rooms of a township with that name', () => {
    const sorted = [{ name: '仙女镇', id: '3' }, { name: '张纲社区', id: '1' }, { name: '仙女社区', id: '2' }].sort(byCloseness('仙女'));
    expect(sorted.map(({ name }) => name)).toEqual(['仙女镇', '仙女社区', '张纲社区']);
  });
});
