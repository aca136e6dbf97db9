import { pick, seeded } from './random';
import { rawCall, type Running } from './with-database';

/** Requests as the SDK sends them; the fuzzer spoils them. */
const VALID: readonly Record<string, unknown>[] = [
  { action: 'database.getDocument', collectionName: 'fuzz', queryType: 'WHERE', query: '{"a":{"$in":[{"$numberInt":"1"}]},"d":{"$gte":{"$date":{"$numberLong":"0"}}}}', order: '{"a":{"$numberInt":"-1"}}', offset: 2, limit: 5, projection: '{"a":{"$numberInt":"1"}}' },
  { action: 'database.getDocument', collectionName: 'fuzz', queryType: 'DOC', query: '{"_id":"x"}', transactionId: 'gone' },
  { action: 'database.calculateDocument', collectionName: 'fuzz', query: '{"$or":[{"a":1},{"b":{"$elemMatch":{"c":{"$gt":1}}}}]}' },
  { action: 'database.insertDocument', collectionName: 'fuzz', data: ['{"title":"路灯","n":{"$numberInt":"1"},"list":[1,{"x":null}]}'] },
  { action: 'database.modifyDocument', collectionName: 'fuzz', queryType: 'WHERE', query: '{"n":{"$gte":0}}', data: '{"$inc":{"n":{"$numberInt":"1"}},"$push":{"list":{"$each":[1],"$slice":-3}},"$set":{"o.p":"q"}}', multi: true, merge: true, upsert: false },
  { action: 'database.modifyDocument', collectionName: 'fuzz', queryType: 'DOC', query: '{"_id":"x"}', data: '{"a":1}', multi: false, merge: false, upsert: true },
  { action: 'database.modifyAndReturnDoc', collectionName: 'fuzz', queryType: 'WHERE', query: '{"_id":"x"}', data: '{"$unset":{"a":""}}' },
  { action: 'database.removeDocument', collectionName: 'fuzz', queryType: 'DOC', query: '{"_id":"x"}', multi: false },
  { action: 'database.aggregateDocuments', collectionName: 'fuzz', stages: [{ stageKey: '$match', stageValue: '{"a":1}' }, { stageKey: '$group', stageValue: '{"_id":"$a","n":{"$sum":1}}' }, { stageKey: '$sort', stageValue: '{"n":-1}' }, { stageKey: '$limit', stageValue: '3' }] },
  { action: 'database.aggregateDocuments', collectionName: 'fuzz', stages: [{ stageKey: '$lookup', stageValue: '{"from":"fuzz","localField":"a","foreignField":"a","as":"j"}' }, { stageKey: '$unwind', stageValue: '"$j"' }, { stageKey: '$project', stageValue: '{"a":1}' }] },
  { action: 'database.commitTransaction', transactionId: 'gone' },
  { action: 'database.addCollection', collectionName: 'fuzz' },
];

const JUNK: readonly unknown[] = [
  null, true, 0, -1, 1.5, 1e308, '', '$', 'null', '{}', '[]', '"', '{"$":1}', '{"a":{"$gt":{"$lt":1}}}', '{"$and":[]}', '{"$or":{}}', '{"a":{"$in":5}}', '{"a":{"$regex":"("}}', '{"a":{"$not":5}}', '{"a":{"$mod":[0,0]}}',
  '{"$numberInt":"x"}', '{"$date":{}}', '{"a":{"$elemMatch":7}}', '{"a":{"$size":"x"}}', '{"_id":{"$oid":""}}', '{"__proto__":{"x":1}}', '{"constructor":{"prototype":1}}', '{"a":{"$type":"nope"}}', '{"$expr":{"$nope":1}}', '{"$expr":"$a"}',
  '{"$where":"1"}', '{"$inc":{"a":"x"}}', '{"$set":{"":1}}', '{"$set":5}', '{"$rename":{"a":"a"}}', '{"$push":{"a":{"$each":5}}}', '{"$slice":1}', '{"a":{"$slice":"x"}}', '{"a":2}', '{"a":"asc"}', '{"a.b.c.0.d":1}', '{"a..b":1}', '{".":1}', '{"a":[[[[[[1]]]]]]}',
  [], {}, [[]], [null], [{ stageKey: 5 }], [{ stageKey: '$group', stageValue: '{}' }], [{ stageKey: '$bucket', stageValue: '{}' }], [{ stageKey: '$unwind', stageValue: '5' }], [{ stageKey: '$project', stageValue: '{}' }], '\u0000', '\uD800', '__proto__', 'toString', 'x'.repeat(5000), `${'['.repeat(5000)}${']'.repeat(5000)}`,
];

/** What came of it: an answer of each kind, and the defects. */
export type FuzzReport = { requests: number; refused: number; done: number; defects: string[] };

export async function fuzz(running: Running, { seed, requests }: { seed: number; requests: number }): Promise<FuzzReport> {
  const random = seeded(seed);
  const report: FuzzReport = { requests, refused: 0, done: 0, defects: [] };
  await running.db.createCollection('fuzz');
  await running.db.createCollection('witness');
  await running.db.collection('witness').add({ _id: 'w', untouched: true });
  for (let i = 0; i < requests; i++) {
    const body = spoil(random);
    const reply = await rawCall(running.emulator.url, body).catch((error: Error) => ({ requestId: '', code: 'NO_ANSWER', message: error.message }));
    if (reply.code === undefined) report.done++;
    else report.refused++;
    // An internal error means that some input was not thought of.
    if (!reply.requestId || reply.code === 'SYS_ERR' || reply.code === 'NO_ANSWER') report.defects.push(`${JSON.stringify(reply)} to ${body.slice(0, 500)}`);
  }
  const { data } = await running.db.collection('witness').get();
  if (JSON.stringify(data) !== '[{"_id":"w","untouched":true}]') report.defects.push(`the witness is ${JSON.stringify(data)}`);
  return report;
}

function spoil(random: () => number): string {
  const request = structuredClone(pick(random, VALID)) as Record<string, unknown>;
  for (let i = Math.floor(random() * 3); i >= 0; i--) {
    const field = pick(random, Object.keys(request));
    const value = request[field];
    const way = random();
    if (way < 0.5) request[field] = junk(random);
    else if (way < 0.6) delete request[field];
    else if (typeof value === 'string') request[field] = spoiledText(value, random);
    else if (Array.isArray(value) && value.length > 0) {
      const at = Math.floor(random() * value.length);
      const item = value[at] as unknown;
      if (typeof item === 'string') value[at] = random() < 0.5 ? spoiledText(item, random) : junk(random);
      else if (item !== null && typeof item === 'object') value[at] = { ...item, stageValue: junk(random) };
    }
    if (Object.keys(request).length === 0) request['action'] = 'none';
  }
  const text = JSON.stringify(request);
  return random() < 0.05 ? spoiledText(text, random) : text;
}

const junk = (random: () => number) => structuredClone(pick(random, JUNK));

function spoiledText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const way = random();
  if (way < 0.3) return text.slice(0, at);
  if (way < 0.6) return text.slice(0, at) + pick(random, ['"', '{', '}', '[', ']', '$', '\\', '\u0000', '9', ',']) + text.slice(at);
  if (way < 0.8) return text.slice(0, at) + text.slice(at + 1);
  return text.replace(/\$[a-zA-Z]+/, () => pick(random, ['$gt', '$in', '$set', '$inc', '$push', '$exists', '$regex', '$not', '$nope', '$date', '$numberInt', '$all', '$size', '$or', '$expr', '$bit', '$pull', '$rename', '$near']));
}
