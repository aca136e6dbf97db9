import { researchId } from '../../../cloudfunctions/_store/research-store';
import type { Cloud } from '../cloud';
import { heard, POLICY, VISIT } from '../research';
import { inputOf } from './input';
import type { Act, Model } from './model';
import type { Asked, Reply } from './run';

let keys = 0;
const key = (): string => `model-${process.pid}-${(keys += 1)}`;

/** An act as it is sent: to the topic’s function mostly. `calls`: how many it took. */
export async function perform(model: Model, act: Act, { cloud, ask }: { cloud: Cloud; ask: Asked }): Promise<{ reply: Reply; calls: number }> {
  if (act.action === 'findOut') return findOut(model, act, { cloud, ask });
  const feature = act.action === 'schedule' || act.action === 'cancel' ? 'session' : 'topic';
  return { reply: (await ask(act.who, { feature, action: act.action, input: inputOf(model, act), key: key() })) as Reply, calls: 1 };
}

async function findOut({ topics }: Model, { topic, who }: Act, { cloud, ask }: { cloud: Cloud; ask: Asked }): Promise<{ reply: Reply; calls: number }> {
  const { id: topicId, groups } = topics[topic]!;
  let revision = (await cloud.store.get('research', researchId(topicId, 1)))?.revision ?? 0;
  const pieces = [POLICY, VISIT, ...groups.map(heard)];
  for (const piece of pieces) {
    const reply = (await ask(who, { feature: 'research', action: 'addEvidence', input: { topicId, revision, ...piece }, key: key() })) as Reply;
    if (!reply.ok) return { reply, calls: 1 };
    revision += 1;
  }
  return { reply: (await ask(who, { feature: 'research', action: 'sign', input: { topicId, revision }, key: key() })) as Reply, calls: pieces.length + 1 };
}
