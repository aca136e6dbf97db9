import { aKey, type Cloud } from '../support/cloud';
import { everyAction, type NamedAction } from '../support/contracts';
import { idFields, type IdField } from '../support/id-fields';
import { sampled } from '../support/sampled';
import { forgetRates } from '../support/rates';
import { stored } from '../support/stored';
import { until } from '../support/until';
import { CALLERS, expected, likeEverybody, placeOf, type Caller } from './may/callers';
import { NOT_YOURS } from './may/not-yours';
import { aPeopledCloud } from './may/peopled-cloud';
import type { Row } from './may/row';
import { casesOf } from './may/rows';

let cloud: Cloud;
beforeAll(async () => { cloud = await aPeopledCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

type Reply = { ok: boolean; kind?: string; fields?: { path: string }[] };
type Swept = { title: string; turn: number; row: Row; field: IdField; action: NamedAction };

/** What is no id at all. */
const SHAPES: readonly unknown[] = ['', {}, [], [['x']], { $gt: '' }, 7, 'a'.repeat(65), '../../etc'];
const MISSING = 'NOSUCHTHING0000';

const swept: Swept[] = everyAction().flatMap((action) => casesOf(action.name).flatMap((row) => idFields(action.spec.input)
  .filter(({ field }) => field !== 'organisationId' || whoMay(row, field))
  .map((field) => ({ title: [action.name, row.when, field.field].filter(Boolean).join(' · '), row, field, action })))).map((each, turn) => ({ ...each, turn }));

/** Somebody whom the row lets in: for an organisation one of its officers; else the proposer rather than the desk, so that other people's topics are not his or hers. */
function whoMay(row: Row, field: string): Caller | undefined {
  const welcome = CALLERS.filter((caller) => caller.openid && expected(row, caller) === 'may');
  return field === 'organisationId' ? welcome.find(({ office }) => office) : welcome.find(({ towards }) => towards) ?? welcome[0];
}

/** Whom the action is open to, may name any room and any topic that is not hidden. */
const isOpen = (row: Row, { field }: IdField): boolean => likeEverybody(row) && ['roomId', 'topicId', 'sessionId', 'area', 'parent', 'county'].includes(field);

/** Where other rooms' topics get a reasoned no instead: every officer passes the door, and a merge says which topics can be merged; who is a member is public, and a letter is told which room's. */
const reasoned = (caller: Caller, { field }: IdField, name: string): boolean => field === 'into' || ((field === 'topicId' || field === 'sessionId') && caller.office !== undefined) || name === 'member.ask';

describe('every field that holds an id: missing and not yours are answered alike, and what is no id is invalid', () => {
  test.each([...sampled(swept, 5, 0)])('$title', async ({ row, field, turn, action: { name, feature, action, spec } }) => {
    const caller = whoMay(row, field.field)!;
    const others = await NOT_YOURS[field.field]?.(cloud, caller);
    if (!others) throw new Error(`say in test/functions/may/not-yours.ts which ids in ${field.field} are somebody else’s`);
    const input = { ...(await row.input(placeOf(cloud, caller.openid))), ...(caller.office && spec.scope !== 'organisation' ? { organisationId: caller.office } : {}) };
    const send = (value: unknown): Promise<Reply> =>
      cloud.emulator.invoke(feature, { action, input: { ...input, [field.field]: field.many ? [value] : value }, key: aKey() }, { openid: caller.openid! }) as Promise<Reply>;

    // WeChat's word on a picture comes later and is a write of its own.
    await until(async () => (await cloud.store.count('photo', { state: 'waiting' })) === 0);
    const before = stored(cloud, ['audit', 'request']);
    for (const shape of sampled(SHAPES, 4, turn)) {
      const { kind, fields } = await send(shape);
      expect([shape, kind, fields?.[0]?.path.split('.')[0]]).toEqual([shape, 'invalid', field.field]);
    }
    const missing = await send(MISSING);
    if (spec.scope !== 'none' || !isOpen(row, field)) expect(missing).toMatchObject({ kind: 'forbidden' });
    for (const id of [...(others.hidden ?? []), ...(isOpen(row, field) ? [] : others.foreign ?? [])]) {
      const reply = await send(id);
      if (!reasoned(caller, field, name)) expect(reply).toEqual(missing);
      else expect(['refused', 'conflict', 'forbidden']).toContain(reply.kind);
    }
    expect(stored(cloud, ['audit', 'request'])).toEqual(before);
  });
});
