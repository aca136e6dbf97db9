import type { Request } from '../../action';
import { toText, type Value } from '../../wire/ejson';
import { invalidParameter } from '../../wire/errors';
import { ejson } from '../../wire/request';
import { aggregate, type Stage } from '../aggregate';
import { collectionOf } from '../collection';
import type { EngineContext } from '../context';

export function aggregateDocuments(context: EngineContext, request: Request) {
  const now = context.clock.now();
  const collection = collectionOf(context, request);
  const stages: unknown = request['stages'];
  if (!Array.isArray(stages)) throw invalidParameter('stages must be a list');
  const pipeline = stages.map((stage: unknown): Stage => {
    const { stageKey, stageValue } = (stage ?? {}) as { stageKey?: unknown; stageValue?: unknown };
    if (typeof stageKey !== 'string') throw invalidParameter('a stage needs a stageKey');
    return { name: stageKey, value: ejson(stageValue, stageKey, now) };
  });
  return { data: { list: aggregate(context, collection, pipeline).map((document: Value) => toText(document)) } };
}
