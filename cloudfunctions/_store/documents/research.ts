/** 政策规定, 实际情况, 利益相关方的愿望诉求建议 （八）. */
type Part = 'policy' | 'situation' | 'wishes';

/**
 * 调研: one record a topic and round. Every change of its evidence moves `revision` and writes this document, so lists of
 * evidence read beside a transaction are guarded by it. A record nobody has begun is not stored.
 */
export type Research = {
  _id: string; topicId: string; roomId: string; round: number; state: 'open' | 'complete' | 'reopened'; revision: number;
  /** Pieces of evidence kept, so that their number stays bounded. */
  evidence: number;
  /** Groups of the stakeholder map that evidence of the third part has heard. */
  heard: readonly string[];
  /** Who has entered field work: staff, members placed in the room, the convener. */
  fieldworkers: readonly string[];
  signedBy?: string; signedAt?: string;
  /** What participants are told, as it stood when the convener signed, with later edits. */
  digest?: readonly { part: Part; text: string }[];
  at: string; demo: boolean;
};

export type ResearchDocuments = { research: Research };
