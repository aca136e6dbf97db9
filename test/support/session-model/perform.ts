import { aKey, LAMP, type Cloud } from '../cloud';
import { CROWDED, NOTES } from '../sessions';
import { CONTACT } from './acts';
import { newTimes } from './by-roster';
import { otherOf, seatOf } from './deed';
import type { Act, SessionOfModel } from './model';
import { CONVENER, counterName, guestName, nameOf } from './people';

export type Reply = { ok: boolean; kind?: string; data?: Record<string, unknown>; reasons?: readonly { rule: string }[] };
const NORMS = ['too-few', 'kind-missing', 'group-missing'].map((name) => `session.composition.${name}`);
const because = ({ reasons }: Act) => (reasons ? [...NORMS, 'session.substitute.other-group', 'session.notice.short-lead-time', 'session.sign-up-plan.limit-too-low'].map((rule) => ({ rule, reason: '小范围先商量' })) : []);
const MINUTE = 60_000;

/** An act as it is sent; who waits lets the clock go on. */
export async function perform(model: SessionOfModel, act: Act, cloud: Cloud): Promise<Reply> {
  if (act.action === 'wait') { passTo(cloud, momentOf(model, act)); return { ok: true, data: {} }; }
  if (act.action === 'timer') { await cloud.tick(); return { ok: true, data: {} }; }
  const [feature, input] = act.action === 'amend'
    ? ['topic', { topicId: model.topicId, revision: (await cloud.store.get('topic', model.topicId))!.revision, ...LAMP, title: `第${act.choice}条巷子里的路灯坏了` }] : ['session', await inputOf(model, act, cloud)];
  return (await cloud.emulator.invoke(feature as string, { action: act.action, input, key: aKey() }, { openid: act.who })) as Reply;
}

/** To the end of sign-up, to the door, to the hour, by a day; never back. */
function momentOf({ state, now, startsAt, closesAt }: SessionOfModel, { choice }: Act): number {
  if (choice % 4 > 0 && (state === 'noticed' || state === 'checking-in')) return Math.max(now, startsAt - (state === 'noticed' ? 90.5 : 10.5) * MINUTE);
  const moment = [now + 60 * MINUTE, now + 24 * 60 * MINUTE, closesAt + MINUTE / 2, startsAt - 90.5 * MINUTE, startsAt - 90.5 * MINUTE, startsAt - 10.5 * MINUTE, startsAt + 24 * 60 * MINUTE][choice % 7]!;
  return Math.max(now, moment);
}
export const passTo = ({ emulator }: Cloud, instant: number): void => emulator.clock.offset(instant - Date.now());

async function inputOf(model: SessionOfModel, act: Act, cloud: Cloud): Promise<object> {
  const { flaw, yes, kind, group, name, choice } = act;
  const [session, seen] = [{ sessionId: model.id }, { sessionId: model.id, revision: model.revision - (act.stale ? 1 : 0) }];
  const one = { ...session, seatId: seatOf(model, act).id };
  const place = { kind, ...(kind === 'stakeholder' ? { group } : {}) };
  switch (act.action) {
    case 'signUp': return { ...session, ...place, name: nameOf(act.who), why: '住在这条巷子里', orWait: yes };
    case 'register': return { ...session, ...place, name: counterName(name), contact: { way: 'phone', value: CONTACT }, why: '住在这条巷子里' };
    case 'invite': return { ...session, ...place, name: guestName(name), contact: CONTACT, note: flaw ? '' : '熟悉这件事' };
    case 'noteAnswer': return { ...one, accept: yes };
    case 'attest': return { ...one, confirmed: yes, note: flaw || yes ? '' : '不住在这里' };
    case 'release': return { ...one, reason: flaw ? '' : '席位要留给利益相关方' };
    case 'noteTold': return { ...one, channel: 'phone', mistaken: flaw };
    case 'leave': return session;
    case 'substitute': return { ...seen, out: one.seatId, in: otherOf(model, act).id, because: because(act) };
    case 'sendNotice': return { ...seen, channels: !flaw ? ['inApp', 'phone'] : yes ? ['inApp', 'wechat'] : ['inApp'], because: because(act) };
    case 'postpone': {
      const times = newTimes(model, act);
      return { ...seen, reason: flaw && yes ? '' : '场地有变', closesAt: iso(times.closesAt), ...(flaw && !yes ? {} : { startsAt: iso(times.startsAt) }), because: CROWDED };
    }
    case 'cancel': return { ...seen, reason: flaw ? '' : '场地有变' };
    case 'checkIn': return { ...session, code: flaw ? `${model.id}.AAAAAAAAAA` : await codeAt(model, cloud) };
    case 'tick': return { ...one, ...(flaw ? {} : { how: 'onSite' }) };
    case 'close': return { ...seen, notes: flaw ? NOTES.slice(choice % 2, 1) : NOTES };
    case 'sendMinutes': return { ...session, version: 0 };
    case 'confirmMinutes': return { ...session, hash: model.minutes?.hash ?? '0'.repeat(64) };
    case 'noteMinutesAnswer': return { ...one, hash: model.minutes?.hash ?? '0'.repeat(64) };
    default: return act.action === 'openSignUp' || act.action === 'freeze' || act.action === 'repair' || act.action === 'open' ? { ...seen, because: because(act) } : seen;
  }
}

async function codeAt({ id }: SessionOfModel, { as }: Cloud): Promise<string> {
  const shown = await as(CONVENER).session.checkInCode({ sessionId: id });
  return shown.ok ? shown.data.code : `${id}.AAAAAAAAAA`;
}
export const iso = (instant: number): string => new Date(instant).toISOString();
