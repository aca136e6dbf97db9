import { canApprovePublication, canAsk, canGiveBack, canTakeDown, canWrite, completenessGate, correctionGate, personalGate, safetyGate, scopeGate } from '../../src/domain/outcome/publication';
import { madePublic, notPublicIn, openIn } from '../../src/domain/outcome/not-public';
import { changed, differences, partsOf, plainText, type PublishedText } from '../../src/domain/outcome/published-text';
import { cellsInWords, withoutSmallCells } from '../../src/domain/outcome/small-cells';
import { draftSuggestions } from '../../src/domain/outcome/suggestion-list';
import { audienceOf, listKeysFor, listKeysOf, marksOf, mayRead, NOBODY, SCOPES } from '../../src/domain/outcome/visible';
import { closeness, findingPieces, findingTerms, runsOf } from '../../src/domain/outcome/find';
import { spoken } from '../../cloudfunctions/_kernel/search-terms';
import { seeded } from '../support/personal-texts';
import { told } from '../support/verdicts';

describe('nothing is public before four gates, and each tells all its reasons', () => {
  test.each`
    choice                                     | over                                | expected
    ${'scope, way and kind chosen'}            | ${{}}                               | ${[]}
    ${'nothing chosen'}                        | ${{ scope: '', ways: [], focus: '' }} | ${['outcome.publication.no-scope ← 10.made-public', 'outcome.publication.no-way ← 10.made-public', 'outcome.publication.no-focus ← convention.publication-approval']}
  `('scope: $choice', ({ over, expected }) => expect(told(scopeGate({ scope: 'county', ways: ['online'], focus: 'parking', ...over }))).toEqual(expected));
  test('personal data: what is found is masked or let stand; what can never stand does not', () => {
    const NONE = { personal: [], few: 0 };
    expect(told(personalGate({ open: NONE, never: [], least: 5 }))).toEqual([]);
    expect(told(personalGate({ open: { personal: ['手机号'], few: 0 }, never: [], least: 5 }))).toEqual(['outcome.publication.personal-data ← convention.publication-privacy']);
    expect(told(personalGate({ open: NONE, never: ['车牌'], least: 5 }))).toEqual(['outcome.publication.personal-data ← convention.publication-privacy']);
    expect(told(personalGate({ open: { personal: ['姓名'], few: 2 }, never: [], least: 5 }))).toEqual(['outcome.publication.personal-data ← convention.publication-privacy', 'outcome.publication.small-figure ← convention.small-cells']);
  });
  test.each([['pass', false, []], ['review', false, ['outcome.publication.not-checked ← convention.content']], ['unavailable', false, ['outcome.publication.not-checked ← convention.content']], ['review', true, []]] as const)('safety: %s, read by a person: %s', (finding, readByPerson, expected) =>
    expect(told(safetyGate({ finding, readByPerson }))).toEqual(expected));
  test.each`
    what                                     | over                                                              | expected
    ${'all there'}                           | ${{}}                                                             | ${[]}
    ${'the list was not reported'}           | ${{ reported: false, settled: false, unanswered: [1] }}           | ${['outcome.publication.list-not-reported ← 8.report-to']}
    ${'two without an answer, no title'}     | ${{ settled: false, unanswered: [1, 3], missing: ['标题'] }}      | ${['outcome.publication.item-unanswered ← 10.every-item-answered', 'outcome.publication.text-missing ← 10.made-public']}
    ${'one answered again since it was sent'}| ${{ anew: [2] }}                                                  | ${['outcome.publication.answered-anew ← 10.every-item-answered']}
    ${'a question without consensus is open'} | ${{ settled: false }}                                            | ${['outcome.publication.not-settled ← 10.every-matter-settled']}
  `('completeness: $what', ({ over, expected }) => expect(told(completenessGate({ reported: true, settled: true, unanswered: [], missing: [], ...over }))).toEqual(expected));
});

describe('another person looks through it, on the words as they were sent', () => {
  test.each`
    who                          | over                        | expected
    ${'another one'}             | ${{}}                       | ${[]}
    ${'who wrote it'}            | ${{ own: true }}            | ${['outcome.publication.own-approval ← convention.publication-approval']}
    ${'who saw other words'}     | ${{ sameText: false }}      | ${['outcome.publication.text-changed ← convention.publication-approval']}
    ${'when it was not sent'}    | ${{ state: 'draft' }}       | ${['outcome.publication.wrong-state ← convention.publication-approval']}
  `('$who', ({ over, expected }) => expect(told(canApprovePublication({ state: 'awaiting', own: false, sameText: true, ...over }))).toEqual(expected));
  test('words lie still while somebody looks through them', () => {
    expect([canWrite({ state: 'awaiting' }), canAsk({ state: 'withdrawn' }), canAsk({ state: 'published' }), canAsk({ state: 'awaiting' })].map(told)).toEqual(Array(4).fill(['outcome.publication.wrong-state ← convention.publication-approval']));
    expect([canWrite({ state: 'draft' }), canWrite({ state: 'published' }), canWrite({ state: 'withdrawn' }), canAsk({ state: 'draft' })].map(told)).toEqual([[], [], [], []]);
  });
});

describe('corrections and withdrawals are never silent', () => {
  test('each has its reason, and a correction says something else', () => {
    expect(told(correctionGate({ correction: true, reason: ' ', different: false }))).toEqual(['outcome.publication.no-reason ← convention.publication-versions', 'outcome.publication.nothing-changed ← convention.publication-versions']);
    expect(told(correctionGate({ correction: false, reason: '', different: false }))).toEqual([]);
    expect(SCOPES.map((is) => told(correctionGate({ correction: true, reason: '笔误', different: true, scopes: ['township', is] })))).toEqual([['outcome.publication.narrower ← convention.publication-versions'], ['outcome.publication.narrower ← convention.publication-versions'], [], [], []]);
    expect(told(canGiveBack({ state: 'awaiting', reason: '' }))).toEqual(['outcome.publication.no-reason ← convention.publication-versions']);
    expect(told(canTakeDown({ published: true, reason: '' }))).toEqual(['outcome.publication.no-reason ← convention.publication-versions']);
    expect(told(canTakeDown({ published: false, reason: '有误' }))).toEqual(['outcome.publication.wrong-state ← convention.publication-approval']);
    expect(told(canTakeDown({ published: true, reason: '有误' }))).toEqual([]);
  });
});

const TEXT: PublishedText = {
  title: '广场几点收音箱', lead: '三条建议都有了答复。', facts: [['地点', '社区']], questions: [{ question: '几点收', consensus: '达成共识' }, { question: '谁来管', consensus: '未达成共识', next: '转入第2轮调研、协商' }], note: '',
  items: [{ number: 1, what: '九点收音箱', who: '街道', why: '影响休息', support: '多数赞成', dissent: '有人想晚点', decision: '采纳（街道党工委）', progress: '已答复', answer: '六月起九点收。' }],
};

describe('what is not for the public: who somebody is, and how few they were', () => {
  const looked = { known: ['王桂兰'], least: 5, confirmed: [] as string[] };
  test('each is told by its kind, and what is let stand word for word stands', () => {
    const text = '王桂兰等3户反对，车牌苏K12345；12户签了字';
    expect(notPublicIn(text, looked).map(({ kind, text: words, mask, never }) => [kind, words, mask, never])).toEqual([['姓名', '王桂兰', '王**', false], ['不足5的人数', '3户', '少数几户', false], ['车牌', '苏K12345', '〔车牌已删去〕', true]]);
    expect(madePublic(text, looked)).toBe('王**等少数几户反对，车牌〔车牌已删去〕；12户签了字');
    expect(madePublic(text, { ...looked, confirmed: ['3户', '苏K12345'] })).toBe('王**等3户反对，车牌〔车牌已删去〕；12户签了字');
    expect([openIn([text, '4票弃权'], looked), openIn([text], { ...looked, confirmed: ['3户'] })]).toEqual([{ personal: ['姓名', '车牌'], few: 2 }, { personal: ['姓名', '车牌'], few: 0 }]);
  });
  test('a door is a door, however few live behind it', () => expect(notPublicIn('家住3幢2单元301室', looked).map(({ kind }) => kind)).toEqual(['门牌']));
  test('what the record says of itself is never found: attendance, drafts, first words', () => {
    const cells = [[20, 9, 6], [20, 3, 3], [20, 2, 1], [2, 1], [4, 3], [], [12, 1], [7, 6, 2, 1]].map((counts) => cellsInWords(counts.map((count, i) => ({ label: ['利益相关方代表', '群众代表', '党政领导', '专家学者'][i]!, count })), 5));
    const random = seeded(5);
    const upTo = (n: number): number => Math.floor(random() * (n + 1));
    const drafts = Array.from({ length: 300 }, () => { const votes = upTo(40); const agree = upTo(votes); return { text: '修灯', votes, agree, disagree: upTo(votes - agree) }; });
    const drafted = draftSuggestions(Array.from({ length: 40 }, (_, n) => ({ questionId: `q${n}`, question: '怎么修', note: `先修灯${'。'.repeat(n)}`, attended: n + 1 })), drafts.map((one, i) => ({ ...one, text: `${one.text}${'！'.repeat(i + 1)}` })), { most: 1000, least: 5 });
    expect([...cells, ...drafted.flatMap(({ support, dissent }) => [support, dissent])].filter((words) => notPublicIn(words, looked).length > 0)).toEqual([]);
    expect(drafted.slice(3, 5).map(({ support }) => support)).toEqual(['到会不足5人协商，达成共识', '到会5人协商，达成共识']);
  });
});

describe('the text as it is hashed', () => {
  test('every part changes it, so does the version and the reason', () => {
    const stamp = { sessionId: 's1', version: 1, reason: '' };
    const others = partsOf(TEXT).map(({ key }) => { let i = -1; const at = partsOf(TEXT).findIndex((part) => part.key === key); return changed(TEXT, (words) => ((i += 1) === at ? `${words}改` : words)); });
    expect(new Set([plainText(TEXT, stamp), ...others.map((text) => plainText(text, stamp)), plainText(TEXT, { ...stamp, version: 2 }), plainText(TEXT, { ...stamp, reason: '笔误' })]).size).toBe(partsOf(TEXT).length + 3);
  });
  test('words never pass for a label: they are indented', () => expect(plainText({ ...TEXT, lead: '导语\n标题：别的' }, { sessionId: 's1', version: 1, reason: '' })).toContain('\n  导语\n  标题：别的\n'));
  test('what differs is told place by place', () => expect(differences(TEXT, { ...TEXT, title: '广场八点收音箱', items: [{ ...TEXT.items[0]!, answer: '八点收。' }] })).toEqual([
    { label: '标题', before: '广场几点收音箱', after: '广场八点收音箱' }, { label: '建议1·答复', before: '六月起九点收。', after: '八点收。' },
  ]));
});

describe('figures under five are not shown, and cannot be worked out', () => {
  test.each([
    [[20, 9, 6], '35人：a20人、b9人、c6人'], [[20, 9, 1], '30人：a20人、其他10人'], [[20, 3, 3], '26人：a20人、其他6人'], [[20, 2, 1], '23人'], [[2, 1], '不足5人'], [[4, 3], '7人'], [[], '不足5人'], [[12], '12人：a12人'],
  ] as const)('%j → %s', (counts, expected) => expect(cellsInWords(counts.map((count, i) => ({ label: 'abcdef'[i]!, count })), 5)).toBe(expected));
  test('in a thousand tables: every figure is five or more, or none, and a remainder holds two groups at least', () => {
    const random = seeded(7);
    for (let i = 0; i < 1000; i += 1) {
      const cells = Array.from({ length: 1 + Math.floor(random() * 8) }, (_, j) => ({ label: `g${j}`, count: Math.floor(random() * 14) }));
      const { total, cells: shown } = withoutSmallCells(cells, 5);
      expect(shown.every(({ count }) => count >= 5)).toBe(true);
      const hidden = cells.filter(({ label, count }) => count > 0 && !shown.some((one) => one.label === label));
      if (total !== undefined && hidden.length > 0 && shown.length > 0) expect([hidden.length >= 2, hidden.reduce((sum, { count }) => sum + count, 0) >= 5]).toEqual([true, true]);
    }
  });
});

describe('（十） 10.made-public: in a certain scope, and one answer to who may read', () => {
  const at = { sessionId: 's1', topicId: 't1', roomId: '321002001001', roomKind: 'village' as const, area: '321002001001', within: ['3210', '321002', '321002001', '321002001001'] };
  const readers = {
    'nobody signed in': NOBODY, 'a neighbour': { ...NOBODY, areas: at.within, rooms: [at.roomId] }, 'of the township': { ...NOBODY, areas: ['3210', '321002', '321002001', '321002001002'] }, 'of the county': { ...NOBODY, areas: ['3210', '321002', '321002007'] },
    'of another county': { ...NOBODY, areas: ['3210', '321003'] }, 'who took part': { ...NOBODY, sessions: ['s1'] }, 'who proposed it': { ...NOBODY, topics: ['t1'] }, 'who took part in another': { ...NOBODY, sessions: ['s2'], topics: ['t2'] },
  };
  test.each`
    scope             | readable
    ${'participants'} | ${['who took part', 'who proposed it']}
    ${'room-area'}    | ${['a neighbour', 'who took part', 'who proposed it']}
    ${'township'}     | ${['a neighbour', 'of the township', 'who took part', 'who proposed it']}
    ${'county'}       | ${['a neighbour', 'of the township', 'of the county', 'who took part', 'who proposed it']}
    ${'city'}         | ${Object.keys(readers)}
  `('$scope is read by $readable', ({ scope, readable }) => {
    const audience = audienceOf(scope, at);
    expect(Object.entries(readers).filter(([, reader]) => mayRead(marksOf(reader), audience)).map(([name]) => name)).toEqual(readable);
  });
  test('lists answer the same as that, for every reader, scope and way of narrowing', () => {
    for (const scope of SCOPES) for (const reader of Object.values(readers)) {
      const [audience, marks] = [audienceOf(scope, at), marksOf(reader)];
      const held = new Set(listKeysOf(audience, { roomId: at.roomId, within: at.within, kind: 'village', focus: 'parking', year: '2026' }));
      for (const facet of [{ place: '3210' }, { place: '321002001', kind: 'village' as const }, { place: at.roomId, focus: 'parking' as const, year: '2026' }]) expect(listKeysFor(marks, facet).some((key) => held.has(key))).toBe(mayRead(marks, audience));
      expect(listKeysFor(marks, { place: '321003' }).some((key) => held.has(key))).toBe(false);
    }
  });
  test('a room of an enterprise or a sector has no area: there the people of the room are meant', () => {
    expect(audienceOf('room-area', { ...at, roomKind: 'enterprise', roomId: 'r9' })).toEqual(['room:r9', 'session:s1', 'topic:t1']);
    expect(audienceOf('township', { ...at, roomKind: 'sector', roomId: 'r8', within: ['3210'] })).toEqual(['room:r8', 'session:s1', 'topic:t1']);
  });
});

describe('what was published is found by words, by their sound, by pinyin and by initials', () => {
  const aloud = (text: string) => runsOf(text).map((run) => ({ letters: [...run], syllables: [...spoken(run).syllables] }));
  const terms = new Set(findingTerms(aloud('福景苑北侧荒地改成停车场')));
  const score = (query: string) => closeness(findingPieces(query, aloud(query)), terms);
  test.each(['停车场', '停车', '荒地 停车', '亭车场', '停车厂', 'tingche', 'tcc', 'tingchechang', 'hdgctc', '福景园停车', '苑', 'ＴＣＣ'])('%s finds it', (query) => expect(score(query)).toBeGreaterThan(0));
  test.each(['养老', '路灯坏了', 'yanglao', '充电桩'])('%s does not', (query) => expect(score(query)).toBeUndefined());
  test('closer words come first', () => expect(score('停车场')!).toBeGreaterThan(score('停车厂')!));
});
