import { explainInfeasible } from '../../cloudfunctions/draw/lottery/explain-infeasible';
import { openSolver } from '../../cloudfunctions/draw/lottery/highs-solver';
import { conflictMessage, loosened, SEATS } from '../../src/domain/session/lottery/conflict';
import type { Pool } from '../../src/domain/session/lottery/pool';
import { everyoneHasASeat, sessionPool, type Candidate } from '../../src/domain/session/lottery/session-quotas';
import { aPool, anyTwoClash } from './support/small-pools';
import { readPool, solve, solveOrExplain } from './support/solved';

const explain = async (pool: Pool) => explainInfeasible(readPool(pool), await openSolver());
const people = (count: number, from: Omit<Candidate, 'id'>, name: string): Candidate[] => Array.from({ length: count }, (_person, i) => ({ id: `${name}${i}`, ...from }));
const session = (candidates: Candidate[], more: Partial<Parameters<typeof sessionPool>[0]> = {}) => sessionPool({ id: 'session', size: 12, stakeholders: 6, candidates, ...more });

describe('quotas that cannot be met, in plain words', () => {
  test('too few stakeholders: how many are missing, and what to do', async () => {
    const pool = session([...people(4, { stakeholder: true, kinds: [] }, 's'), ...people(20, { stakeholder: false, kinds: [] }, 'o')]);
    expect(await solveOrExplain(pool)).toEqual({
      status: 'infeasible', people: 24, size: 12, totalShort: 4,
      message: '利益相关方不足一半：至少 6 人，只能有 4 人，差 2 人。补充邀请 2 名利益相关方，或减少总人数，或延期。',
      conflict: [
        { category: '利益相关', value: '是', bound: 'min', required: 6, reachable: 4, shortBy: 2 },
        { category: '利益相关', value: '否', bound: 'max', required: 6, reachable: 8, shortBy: 2 },
      ],
    });
  });

  test('a quota of the convener’s own gives way before the half does', async () => {
    const pool = session([...people(8, { stakeholder: true, kinds: [], more: { 性别: '男' } }, 's'), ...people(20, { stakeholder: false, kinds: [], more: { 性别: '女' } }, 'o')],
      { more: { 性别: { 男: { min: 0, max: 4 }, 女: { min: 0, max: 12 } } } });
    expect(await explain(pool)).toEqual([{ category: '性别', value: '男', bound: 'max', required: 4, reachable: 6, shortBy: 2 }]);
    expect(conflictMessage(await explain(pool))).toBe('性别“男”：至多 4 人，只能是 6 人，多 2 人。调整这一名额（本系统约定）。');
  });

  test('a kind of participant that only the policy’s norm expects can be loosened, and then the lottery is held', async () => {
    const member: Candidate = { id: 'm', stakeholder: false, kinds: ['member'] };
    const taken = people(12, { stakeholder: true, kinds: [] }, 's');
    const pool = session([...taken, member], { size: 12, stakeholders: 12 });
    const conflict = await explain(pool);
    expect(conflict).toEqual([
      { category: '政协委员', value: '是', bound: 'min', required: 1, reachable: 0, shortBy: 1 },
      { category: '政协委员', value: '否', bound: 'max', required: 11, reachable: 12, shortBy: 1 },
    ]);
    expect(conflictMessage(conflict)).toBe('政协委员：至少 1 人，只能有 0 人，差 1 人。补充邀请 1 名政协委员，或说明理由后放宽 1 人。');
    expect(await solve(loosened(pool, conflict))).toMatchObject({ status: 'optimal', unreachable: ['m'] });
    expect(loosened(pool, [{ category: '利益相关', value: '是', bound: 'min', required: 12, reachable: 11, shortBy: 1 }])).toEqual(pool);
  });

  test('fewer people than seats, counted with the fixed', async () => {
    const pool = session(people(9, { stakeholder: true, kinds: [] }, 's'), { fixed: ['s0'] });
    expect(everyoneHasASeat(pool)).toBe(true);
    expect(await explain(pool)).toEqual([{ category: SEATS, value: '', bound: 'min', required: 12, reachable: 9, shortBy: 3 }]);
    expect(conflictMessage(await explain(pool))).toBe('总人数：至少 12 人，只能有 9 人，差 3 人。再动员 3 人报名，或减少总人数。');
  });

  test('fixed seats that break the half by themselves', async () => {
    const pool = session([...people(8, { stakeholder: true, kinds: [] }, 's'), ...people(8, { stakeholder: false, kinds: [] }, 'o')], { fixed: people(7, { stakeholder: false, kinds: [] }, 'o').map(({ id }) => id) });
    const message = conflictMessage(await explain(pool));
    expect(message).toBe('利益相关方不足一半：至少 6 人，只能有 5 人，差 1 人。补充邀请 1 名利益相关方，或减少总人数，或延期。');
  });

  test('people of one household who would have to sit together', async () => {
    const rows = [['a', '甲'], ['b', '甲'], ['c', '乙']];
    const pool = aPool({ id: 'home', size: 2, quotas: { 楼: { 甲: { min: 2, max: 2 }, 乙: { min: 0, max: 2 } } }, rows, households: { a: 'x', b: 'x' } });
    expect(await explain(pool)).toEqual([{ category: '楼', value: '甲', bound: 'min', required: 2, reachable: 1, shortBy: 1 }]);
  });

  test('possible in fractions and not in whole people is found out too', async () => {
    const pool: Pool = { ...anyTwoClash, size: 2, people: anyTwoClash.people.slice(0, 3) };
    const answer = await solveOrExplain(pool);
    expect(answer).toMatchObject({ status: 'infeasible', totalShort: 1 });
  });

  test('nothing is in the way of a pool that can be drawn from', async () => expect(await explain(anyTwoClash)).toEqual([]));
});

describe('the pool of a session', () => {
  test('has the half, and one seat for each kind that has come forward; who is two kinds counts in both', () => {
    const pool = session([
      { id: 'a', stakeholder: true, kinds: ['member', 'partyDelegate'], household: 'x' },
      { id: 'b', stakeholder: false, kinds: ['congressDeputy'], more: { 楼: '一' } },
    ], { size: 10, stakeholders: 5, without: ['congressDeputy'], fixed: ['b'] });
    expect(pool).toEqual({
      id: 'session', size: 10, fixed: ['b'],
      quotas: {
        利益相关: { 是: { min: 5, max: 10 }, 否: { min: 0, max: 5 } },
        政协委员: { 是: { min: 1, max: 10 }, 否: { min: 0, max: 9 } },
        党代表: { 是: { min: 1, max: 10 }, 否: { min: 0, max: 9 } },
      },
      people: [
        { id: 'a', features: { 利益相关: '是', 政协委员: '是', 党代表: '是' }, household: 'x' },
        { id: 'b', features: { 利益相关: '否', 政协委员: '否', 党代表: '否', 楼: '一' } },
      ],
    });
  });
});
