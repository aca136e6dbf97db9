import * as z from 'zod/mini';
import { topicWords } from '../../src/contract/topic';
import { CONVENTIONS, conventionValue } from '../../src/domain/policy/conventions';
import { POLICY_FLOW, mayGoBy } from '../../src/domain/room/flow';
import { everyAction } from '../support/contracts';
import { told } from '../support/verdicts';

const WORDS = { title: '巷子里的路灯坏了', wrong: '晚上看不清路，老人容易摔倒。', place: '观巷北段', affected: '两百来户', photos: [] };

describe('（二） 2.easy-to-take-part: 真正让群众能参与、多参与、便于参与', () => {
  test('a topic needs three words at most', () => {
    const required = Object.keys(WORDS).filter((field) => !z.safeParse(topicWords, { ...WORDS, [field]: undefined }).success);
    expect(required).toEqual(['title', 'wrong', 'place']);
    expect(required.length).toBeLessThanOrEqual(conventionValue('convention.form-fields'));
  });
  test('rooms, topics, sessions and research are read by anybody, without logging in', () => {
    const open = everyAction().filter(({ spec }) => !spec.writes && spec.roles.includes('anyone')).map(({ name }) => name);
    expect(open).toEqual(expect.arrayContaining(['room.search', 'room.view', 'topic.list', 'topic.view', 'session.list', 'session.view', 'research.view']));
  });
  test('who has no phone is served at the counter and on paper', () => {
    expect(everyAction().filter(({ feature }) => feature === 'paper').map(({ name }) => name)).not.toEqual([]);
    expect(CONVENTIONS['convention.paper-code'].beside).toBe('2.easy-to-take-part');
  });
});

describe('（二） 2.fit-and-steady: 因地制宜、能建尽建，规范有序、常态长效', () => {
  test('a room adds steps of its own to the policy’s, and takes none away', () => {
    expect(told(mayGoBy([...POLICY_FLOW.slice(0, 2), '入户走访', ...POLICY_FLOW.slice(2)]))).toEqual([]);
    expect(told(mayGoBy(POLICY_FLOW.slice(1)))).toEqual(['room.flow.step-missing ← 3.assembly-procedure']);
  });
  test('only what is our own can be set by a county', () => {
    expect(Object.entries(CONVENTIONS).filter(([, { settable }]) => settable).every(([id]) => id.startsWith('convention.'))).toBe(true);
  });
});
