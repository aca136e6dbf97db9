/** A picture; with `seconds` a voice message, which goes the same way past the machine and a person. */
export type Photo = { _id: string; owner: string; fileId: string; /** `waiting` for the machine's answer, `review` for a person's. */
  state: 'waiting' | 'review' | 'pass' | 'rejected'; traceId?: string; topicId?: string; seconds?: number; at: string };

/** Words, a picture or a voice message a machine could not pass; the latter two by `photoId`. */
export type Check = {
  _id: string; roomId: string; topicId: string; kind: 'words' | 'photo' | 'voice'; photoId?: string; version: number; why: 'review' | 'unavailable' | 'late';
  text: string;
  /** `machine`: the machine has yet to answer; when it is late, a person looks. */
  state: 'machine' | 'waiting' | 'passed' | 'failed' | 'obsolete'; at: string; decidedBy?: string; reason?: string;
};

export type ModerationDocuments = { photo: Photo; check: Check };
