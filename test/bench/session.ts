import { setTimeout as wait } from 'node:timers/promises';
import { buildFunctions } from '../../config/functions';
import { reader } from '../../cloudfunctions/_store/door';
import { aCloud, type Cloud } from '../support/cloud';
import { aSessionSigningUp, GROUPS } from '../support/sessions';

/**
 * A burst at one session, through the gateway: 2,000 people sign up for 30 seats within 60 seconds while its page is looked at
 * 20,000 times in ten minutes. `SESSION_BURST=0.2` does a fifth of it in the same pace.
 */
const SHARE = Number(process.env.SESSION_BURST ?? 1);
const [PEOPLE, SEATS, SECONDS] = [Math.round(2000 * SHARE), 30, 60 * SHARE];
const [LOOKS, LOOKS_A_SECOND] = [Math.round(20_000 * SHARE), 20_000 / 600];

type Answer = { what: string; milliseconds: number; tries: number };

async function main(): Promise<void> {
  await buildFunctions();
  const cloud = await aCloud();
  const { sessionId } = await aSessionSigningUp(cloud, { limit: SEATS });
  await Promise.all(Array.from({ length: 4 }, () => look(cloud, sessionId)));

  const began = performance.now();
  const [signing, looking] = await Promise.all([
    inPace(PEOPLE, PEOPLE / SECONDS, (n) => signUp(cloud, sessionId, n)),
    inPace(LOOKS, LOOKS_A_SECOND, () => look(cloud, sessionId)),
  ]);
  const seconds = (performance.now() - began) / 1000;

  const answers = (what: string) => signing.filter((one) => one.what === what).length;
  const [seated, guard] = [await reader.count('seat', { sessionId, state: 'seated' }), (await reader.get('seatGuard', sessionId))!];
  console.log(`${PEOPLE} people for ${SEATS} seats in ${seconds.toFixed(0)} s, ${looking.length} looks at the page beside them; Node ${process.version}`);
  console.log(`answered: ${answers('seated')} seated, ${answers('waiting')} waiting, ${PEOPLE - answers('seated') - answers('waiting')} otherwise; stored: ${seated} seated with the convener, counted ${Object.values(guard.kinds).reduce((sum, people) => sum + people, 0)}`);
  show('sign-up', signing);
  show('the page', looking);
  await cloud.emulator.close();
  if (seated !== SEATS || answers('seated') + answers('waiting') !== PEOPLE) throw new Error('not everybody was answered, or not exactly the seats were taken');
}

/** One after another at an even pace, whoever has been answered or not, as people do. */
async function inPace(count: number, perSecond: number, act: (n: number) => Promise<Answer>): Promise<Answer[]> {
  const began = performance.now();
  return Promise.all(Array.from({ length: count }, async (_, n) => {
    await wait(Math.max(0, (n / perSecond) * 1000 - (performance.now() - began)));
    return act(n);
  }));
}

async function ask(cloud: Cloud, openid: string, action: string, input: object, key: string): Promise<{ ok: boolean; kind?: string; data?: { state: string } }> {
  const response = await fetch(`${cloud.emulator.url}/v1/functions/session`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer local-${openid}` }, body: JSON.stringify({ action, input, key }),
  });
  return (await response.json()) as { ok: boolean; kind?: string; data?: { state: string } };
}

/** Who is told that others are in the way asks again under the same key, as the phone does. */
async function signUp(cloud: Cloud, sessionId: string, n: number): Promise<Answer> {
  const began = performance.now();
  const input = { sessionId, kind: 'stakeholder', group: GROUPS[n % 2], why: '住在这条巷子里', name: '某某某' };
  for (let tries = 1; ; tries += 1) {
    const reply = await ask(cloud, `burst-${n}`, 'signUp', input, `burst-key-${n}`);
    if (reply.kind !== 'conflict' || tries === 20) return { what: reply.ok ? reply.data!.state : reply.kind!, milliseconds: performance.now() - began, tries };
  }
}

async function look(cloud: Cloud, sessionId: string): Promise<Answer> {
  const began = performance.now();
  const reply = await ask(cloud, `looking-${Math.floor(Math.random() * 1000)}`, 'view', { sessionId }, 'looking-at-it');
  return { what: reply.ok ? 'seen' : reply.kind!, milliseconds: performance.now() - began, tries: 1 };
}

function show(what: string, answers: readonly Answer[]): void {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]!);
  console.log(`${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms; asked again ${answers.reduce((sum, { tries }) => sum + tries - 1, 0)} times`);
}

void main().then(() => process.exit(0), (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
