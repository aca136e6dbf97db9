import fc from 'fast-check';
import { numbersOn } from '../../src/domain/policy/numbers';
import { canSign, isComplete } from '../../src/domain/research/completeness';
import { canShareDigest, digestOf, digestText, partText } from '../../src/domain/research/digest';
import { evidenceCounts, kindsFor, mayKeep, tally, type Evidence } from '../../src/domain/research/evidence';
import { canAsk, isDraft, mayDraft, takesAnswers, type Question } from '../../src/domain/research/questions';
import { RESEARCH_STATES, type Part } from '../../src/domain/research/research';
import { foundIn, shownSheets } from '../../src/domain/research/results';
import { canCount, canEnterPaper, isWaiting, noSheets, withSheet, type Answer } from '../../src/domain/research/sheets';
import { isOpen, mayWork } from '../../src/domain/research/step';
import { canAnswerSurvey, canOpenSurvey, shownFigures } from '../../src/domain/research/survey';
import { actionsOpen, inState, mayResearch, stateAfter } from '../../src/domain/research/transitions';
import { isEnd, TOPIC_STATES } from '../../src/domain/topic/topic';
import { told } from '../support/verdicts';

const GROUPS = ['摊主', '住户'];
const document = (over = {}): Evidence => ({ kind: 'document', part: 'policy', title: '市容管理条例', found: '第二十条允许划定时段', source: '扬府发〔2019〕3号', ...over });
const visit = (over = {}): Evidence => ({ kind: 'visit', part: 'situation', title: '早市走访', found: '占道的有十二家', at: '2026-11-20T22:30:00.000Z', place: '东关街北口', photos: [], ...over });
const interview = (group: string, over = {}): Evidence => ({ kind: 'interview', part: 'wishes', title: '上门访谈', found: '希望早上六点到八点能摆摊', at: '2026-11-21T02:00:00.000Z', group, ...over });
const survey = (group: string, over = {}): Evidence => ({ kind: 'survey', part: 'wishes', title: '五题问卷', found: '多数能接受限时', group, answers: 23, ...over });
const whole = [document(), visit(), interview('摊主'), survey('住户')];

describe('（八） 摸清与协商议题相关的政策规定、实际情况和利益相关方的愿望、诉求和建议', () => {
  test.each`
    what                                 | piece                                     | expected
    ${'a document with its source'}      | ${document()}                             | ${[]}
    ${'a document without one'}          | ${document({ source: ' ' })}              | ${['research.evidence.incomplete ← 8.research-three-things']}
    ${'a visit without a photograph'}    | ${visit()}                                | ${[]}
    ${'a visit without a place'}         | ${visit({ place: '' })}                   | ${['research.evidence.incomplete ← 8.research-three-things']}
    ${'a visit without a time'}          | ${visit({ at: '' })}                      | ${['research.evidence.incomplete ← 8.research-three-things']}
    ${'an interview that found nothing'} | ${interview('摊主', { found: '' })}       | ${['research.evidence.incomplete ← 8.research-three-things']}
    ${'an interview of no group'}        | ${interview('')}                          | ${['research.evidence.incomplete ← 8.research-three-things']}
    ${'a group not on the map'}          | ${interview('游客')}                      | ${['research.evidence.unknown-group ← 7.representativeness']}
    ${'a survey nobody answered'}        | ${survey('住户', { answers: 0 })}         | ${['research.evidence.incomplete ← 8.research-three-things']}
    ${'wishes out of a file'}            | ${document({ part: 'wishes' })}           | ${['research.evidence.wrong-part ← 8.research-three-things']}
    ${'a provision seen on site'}        | ${visit({ part: 'policy' })}              | ${['research.evidence.wrong-part ← 8.research-three-things']}
  `('$what → $expected', ({ piece, expected }) => expect(told(evidenceCounts(piece, GROUPS))).toEqual(expected));
  test('what serves which part', () => {
    expect([kindsFor('policy'), kindsFor('situation'), kindsFor('wishes')]).toEqual([['document'], ['document', 'visit', 'interview', 'survey'], ['interview', 'survey']]);
  });
  test('what is missing of a visit is named', () => {
    expect(evidenceCounts(visit({ at: '', place: '' }), GROUPS)).toMatchObject({ reasons: [{ measured: '时间、地点' }] });
  });

  const POLICY = 'research.completeness.policy-missing ← 8.research-three-things';
  const SITUATION = 'research.completeness.situation-missing ← 8.research-three-things';
  const WISHES = 'research.completeness.wishes-missing ← 8.research-three-things';
  const HEARD = 'research.completeness.group-not-heard ← 8.research-three-things';
  const SIGNED = 'research.completeness.not-signed-by-convener ← 8.research-by-convener';
  test.each`
    what                               | evidence                                             | signed   | expected
    ${'three parts, both groups'}      | ${whole}                                             | ${true}  | ${[]}
    ${'not signed'}                    | ${whole}                                             | ${false} | ${[SIGNED]}
    ${'nothing at all'}                | ${[]}                                                | ${false} | ${[POLICY, SITUATION, WISHES, HEARD, SIGNED]}
    ${'no provision'}                  | ${whole.slice(1)}                                    | ${true}  | ${[POLICY]}
    ${'no fact'}                       | ${[document(), interview('摊主'), survey('住户')]}   | ${true}  | ${[SITUATION]}
    ${'one group unheard'}             | ${whole.slice(0, 3)}                                 | ${true}  | ${[HEARD]}
    ${'a survey without an answer'}    | ${[...whole.slice(0, 3), survey('住户', { answers: 0 })]} | ${true} | ${[HEARD]}
    ${'heard, but about the facts'}    | ${[...whole.slice(0, 3), survey('住户', { part: 'situation' })]} | ${true} | ${[HEARD]}
  `('$what → $expected', ({ evidence, signed, expected }) => {
    expect(told(isComplete({ ...tally(evidence, GROUPS), signed }))).toEqual(expected);
  });
  test('the groups nobody heard are named', () => {
    expect(isComplete({ ...tally(whole.slice(0, 2), GROUPS), signed: true })).toMatchObject({ reasons: [{}, { measured: '摊主、住户' }] });
  });
  test('调研工作由协商议事室召集人组织: nobody else signs', () => {
    expect(told(canSign({ ...tally(whole, GROUPS), byConvener: true }))).toEqual([]);
    expect(told(canSign({ ...tally(whole, GROUPS), byConvener: false }))).toEqual([SIGNED]);
  });
});

describe('research runs from screening on and is reopened for a second round', () => {
  test('the table', () => {
    const working = ['addEvidence', 'changeEvidence', 'removeEvidence', 'openSurvey', 'closeSurvey', 'sign'];
    expect(RESEARCH_STATES.map((state) => actionsOpen(state, 'convener'))).toEqual([working, ['addEvidence', 'changeEvidence', 'removeEvidence', 'closeSurvey', 'reopen'], working]);
    expect([actionsOpen('open', 'fieldworker'), actionsOpen('complete', 'fieldworker')]).toEqual([['addEvidence', 'changeEvidence', 'removeEvidence'], []]);
    expect([stateAfter('sign', 'open'), stateAfter('reopen', 'complete'), stateAfter('addEvidence', 'reopened')]).toEqual(['complete', 'reopened', 'reopened']);
    expect(told(inState('complete', 'openSurvey'))).toEqual(['research.transitions.not-in-this-state ← 8.no-research-no-deliberation']);
    expect([inState('complete', 'removeEvidence', 'staff'), inState('complete', 'removeEvidence', 'fieldworker')].map(({ outcome }) => outcome)).toEqual(['allowed', 'refused']);
  });
  test('a signature stands over the record as it was: evidence that changes afterwards takes it away', () => {
    expect((['addEvidence', 'changeEvidence', 'removeEvidence', 'closeSurvey', 'reopen'] as const).map((action) => stateAfter(action, 'complete'))).toEqual(Array(5).fill('reopened'));
    expect(told(inState('reopened', 'sign'))).toEqual([]);
  });
  test('a topic is taken up first, before or after approval', () => {
    for (const state of ['screened', 'awaiting-approval', 'approved', 'filed'] as const) expect(told(mayResearch(state))).toEqual([]);
    for (const state of ['submitted', 'returned', 'held', ...TOPIC_STATES.filter(isEnd)] as const) expect(told(mayResearch(state))).toEqual(['research.transitions.topic-not-taken-up ← 8.as-approved']);
    expect(told(mayWork('held'))).toEqual(['topic.hold.awaiting-answer ← 8.report-sensitive']);
    expect([told(isOpen('screened', 'open', 'sign', 'convener')), told(isOpen('screened', 'open', 'sign', 'staff'))]).toEqual([[], ['research.transitions.not-in-this-state ← 8.no-research-no-deliberation']]);
  });
});

describe('a questionnaire is short, asks one group, and shows nobody', () => {
  const numbers = numbersOn('2026-12-01');
  test.each`
    over                    | expected
    ${{}}                   | ${[]}
    ${{ questions: 10 }}    | ${[]}
    ${{ questions: 11 }}    | ${['research.survey.too-many-questions ← convention.survey']}
    ${{ questions: 0 }}     | ${['research.survey.no-question ← convention.survey']}
    ${{ group: '' }}        | ${['research.survey.unknown-group ← 8.research-three-things']}
  `('$over → $expected', ({ over, expected }) => expect(told(canOpenSurvey({ numbers, questions: 5, group: '住户', groups: GROUPS, ...over }))).toEqual(expected));
  test.each`
    over                    | expected
    ${{}}                   | ${[]}
    ${{ open: false }}      | ${['research.survey.closed ← convention.survey']}
    ${{ inGroup: false }}   | ${['research.survey.not-of-this-group ← 8.research-three-things']}
    ${{ answered: true }}   | ${['research.survey.already-answered ← convention.survey']}
  `('answering: $over → $expected', ({ over, expected }) => expect(told(canAnswerSurvey({ open: true, inGroup: true, answered: false, ...over }))).toEqual(expected));
  test.each`
    figures            | total       | shown
    ${[20, 30]}        | ${50}       | ${[20, 30]}
    ${[20, 3, 40]}     | ${63}       | ${['hidden', 'hidden', 40]}
    ${[20, 3, 2, 40]}  | ${65}       | ${[20, 'hidden', 'hidden', 40]}
    ${[20, 1, 2, 40]}  | ${63}       | ${['hidden', 'hidden', 'hidden', 40]}
    ${[2, 1]}          | ${'hidden'} | ${['hidden', 'hidden']}
    ${[4, 1]}          | ${5}        | ${['hidden', 'hidden']}
  `('$figures is shown as $shown', ({ figures, total, shown }) => expect(shownFigures(figures, 5)).toEqual({ total, figures: shown }));
  test('no figure under five is shown, nor can one be worked out from the rest', () => {
    fc.assert(fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), (figures) => {
      const shown = shownFigures(figures, 5);
      shown.figures.forEach((figure) => figure === 'hidden' || expect(figure).toBeGreaterThanOrEqual(5));
      const hidden = figures.filter((_, i) => shown.figures[i] === 'hidden');
      if (shown.total === 'hidden' || hidden.length === 0 || hidden.length === figures.length) return;
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.reduce((sum, figure) => sum + figure, 0)).toBeGreaterThanOrEqual(5);
    }));
  });
});

describe('the digest for participants is made from the record', () => {
  test('three parts, with what lies behind each line and whose wish it is', () => {
    expect(digestText(digestOf(whole, GROUPS))).toBe([
      '政策规定：', '· 第二十条允许划定时段（文件资料，市容管理条例）',
      '实际情况：', '· 占道的有十二家（实地走访，早市走访）',
      '愿望、诉求和建议：', '· 希望早上六点到八点能摆摊（摊主，访谈，上门访谈）', '· 多数能接受限时（住户，问卷，五题问卷）',
    ].join('\n'));
  });
  test('a group with many interviews does not push another out; the rest is counted', () => {
    const many = Array.from({ length: 8 }, (_, i) => interview('摊主', { found: `第${i + 1}位` }));
    const wishes = digestOf([...many, survey('住户')], GROUPS)[2]!;
    expect([wishes.lines[0]!.group, wishes.lines[1]!.group, wishes.lines.length, wishes.more]).toEqual(['摊主', '住户', 5, 4]);
  });
  test('what does not count is not told, and long words are cut whole', () => {
    const [policy, situation] = digestOf([document({ source: '' }), visit({ found: '路'.repeat(200) })], GROUPS);
    expect(policy!.lines).toEqual([]);
    expect([...situation!.lines[0]!.found]).toHaveLength(120);
    expect(situation!.lines[0]!.found).toMatch(/…$/);
    const [, exact] = digestOf([visit({ found: '路'.repeat(120) })], GROUPS);
    expect(exact!.lines[0]!.found).toBe('路'.repeat(120));
  });
  test('it goes out when it says something and holds nobody’s number', () => {
    const parts = (evidence: readonly Evidence[]) => Object.fromEntries(digestOf(evidence, GROUPS).map((part) => [part.part, partText(part)])) as Record<Part, string>;
    expect(told(canShareDigest(parts(whole)))).toEqual([]);
    expect(told(canShareDigest(parts([])))).toEqual(['research.digest.empty ← 8.notice-in-advance']);
    expect(canShareDigest(parts(whole.slice(0, 2)))).toMatchObject({ reasons: [{ measured: '愿望、诉求和建议' }] });
    expect(told(canShareDigest(parts([...whole, interview('摊主', { found: '请打13800138000' })])))).toEqual(['research.digest.personal-data ← convention.content']);
  });
});

describe('a record stays bounded, and each keeps to what is his or hers', () => {
  test.each`
    over                              | expected
    ${{}}                             | ${[]}
    ${{ pieces: 61 }}                 | ${['research.evidence.too-many ← 2.no-formalism']}
    ${{ own: false }}                 | ${['research.evidence.not-yours ← 8.research-by-convener']}
    ${{ own: false, desk: true }}     | ${[]}
    ${{ fromSurvey: true }}           | ${['research.evidence.made-by-survey ← convention.survey']}
  `('$over → $expected', ({ over, expected }) => expect(told(mayKeep({ pieces: 60, own: true, desk: false, fromSurvey: false, ...over }))).toEqual(expected));
});

const QUESTIONS: readonly Question[] = [
  { kind: 'one', words: '什么时候最吵', options: ['早上', '晚上'] }, { kind: 'several', words: '怎么办', options: ['限时', '换地方', '小声'] }, { kind: 'text', words: '还想说什么', options: [] },
];
const answers = (chosen: readonly number[] = [1], several: readonly number[] = [0, 2], text = ''): Answer[] => [{ chosen, text: '' }, { chosen: several, text: '' }, { chosen: [], text }];
const sheets = (...filled: Answer[][]) => filled.reduce(withSheet, noSheets(QUESTIONS));

describe('questions that can be answered, counted and told', () => {
  test.each`
    what                     | questions                                                       | expected
    ${'three kinds'}         | ${QUESTIONS}                                                    | ${[]}
    ${'one option'}          | ${[{ kind: 'one', words: '好吗', options: ['好'] }]}            | ${['research.questions.too-few-options ← convention.survey']}
    ${'the same twice'}      | ${[{ kind: 'one', words: '好吗', options: ['好', '好'] }]}      | ${['research.questions.same-option ← convention.survey']}
    ${'four to be written'}  | ${Array(4).fill({ kind: 'text', words: '说说', options: [] })}  | ${['research.questions.too-many-texts ← convention.survey']}
  `('$what → $expected', ({ questions, expected }) => expect(told(canAsk(questions))).toEqual(expected));
  test('questions are fixed once they are asked, and a closed survey stays closed', () => {
    expect([told(mayDraft(9)), told(mayDraft(10))]).toEqual([[], ['research.questions.too-many-surveys ← 2.no-formalism']]);
    expect([told(isDraft('draft')), told(isDraft('open'))]).toEqual([[], ['research.questions.not-a-draft ← convention.survey']]);
    expect([told(takesAnswers('open')), told(takesAnswers('closed'))]).toEqual([[], ['research.questions.not-open ← convention.survey']]);
  });
  test.each`
    what                              | given                                              | expected
    ${'a sheet'}                      | ${answers()}                                       | ${[]}
    ${'only a word'}                  | ${answers([], [], '晚上')}                         | ${[]}
    ${'nothing'}                      | ${answers([], [], ' ')}                            | ${['research.sheets.nothing-said ← convention.survey']}
    ${'two where one is asked'}       | ${answers([0, 1])}                                 | ${['research.sheets.does-not-fit ← convention.survey']}
    ${'an option there is not'}       | ${answers([2])}                                    | ${['research.sheets.does-not-fit ← convention.survey']}
    ${'the same twice'}               | ${answers([0], [1, 1])}                            | ${['research.sheets.does-not-fit ← convention.survey']}
    ${'words beside a choice'}        | ${[{ chosen: [0], text: '也' }, ...answers().slice(1)]} | ${['research.sheets.does-not-fit ← convention.survey']}
    ${'a question too few'}           | ${answers().slice(1)}                              | ${['research.sheets.does-not-fit ← convention.survey']}
  `('$what → $expected', ({ given, expected }) => expect(told(canCount(QUESTIONS, given, { answers: 0 }))).toEqual(expected));
  test('a full survey takes no more', () => expect(told(canCount(QUESTIONS, answers(), { answers: 500 }))).toEqual(['research.sheets.full ← convention.survey']));
  test.each`
    what                              | paper                                                          | expected
    ${'as counted'}                   | ${{ answers: 6, counts: [[4, 2], [6, 6, 1], []] }}             | ${[]}
    ${'some left blank'}              | ${{ answers: 6, counts: [[1, 2], [0, 0, 0], []] }}             | ${[]}
    ${'more ticks than sheets'}       | ${{ answers: 6, counts: [[4, 3], [6, 6, 1], []] }}             | ${['research.sheets.does-not-add-up ← convention.survey']}
    ${'an option ticked too often'}   | ${{ answers: 6, counts: [[4, 2], [7, 0, 0], []] }}             | ${['research.sheets.does-not-add-up ← convention.survey']}
    ${'a question left out'}          | ${{ answers: 6, counts: [[4, 2], [6, 6, 1]] }}                 | ${['research.sheets.does-not-add-up ← convention.survey']}
  `('paper: $what → $expected', ({ paper, expected }) => expect(told(canEnterPaper(QUESTIONS, paper))).toEqual(expected));
  test('a written answer is looked at once', () => expect([told(isWaiting('waiting')), told(isWaiting('pass'))]).toEqual([[], ['research.sheets.already-reviewed ← convention.content']]));

  test('sheets are kept as sums only', () => expect(sheets(answers(), answers([0], [0]))).toEqual({ answers: 2, counts: [[1, 1], [2, 0, 1], []] }));
  test('with few sheets no figure is told; with enough, those of few people are not', () => {
    expect(shownSheets(QUESTIONS, sheets(answers(), answers()), 5)).toEqual({ answers: 2, figures: [['hidden', 'hidden'], ['hidden', 'hidden', 'hidden'], []] });
    const many = sheets(...Array<Answer[]>(12).fill(answers([0], [0])), ...Array<Answer[]>(6).fill(answers([1], [1])), answers([], [2]));
    expect(shownSheets(QUESTIONS, many, 5)).toEqual({ answers: 19, figures: [[12, 'hidden'], [12, 6, 'hidden'], []] });
  });
  test('what is told as evidence names no figure that may not be told', () => {
    const many = sheets(...Array<Answer[]>(12).fill(answers([0], [0])), ...Array<Answer[]>(6).fill(answers([1], [1])));
    expect(foundIn(QUESTIONS, many, sheets(answers()), 5)).toBe('收回问卷18份；什么时候最吵：早上12人，晚上6人；怎么办：限时12人，换地方6人');
    expect(foundIn(QUESTIONS, sheets(answers()), { answers: 6, counts: [[6, 0], [6, 0, 0], []] }, 5)).toMatch(/^收回问卷6份（纸质6份）/);
  });
  test('no shown figure gives away how a handful of people answered', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 6 }), fc.integer({ min: 0, max: 6 }), (counts, blank) => {
      const total = counts.reduce((sum, count) => sum + count, blank);
      const [shown = []] = shownSheets([{ kind: 'one', words: '？', options: counts.map(String) }], { answers: total, counts: [counts] }, 5).figures;
      const unseen = total - shown.reduce<number>((sum, figure) => sum + (typeof figure === 'number' ? figure : 0), 0);
      expect(shown.every((figure) => figure === 'hidden' || figure >= 5 || total === 0)).toBe(true);
      expect(unseen === 0 || unseen >= 5 || total < 5).toBe(true);
    }));
  });
});
