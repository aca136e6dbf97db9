import { workingDaysAfter } from '../../../cloudfunctions/_kernel/clock';
import { officersOf } from '../../../cloudfunctions/_store/room-store';
import type { Delivery, Outbox } from '../../../cloudfunctions/_store/documents';
import { reader } from '../../../cloudfunctions/_store/door';
import { key, personIdOf } from '../../../cloudfunctions/_store/keys';
import { conveningIdentity } from '../../../src/demo/identities';
import { TEMPLATE_NAMES, TEMPLATES, thing } from '../../../src/domain/notice/templates';
import { momentOf } from '../../../src/copy/time';
import type { Cloud } from '../cloud';
import type { Course, Happened } from './course';
import { BODIES, CONVENER, type Booked, type Proposed, type World } from './world';

/** Somebody is to be told of something while `from ≤ now < until`: once if a clean run fell into that time, at most once if any did, else never. */
type Window = { to: string; event: string; about: string; from: string; until?: number; before?: string };

/** Everything that is not as it should be, in words; nothing when all is well. */
export async function faultsOf(cloud: Cloud, world: World, course: Course): Promise<string[]> {
  const notices = await everything('outbox');
  const deliveries = await everything('delivery');
  return [...await inboxes(world, course, notices), ...(await clocks(world, course)), ...(await consents(world, deliveries)), ...sendings(cloud, world, course, notices, deliveries), ...(await quarters(course, notices))];
}

async function everything<C extends 'outbox' | 'delivery'>(collection: C) {
  return reader.list(collection, { _id: { after: '' } } as never, { limit: 1000 });
}

/** What a plain model expects in the inboxes, and what lies there. */
async function inboxes({ topics, sessions }: World, course: Course, notices: readonly Outbox[]): Promise<string[]> {
  const hears = await hearing();
  const windows = [...topics.flatMap((topic) => ladder(topic, course, hears)), ...sessions.flatMap((session) => booked(session, course))];
  const counted = (window: Window) => notices.filter(({ to, event, topicId, sessionId }) => to === window.to && event === window.event && (sessionId ?? topicId) === window.about).length;
  const wrong = windows.flatMap((window) => {
    const [n, [least, most]] = [counted(window), expected(window, course.happened)];
    return n < least || n > most ? [`${window.event} of ${window.about}: ${n} times, expected ${least} to ${most}`] : [];
  });
  const known = new Set(windows.map(({ to, event, about }) => `${to} ${event} ${about}`));
  const stray = notices.filter(({ event }) => event !== 'duty-frequency').filter(({ to, event, topicId, sessionId }) => !known.has(`${to} ${event} ${sessionId ?? topicId}`));
  return [...wrong, ...stray.map(({ event, to, topicId, sessionId }) => `${event} of ${sessionId ?? topicId} to ${to}: nobody expected it`), ...notices.filter(({ why }) => !why).map(({ _id }) => `${_id} does not say why`)];
}

function expected({ from, until = Infinity, before = '9' }: Window, happened: readonly Happened[]): [least: number, most: number] {
  const runs = happened.filter((one, i) => one.what === 'run' && one.at >= from && one.at <= before && i < until) as Extract<Happened, { what: 'run' }>[];
  return [runs.some(({ clean }) => clean) ? 1 : 0, runs.length > 0 ? 1 : 0];
}

const placeOf = (course: Course, of: string): { i: number; deed?: Exclude<Happened, { what: 'run' }> } => {
  const i = course.happened.findIndex((one) => one.what !== 'run' && one.of === of);
  const deed = course.happened[i];
  return deed && deed.what !== 'run' ? { i, deed } : { i: Infinity };
};

/** Whom each rung tells. */
type Hearing = Record<'owner-soon' | 'owner' | keyof typeof BODIES, string[]>;
async function hearing(): Promise<Hearing> {
  const [people, convener] = [async (body: string) => (await officersOf(body, '2026-06-01T00:00:00.000Z')).map(({ personId }) => personId), [personIdOf(CONVENER)]];
  return { 'owner-soon': convener, owner: convener, memberGroup: await people(BODIES.memberGroup), workingGroup: await people(BODIES.workingGroup), promotionGroup: await people(BODIES.promotionGroup) };
}

/** A first answer that is owed: reminders and rungs while it is. That it will soon be due is no news once it is overdue. */
function ladder({ topicId, dueAt, proposer }: Proposed, course: Course, hears: Hearing): Window[] {
  const { i: until, deed } = placeOf(course, topicId);
  const days = { 'owner-soon': -2, owner: 0, memberGroup: 5, workingGroup: 10, promotionGroup: 15 };
  const rungs = (Object.entries(days) as [keyof typeof days, number][]).flatMap(([rung, shift]) => hears[rung].map((to): Window => ({
    to, event: `deadline-${rung}`, about: topicId, from: shift === 0 ? dueAt : workingDaysAfter(dueAt, shift), until, ...(rung === 'owner-soon' ? { before: dueAt } : {}),
  })));
  const always = (event: string): Window => ({ to: proposer.id, event, about: topicId, from: '' });
  return [always('submitted'), ...(deed?.what === 'refused' ? [always('refuse')] : []), ...rungs];
}

/** What a session's end of sign-up, its kept seats, its notice and its calling off tell to whom. Called off, only that is told. */
function booked({ sessionId, kind, closesAt, releasesAt, owedAt, seated, applied, waiting }: Booked, course: Course): Window[] {
  const { i: until, deed } = placeOf(course, sessionId);
  const each = (people: readonly string[], event: string, more: Partial<Window>): Window[] => people.map((to) => ({ to, event: `session-${event}`, about: sessionId, from: '', until, ...more }));
  const off = deed ? each([...seated, ...applied, ...waiting], 'cancelled', { until: Infinity }) : [];
  if (kind === 'lottery') return [...off, ...each(applied, 'signed-up', { from: closesAt! })];
  if (kind === 'noticed') return [...off, ...each(seated, 'noticed', { from: owedAt! })];
  return [...off, ...each(waiting.slice(0, 2), 'moved-up', { from: releasesAt!, before: closesAt! < releasesAt! ? closesAt! : '9' })];
}

/** No clock is skipped: at the end nothing waits that is due, and a session moved on exactly once. */
async function clocks({ sessions }: World, { end, happened }: Course): Promise<string[]> {
  const late = await Promise.all([
    reader.count('deadline', { running: true, lookAt: { notAfter: end } }), reader.count('session', { closesAt: { notAfter: end } }), reader.count('session', { releasesAt: { notAfter: end }, state: 'sign-up-open' }), reader.count('circular', { state: 'open' }),
    reader.count('delivery', { state: 'sending' }), reader.count('delivery', { state: 'due', nextAt: { notAfter: end } }), reader.count('sweep', { state: 'open' }),
  ]);
  const names = ['deadlines', 'sign-ups', 'kept seats', 'circulars', 'tries', 'deliveries', 'sweeps'];
  const states = await Promise.all(sessions.map(async ({ sessionId, kind }) => {
    const session = (await reader.get('session', sessionId))!;
    const off = happened.some((one) => one.what === 'cancelled' && one.of === sessionId);
    const right = off ? 'cancelled' : kind === 'noticed' ? 'noticed' : 'sign-up-closed';
    return session.state === right ? [] : [`${sessionId} is ${session.state}, expected ${right}`];
  }));
  return [...late.flatMap((n, i) => (n > 0 ? [`${n} ${names[i]} are due and not done`] : [])), ...states.flat()];
}

/** One accepted message is used up by one delivery: none is lost, none is used twice. */
async function consents({ people }: World, deliveries: readonly Delivery[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { id, left: before, openid } of people) {
    for (const template of TEMPLATE_NAMES) {
      const [after, used] = [(await reader.get('subscription', key(id, template)))!.left, deliveries.filter((one) => one.to === id && one.template === template).length];
      if (after + used !== before) wrong.push(`${openid} accepted ${before} of ${template}: ${after} are left and ${used} were used`);
    }
  }
  return wrong;
}

/** A moment of last year is told with its year, so what is sent late reads otherwise. */
const withoutYear = (moment: string) => moment.replace(/^\d{4}年/, '');

/** What WeChat was handed, against what is kept of it: each delivery at most once, never by a run in quiet hours, never what was switched off or withdrawn. */
function sendings({ emulator }: Cloud, { people }: World, { happened }: Course, notices: readonly Outbox[], deliveries: readonly Delivery[]): string[] {
  const byId = new Map(notices.map((notice) => [notice._id, notice]));
  const [sentAs, wrong] = [new Map<string, { sent: number; perhaps: number; taken: number }>(), [] as string[]];
  const tally = (name: string) => sentAs.get(name) ?? sentAs.set(name, { sent: 0, perhaps: 0, taken: 0 }).get(name)!;
  const who = new Map(people.map((person) => [person.id, person]));
  for (const { noticeId, to, state, template } of deliveries) {
    const notice = byId.get(noticeId)!;
    const { fields } = TEMPLATES[template];
    const one = tally([who.get(to!)!.openid, thing(notice.title), thing(notice.text), withoutYear(momentOf(notice.at)), fields.matter].join('|'));
    if (state === 'sent') one.sent += 1;
    if (state === 'unsure') one.perhaps += 1;
  }
  for (const { time, arguments: { touser, template_id, page, data }, answer } of emulator.wechat.calls('subscribeMessage.send')) {
    if ((answer as { errcode?: number }).errcode !== 0) continue;
    const [fields, words] = [TEMPLATES.progress.fields, data as Record<string, { value: string }>];
    tally([touser, words[fields.matter]!.value, words[fields.news]!.value, withoutYear(words[fields.at]!.value), fields.matter].join('|')).taken += 1;
    const person = people.find(({ openid }) => openid === touser)!;
    const run = happened.filter(({ what, at }) => what === 'run' && at <= new Date(time).toISOString()).pop();
    const hour = new Date(Date.parse(run!.at) + 8 * 3_600_000).getUTCHours();
    const { quietFrom, quietUntil } = person.quiet;
    if (quietFrom < quietUntil ? hour >= quietFrom && hour < quietUntil : quietFrom !== quietUntil && (hour >= quietFrom || hour < quietUntil)) wrong.push(`${person.openid} was nudged at ${hour}`);
    if (template_id === 'tpl-progress' && person.off.includes('progress')) wrong.push(`${person.openid} was nudged about what is switched off`);
    const gone = happened.find((one) => one.what === 'withdrawn' && String(page).endsWith(one.of));
    if (gone && new Date(time).toISOString() > gone.at) wrong.push(`${String(page)} was sent after it was withdrawn`);
  }
  for (const [name, { sent, perhaps, taken }] of sentAs) if (taken < sent || taken > sent + perhaps) wrong.push(`${name}: WeChat took ${taken}, kept are ${sent} sent and ${perhaps} perhaps`);
  return wrong;
}

/** Townships and parks without a session: one reminder a quarter if a clean run fell into its last month. */
async function quarters({ happened }: Course, notices: readonly Outbox[]): Promise<string[]> {
  const rooms = [...await reader.list('room', { kind: 'township' }, { limit: 1000 }), ...await reader.list('room', { kind: 'park' }, { limit: 1000 })].filter(({ open }) => open);
  const shanghai = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
  const quarterOf = (at: string) => (Number(shanghai(at).slice(5, 7)) % 3 === 0 ? shanghai(at).slice(0, 7) : undefined);
  const runs = happened.filter((one) => one.what === 'run') as Extract<Happened, { what: 'run' }>[];
  const months = [...new Set(runs.flatMap(({ at }) => quarterOf(at) ?? []))];
  const hints = notices.filter(({ event }) => event === 'duty-frequency');
  const wrong: string[] = [];
  for (const month of months) {
    const sure = runs.some(({ at, clean }) => clean && quarterOf(at) === month);
    for (const room of rooms) {
      const to = new Set([personIdOf(conveningIdentity(room._id)), ...(await officersOf(room.guidedBy, '2026-06-01T00:00:00.000Z')).map(({ personId }) => personId)]);
      for (const person of to) {
        const n = hints.filter((notice) => notice.to === person && quarterOf(notice.at) === month && notice.text.startsWith(room.name)).length;
        if (n > 1 || (sure && n < 1)) wrong.push(`${room.name} in ${month}: ${n} reminders to ${person}`);
      }
    }
  }
  return [...wrong, ...hints.filter(({ at }) => quarterOf(at) === undefined).map(({ _id }) => `${_id}: a reminder out of its month`)];
}
