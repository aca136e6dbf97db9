import type { Topic } from '../../../cloudfunctions/_store/documents';
import { personIdOf, versionId } from '../../../cloudfunctions/_store/keys';
import type { Cloud } from '../cloud';
import type { TopicOfModel } from './model';
import { counted, names, type Tie } from './people';

/** Differences between what is stored of a topic and what the rules say must be so; empty when all is well. */
export async function differences({ store }: Cloud, model: TopicOfModel): Promise<string[]> {
  const { id: topicId } = model;
  const [topic, proposers, supports, events, notices] = await Promise.all([
    store.get('topic', topicId), store.list('topicProposer', { topicId }, { limit: 200 }), store.list('support', { topicId }, { limit: 200 }),
    store.list('topicEvent', { topicId }, { limit: 500, order: [['_id', 'asc']] }), noticesOf(store, model),
  ]);
  if (!topic) return ['it is gone'];
  const bound = topic.approval && (await store.get('topicVersion', versionId(topicId, topic.approval.version)));
  const ids = (ties: readonly Tie[]) => names(ties).map(personIdOf).sort().join();
  const found: [string, unknown, unknown][] = [
    ['state', topic.state, model.state], ['revision', topic.revision, model.revision], ['version', topic.version, model.version], ['title', topic.title, model.title],
    ['seen by everybody', topic.visibility === 'public', model.public], ['where it stood', topic.held?.before, model.before], ['waits for', sorted(topic.waitsFor), sorted(model.waitsFor)],
    ['merged into', topic.mergedInto, model.mergedInto], ['where it stood before the merge', topic.beforeMerge?.state, model.beforeMerge], ['timeline', events.map(({ action }) => action).join(), model.steps.join()],
    ['proposers', proposers.map(({ personId }) => personId).sort().join(), ids(model.proposers)], ['owner', topic.proposerId, personIdOf(model.proposers[0]!.openid)], ['proposers counted', topic.proposers, proposers.length],
    ['supporters', supports.map(({ personId }) => personId).sort().join(), ids(model.supporters)], ['supporters counted', topic.supporters, counted(model)],
    ['notices', sorted(notices), sorted(model.told.map((line) => { const [event, openid] = line.split(' '); return `${event} ${personIdOf(openid!)}`; }))],
    ['approval', approvalOf(topic), approvalOf(model)], ['filing', topic.filing && `${topic.filing.version} ${topic.filing.receivedAt !== undefined}`, model.filing && `${model.filing.version} ${model.filing.received}`],
    ['session ahead', topic.sessionId, model.session?.id],
    ['filed with', topic.filedWith, model.filing && model.room.receiver], ['receiver', topic.filing?.receiver, model.filing && model.room.receiver],
    ...(bound && ['approved', 'filed', 'awaiting-approval'].includes(topic.state) ? [['the words an approval binds', bound.title, topic.title] as [string, string, string]] : []),
  ];
  return found.filter(([, is, must]) => is !== must).map(([what, is, must]) => `${what}: is ${String(is)}, must be ${String(must)}`);
}

const sorted = (list: readonly string[]): string => [...list].sort().join();

/** What proposers are told of their topic; what people of a session are told of that is not its business. */
async function noticesOf(store: Cloud['store'], { id, told }: TopicOfModel): Promise<string[]> {
  const people = [...new Set(told.map((line) => personIdOf(line.split(' ')[1]!)))];
  const lists = await Promise.all(people.map((to) => store.list('outbox', { to, topicId: id }, { limit: 500 })));
  return lists.flat().filter(({ event }) => !event.startsWith('session-')).map(({ event, to }) => `${event} ${to}`);
}

function approvalOf(of: Topic | TopicOfModel): string | undefined {
  if (!of.approval) return undefined;
  const { version, escalated, ...rest } = of.approval;
  const [signed, complete] = 'signed' in rest ? [rest.signed, rest.complete] : [rest.signatures.map(({ organisationId }) => organisationId), rest.approvedAt !== undefined];
  return `version ${version}, ${escalated ? 'escalated, ' : ''}${sorted(signed)}, ${complete ? 'complete' : 'open'}`;
}
