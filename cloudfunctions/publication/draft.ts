import type { PublicationContract } from '../../src/contract/publication';
import { asItWouldStand } from '../_publication/as-it-would-stand';
import { followsOf, gatesOf, stateOf } from '../_publication/record';
import { textShown } from '../_publication/shown';
import { Forbidden } from '../_kernel/answers';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';

/** The desk of a publication, for the room's people and the organisation that approves: the words as they would be published, and every gate. */
export const draft: ReadHandler<PublicationContract['draft']> = async ({ sessionId }, context) => {
  const { standing, caller } = context;
  const [session, room] = [standing.session!, standing.room!];
  const publication = await reader.get('publication', sessionId);
  const body = publication?.draft?.asked?.body.organisationId ?? room.approver;
  const approver = standing.offices.some(({ organisationId }) => organisationId === body) ? body : undefined;
  const desk = standing.roles.has('convener') || standing.roles.has('staff');
  if (!desk && (approver === undefined || publication?.draft?.state !== 'awaiting')) throw new Forbidden();
  const [{ record, draft: words, made, asked, changes, different }, organisation, deadline] = await Promise.all([asItWouldStand(publication, context), reader.get('organisation', body), reader.get('deadline', `publication-${sessionId}`)]);
  const gates = gatesOf({ record, draft: words, text: made.text, open: made.open, never: made.never, follows: followsOf(publication), different, readByPerson: false, ...(asked ? { sentAt: asked.at } : {}) });
  return {
    revision: publication?.revision ?? 0, state: stateOf(publication), published: publication?.shown !== undefined && !publication.withdrawn, again: publication?.withdrawn !== undefined, topicTitle: session.topicTitle, roomId: room._id, roomName: room.name, path: [...session.path],
    title: words.title, lead: words.lead, note: words.note, answers: [...words.answers], scope: words.scope, ways: [...words.ways], focus: words.focus, confirmed: [...words.confirmed], reason: words.reason,
    text: textShown(asked?.text ?? made.text), hash: asked?.hash ?? made.hash, parts: made.parts, screening: words.screening, changes,
    gates: (['scope', 'personal', 'safety', 'completeness'] as const).map((gate) => {
      const reasons = gates.filter(([name]) => name === gate).flatMap(([, verdict]) => (verdict.outcome === 'refused' ? verdict.reasons : []));
      return { gate, passed: reasons.length === 0, reasons: reasons.map((one) => ({ ...one })) };
    }),
    approver: organisation?.name ?? '', ...(words.returned ? { returned: { ...words.returned } } : {}), ...(deadline?.running ? { dueAt: deadline.dueAt } : {}),
    you: { convener: standing.roles.has('convener'), own: [words.by, words.asked?.by].includes(caller.personId), ...(approver ? { approver } : {}) }, demo: session.demo,
  };
};
