import { canPropose } from '../../src/domain/topic/propose';
import { canScreen, type ScreenView } from '../../src/domain/topic/screen';
import { canSecond } from '../../src/domain/topic/second';
import { canEdit, canMerge, canWithdraw } from '../../src/domain/topic/amend';
import { canUnmerge } from '../../src/domain/topic/unmerge';
import { mayRead } from '../../src/domain/topic/visibility';
import { mayPass, mayTell } from '../../src/domain/text/content';
import { mayDecide } from '../../src/domain/text/check';
import { TOPIC_SOURCES, TOPIC_STATES, type TopicState } from '../../src/domain/topic/topic';
import { actionsOpen, inState, stateAfter, TRANSITIONS, type TopicAction } from '../../src/domain/topic/transitions';
import { told } from '../support/verdicts';

describe('（六） 采取党政点题、群众出题、委员荐题等方式广泛征集议题', () => {
  test.each`
    open     | sources                   | source        | words                              | expected
    ${true}  | ${['resident']}           | ${'resident'} | ${'路灯坏了'}                      | ${[]}
    ${true}  | ${['resident', 'member']} | ${'member'}   | ${'路灯坏了'}                      | ${[]}
    ${true}  | ${['resident']}           | ${'member'}   | ${'路灯坏了'}                      | ${['topic.propose.source-not-yours ← 6.topic-sources']}
    ${true}  | ${['resident']}           | ${'named'}    | ${'路灯坏了'}                      | ${['topic.propose.source-not-yours ← 6.topic-sources']}
    ${false} | ${['resident']}           | ${'resident'} | ${'路灯坏了'}                      | ${['topic.propose.room-not-open ← 4.coverage']}
    ${true}  | ${['resident']}           | ${'resident'} | ${'请打13812345678'}               | ${['topic.propose.personal-data ← convention.content']}
    ${false} | ${['resident']}           | ${'other'}    | ${'身份证11010519491231002X'}      | ${['topic.propose.room-not-open ← 4.coverage', 'topic.propose.source-not-yours ← 6.topic-sources', 'topic.propose.personal-data ← convention.content']}
  `('open $open, doors $sources, through $source, “$words” → $expected', ({ open, sources, source, words, expected }) => {
    expect(told(canPropose({ roomOpen: open, sources, source, texts: [words] }))).toEqual(expected);
  });
  test('there are the three doors of the clause and its 等', () => expect(TOPIC_SOURCES).toEqual(['named', 'resident', 'member', 'other']));
});

describe('（六） 聚焦要事、实事、难事，注重选择切口小的议题', () => {
  const card = { onePlace: true, affectedNamed: true, oneQuestion: true };
  const view = (over: Partial<ScreenView> = {}): ScreenView => ({ ownTopic: false, checked: true, concern: 'practical', card, selfGovernment: false, ...over });
  const none: Partial<ScreenView> = { ownTopic: true, checked: false, card: { ...card, onePlace: false }, selfGovernment: true };
  test.each`
    what                              | given                                                    | expected
    ${'a narrow topic with concern'}  | ${view()}                                                | ${[]}
    ${'no concern'}                   | ${{ ...view(), concern: undefined }}                     | ${['topic.screen.no-concern ← 6.three-concerns']}
    ${'one’s own topic'}              | ${view({ ownTopic: true })}                              | ${['topic.screen.own-topic ← 1.roles']}
    ${'unchecked words'}              | ${view({ checked: false })}                              | ${['topic.screen.not-checked ← convention.content']}
    ${'a wide cut'}                   | ${view({ card: { ...card, oneQuestion: false } })}       | ${['topic.screen.too-wide ← 6.topic-focus ?']}
    ${'a matter for their own vote'}  | ${view({ selfGovernment: true })}                        | ${['topic.screen.belongs-to-self-government ← 2.boundary']}
    ${'everything at once'}           | ${{ ...view(none), concern: undefined }}                 | ${['topic.screen.own-topic ← 1.roles', 'topic.screen.not-checked ← convention.content', 'topic.screen.no-concern ← 6.three-concerns', 'topic.screen.too-wide ← 6.topic-focus ?', 'topic.screen.belongs-to-self-government ← 2.boundary']}
  `('$what → $expected', ({ given, expected }) => expect(told(canScreen(given))).toEqual(expected));

  test('注重 is a norm: a wide cut is taken up with a reason, any other refusal is not', () => {
    const wide = view({ card: { onePlace: false, affectedNamed: false, oneQuestion: true } });
    expect(canScreen(wide)).toMatchObject({ reasons: [{ measured: '1项' }] });
    expect(canScreen(wide, [{ rule: 'topic.screen.too-wide' }]).outcome).toBe('allowed');
    expect(canScreen({ ...wide, selfGovernment: true }, [{ rule: 'topic.screen.too-wide' }, { rule: 'topic.screen.belongs-to-self-government' }]).outcome).toBe('refused');
  });
});

describe('the table of transitions', () => {
  const open: Record<TopicState, TopicAction[]> = {
    submitted: ['edit', 'withdraw', 'return', 'merge', 'screen', 'redirect', 'refuse', 'report'],
    returned: ['edit', 'withdraw'],
    screened: ['withdraw', 'merge', 'report', 'mapStakeholders', 'sendForApproval', 'amend'],
    held: ['withdraw', 'answerReport'],
    'awaiting-approval': ['withdraw', 'report', 'escalate', 'approve', 'refuse'],
    approved: ['report', 'file', 'amend'],
    filed: ['report', 'acknowledgeFiling', 'amend', 'schedule'],
    scheduled: ['acknowledgeFiling', 'amend', 'unschedule', 'sessionClosed'],
    deliberated: ['acknowledgeFiling', 'secondRound', 'allAnswered'],
    answered: ['acknowledgeFiling'],
    withdrawn: [], merged: ['unmerge'], redirected: [], refused: [],
  };
  const actions = [...new Set(TRANSITIONS.map(({ action }) => action))];
  test.each(TOPIC_STATES.flatMap((state) => actions.map((action) => [state, action] as const)))('%s + %s', (state, action) => {
    const verdict = inState(state, action);
    if (open[state].includes(action)) expect(verdict.outcome).toBe('allowed');
    else expect(told(verdict)).toEqual([`topic.transitions.not-in-this-state ← ${TRANSITIONS.find((row) => row.action === action)!.clause}`]);
  });
  test('nothing leads out of an end, but for a merge undone', () => {
    expect(actionsOpen('merged', 'convener')).toEqual(['unmerge']);
    for (const end of ['withdrawn', 'redirected', 'refused'] as const) for (const by of ['proposer', 'convener', 'approver', 'leader', 'receiver'] as const) expect(actionsOpen(end, by)).toEqual([]);
  });
  test('an approver refuses where a convener no longer can', () => {
    expect(inState('awaiting-approval', 'refuse', 'approver').outcome).toBe('allowed');
    expect(inState('awaiting-approval', 'refuse', 'convener').outcome).toBe('refused');
  });
  test('each action leads to one state', () => {
    expect(actions.map((action) => [action, stateAfter(action)])).toEqual([
      ['edit', 'submitted'], ['withdraw', 'withdrawn'], ['return', 'returned'], ['merge', 'merged'], ['unmerge', 'submitted'], ['screen', 'screened'], ['redirect', 'redirected'], ['refuse', 'refused'],
      ['report', 'held'], ['answerReport', 'screened'], ['mapStakeholders', 'screened'], ['sendForApproval', 'awaiting-approval'], ['escalate', 'awaiting-approval'], ['approve', 'approved'], ['file', 'filed'], ['acknowledgeFiling', 'filed'], ['amend', 'screened'],
      ['schedule', 'scheduled'], ['unschedule', 'filed'], ['sessionClosed', 'deliberated'], ['secondRound', 'filed'], ['allAnswered', 'answered'],
    ]);
  });
});

describe('本系统约定: words others supported stay, merged topics keep their people', () => {
  test.each`
    state          | supporters | expected
    ${'submitted'} | ${0}       | ${[]}
    ${'submitted'} | ${1}       | ${['topic.amend.already-supported ← convention.edit']}
    ${'returned'}  | ${1}       | ${[]}
  `('editing while $state with $supporters supporters → $expected', ({ expected, ...view }) => expect(told(canEdit(view))).toEqual(expected));

  const merging = { same: false, sameRoom: true, targetState: 'submitted' as const, targetPublic: true, people: 2, ownTopic: false };
  test.each`
    given                                        | expected
    ${merging}                                   | ${[]}
    ${{ ...merging, same: true }}                | ${['topic.amend.same-topic ← convention.merge']}
    ${{ ...merging, sameRoom: false }}           | ${['topic.amend.different-room ← convention.merge']}
    ${{ ...merging, targetState: 'refused' }}    | ${['topic.amend.target-closed ← convention.merge']}
    ${{ ...merging, targetPublic: false }}       | ${['topic.amend.target-closed ← convention.merge']}
    ${{ ...merging, people: 100 }}               | ${[]}
    ${{ ...merging, people: 101 }}               | ${['topic.amend.too-many-people ← convention.merge']}
    ${{ ...merging, ownTopic: true }}            | ${['topic.amend.own-topic ← 1.roles']}
  `('merging $given → $expected', ({ given, expected }) => expect(told(canMerge(given))).toEqual(expected));

  test.each`
    targetState            | ownTopic | expected
    ${'submitted'}         | ${false} | ${[]}
    ${'returned'}          | ${false} | ${[]}
    ${'screened'}          | ${false} | ${[]}
    ${'awaiting-approval'} | ${false} | ${[]}
    ${'approved'}          | ${false} | ${['topic.unmerge.too-late ← convention.merge']}
    ${'filed'}             | ${false} | ${['topic.unmerge.too-late ← convention.merge']}
    ${'merged'}            | ${false} | ${['topic.unmerge.too-late ← convention.merge']}
    ${'refused'}           | ${true}  | ${['topic.unmerge.own-topic ← 1.roles', 'topic.unmerge.too-late ← convention.merge']}
  `('undoing a merge into a $targetState topic, own $ownTopic → $expected', ({ expected, ...view }) => expect(told(canUnmerge(view))).toEqual(expected));

  test('one of several proposers does not take the topic from the others', () => {
    expect(told(canWithdraw({ proposers: 1 }))).toEqual([]);
    expect(told(canWithdraw({ proposers: 2 }))).toEqual(['topic.amend.has-co-proposers ← convention.merge']);
  });

  test.each(TOPIC_STATES)('held where it was %s, it is taken back only if that was before approval', (before) => {
    expect(told(canWithdraw({ proposers: 1, before }))).toEqual(before === 'approved' || before === 'filed' ? ['topic.amend.already-approved ← convention.withdraw'] : []);
  });

  test.each`
    ownTopic | state         | expected
    ${false} | ${'screened'} | ${[]}
    ${true}  | ${'screened'} | ${['topic.second.own-topic ← convention.second']}
    ${false} | ${'refused'}  | ${['topic.second.closed ← convention.second']}
  `('seconding: own $ownTopic, $state → $expected', ({ expected, ...view }) => expect(told(canSecond(view))).toEqual(expected));
});

describe('内容先检查、后公开', () => {
  test.each(['pass', 'review', 'unavailable'] as const)('%s goes on its way', (finding) => expect(told(mayPass(finding))).toEqual([]));
  test('an office writes no personal numbers for everybody to read', () => {
    expect(told(mayTell(['请打12345或0514-87654321', undefined]))).toEqual([]);
    expect(told(mayTell(['请找王主任', '电话13812345678']))).toEqual(['text.content.personal-data ← convention.content']);
  });
  test('risky words go no further', () => expect(told(mayPass('risky'))).toEqual(['text.content.risky ← convention.content']));
  test.each`
    own      | waiting  | pass     | reason      | expected
    ${false} | ${true}  | ${true}  | ${''}       | ${[]}
    ${false} | ${true}  | ${false} | ${'含广告'} | ${[]}
    ${false} | ${true}  | ${false} | ${' '}      | ${['text.check.no-reason ← 10.every-item-answered']}
    ${true}  | ${true}  | ${true}  | ${''}       | ${['text.check.own-words ← 1.roles']}
    ${false} | ${false} | ${true}  | ${''}       | ${['text.check.already-decided ← convention.content']}
  `('own $own, waiting $waiting, pass $pass, because “$reason” → $expected', ({ expected, ...view }) => expect(told(mayDecide(view))).toEqual(expected));

  test.each([
    ['public', false, false, true], ['waiting', false, false, false], ['waiting', true, false, true], ['waiting', false, true, true], ['hidden', false, false, false], ['hidden', true, false, true],
  ] as const)('a %s topic, proposer %s, desk %s: readable %s', (visibility, proposer, desk, readable) => expect(mayRead(visibility, { proposer, desk })).toBe(readable));
});
