export type Audit = {
  _id: string; at: string; action: string; by: string; roles: readonly string[]; outcome: 'done' | 'refused' | 'forbidden';
  roomId?: string; topicId?: string; sessionId?: string; rules?: readonly string[];
  /** Words of an office that the machine could not judge: published, and kept in sight here. */
  screening?: 'review' | 'unavailable';
};

/** An answered request, so that the same key is answered the same. */
export type Request = { _id: string; action: string; digest: string; reply: string; at: string };

export type Rate = { _id: string; tokens: number; at: string };

export type Counter = { _id: string; value: number };

export type KernelDocuments = { audit: Audit; request: Request; rate: Rate; counter: Counter };
