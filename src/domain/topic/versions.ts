/** The words of a topic, as its proposer wrote them. */
export type TopicWords = { title: string; wrong: string; place: string; affected: string };
const LABELS: Record<keyof TopicWords, string> = { title: '什么事', wrong: '怎么了', place: '在哪儿', affected: '影响哪些人' };

/** What one wording says otherwise than the one before it, place by place. */
export const wordsChanged = (before: TopicWords, after: TopicWords): { label: string; before: string; after: string }[] =>
  (Object.keys(LABELS) as (keyof TopicWords)[]).flatMap((key) => (before[key] === after[key] ? [] : [{ label: LABELS[key], before: before[key], after: after[key] }]));
