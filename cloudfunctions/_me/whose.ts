import type { CollectionName } from '../_store/documents';

/**
 * Where a collection names a person. `own`: fields that make a document his or hers; it has a holding, and is shown and closed by it.
 * `office`: fields that say who acted for a room or an organisation; they are the record of that office and stay, a digest without a
 * name. `key`: nothing in it names anybody, but its id is worked out from the person's. Paths as `author.personId`, `cosigners[].personId`.
 */
export type Whose = 'nobody' | { own?: readonly string[]; office?: readonly string[]; key?: 'moved' | 'kept' };

const RELAXED = 'relaxations[].by';

/** Every collection there is; a new one does not compile without its word. A test looks through what is really stored. */
export const WHOSE: Record<CollectionName, Whose> = {
  // Consultation.
  thread: 'nobody', threadCount: 'nobody', postVersion: 'nobody', replyCount: 'nobody', threadNews: 'nobody',
  post: { own: ['authorId'], office: ['notedBy'] }, threadFollow: { own: ['personId'] }, postReport: { own: ['personId'] },
  postCase: { own: ['authorId'], office: ['decidedBy', 'appeal.decidedBy'] },
  conversation: 'nobody', statementSheet: 'nobody', opinionSums: 'nobody', opinionMap: 'nobody', opinionTally: 'nobody', opinionChange: 'nobody',
  statement: { own: ['authorId'], office: ['decidedBy', 'from.by', 'into.by'] }, statementVersion: { office: ['by'] },
  opinion: { key: 'moved' },
  // The kernel. Lines of the audit are never changed; answers and rates are kept under keys and hold ids at most.
  audit: { office: ['by'] }, request: { key: 'kept' }, rate: { key: 'kept' }, counter: 'nobody',
  deadline: 'nobody', sweep: 'nobody',
  // Minutes, lists and what follows: answers stand by the place in the line.
  minutes: 'nobody', minutesVersion: { office: ['by'] }, minutesAnswer: 'nobody',
  suggestionList: { office: ['sent.by', 'sent.relaxations[].by'] }, listVersion: { office: ['by'] }, listAnswer: 'nobody', suggestionItem: 'nobody', itemEntry: 'nobody', claimAnswer: 'nobody',
  rating: { own: ['personId'] }, branch: 'nobody', upwardReport: { office: ['by'] }, oversightCase: 'nobody', conversion: { own: ['author.personId', 'cosigners[].personId'] }, outcomeTally: 'nobody',
  publication: { office: ['draft.by', 'draft.asked.by', 'draft.returned.by'] }, publicationVersion: 'nobody', publicationCount: 'nobody', publicationRoom: 'nobody',
  // Looking at words and pictures.
  photo: { own: ['owner'] }, check: { office: ['decidedBy'] },
  // People, and what they are told.
  person: { own: ['_id'] }, residence: { own: ['personId'], office: ['attestedBy'] }, accountClosing: { own: ['_id'] },
  outbox: { own: ['to'] }, delivery: { own: ['to'] }, subscription: { own: ['personId'] },
  conventionValue: { office: ['by'] },
  // Research. That somebody has answered a survey is a key, which stays so that nobody answers twice; what was answered is nobody’s.
  research: { office: ['fieldworkers[]', 'signedBy'] }, evidence: { office: ['by'] }, digestEdit: { office: ['by'] }, survey: 'nobody', surveyTally: 'nobody', surveyTaken: { key: 'kept' },
  // Rooms and lists.
  area: 'nobody', organisation: 'nobody', room: { office: ['assembly.relaxation.by'] }, roomProcedure: 'nobody', appointment: { own: ['personId'], office: ['relaxation.by'] },
  rosterPerson: { own: ['personId'] }, member: 'nobody', assemblySeat: 'nobody', claim: { own: ['personId'], office: ['decidedBy'] }, question: { own: ['askerId'] }, rosterRevision: 'nobody',
  sheetImport: { office: ['by'] },
  // Sessions.
  session: { office: [RELAXED, 'opened.relaxations[].by'] }, sessionLink: 'nobody', seatGuard: 'nobody', seatLane: 'nobody', roomCalendar: 'nobody', circular: 'nobody', draw: 'nobody', drawPart: 'nobody', speaking: 'nobody',
  seat: { own: ['personId'], office: ['attestedBy', 'reached.*.by'] }, seatClaim: { own: ['claimedBy'] },
  // Topics.
  topic: { own: ['proposerId'], office: [RELAXED, 'filing.sentBy'] }, topicVersion: 'nobody', topicEvent: 'nobody', stakeholderMap: 'nobody', sensitiveReport: 'nobody',
  topicProposer: { own: ['personId'] }, support: { own: ['personId'] },
};
