import { everyAction, type NamedAction } from './contracts';
import { aKey, type Cloud } from './cloud';
import { forgetRates } from './rates';

const RESIDENTS = ['anyone', 'person', 'proposer', 'coProposer', 'participant'] as const;

/** Every read that needs no office: what residents, and anybody at all, can ask for. */
export const publicReads = (): NamedAction[] => everyAction().filter(({ spec }) => !spec.writes && spec.roles.some((role) => (RESIDENTS as readonly string[]).includes(role)));

/** Values for what reads ask about; `words` go wherever words are looked for. */
export type About = { topicId: string; roomId: string; county: string; words: string };

/** All of it, as each of these people (or nobody) is answered: `feature.action` with the answer as text. */
export async function readByResidents(cloud: Cloud, about: About, people: readonly (string | undefined)[]): Promise<{ name: string; ok: boolean; answer: string }[]> {
  const answers = [];
  for (const { name, feature, action, spec } of publicReads()) {
    for (const openid of people) {
      await forgetRates();
      const reply = (await cloud.emulator.invoke(feature, { action, input: inputFor(spec, about), key: aKey() }, openid === undefined ? {} : { openid })) as { ok: boolean };
      answers.push({ name, ok: reply.ok, answer: JSON.stringify(reply) });
    }
  }
  return answers;
}

/** All that a read asks for, and of what it may be asked, the place and the topic. */
function inputFor({ input }: NamedAction['spec'], { words, county, ...about }: About): Record<string, unknown> {
  const code = words.slice(0, 20);
  const values: Record<string, unknown> = { ...about, words, query: code, code, parent: county, county, month: new Date().toISOString().slice(0, 7), state: 'waiting', sessionId: 'none', surveyId: 'none', id: 'convention.merge', kind: 'topics' };
  const fields = Object.entries((input as unknown as { _zod: { def: { shape: Record<string, { _zod: { def: { type: string } } }> } } })._zod.def.shape);
  return Object.fromEntries(fields.filter(([field, schema]) => field in values && (schema._zod.def.type !== 'optional' || !['state', 'kind'].includes(field))).map(([field]) => [field, values[field]]));
}
