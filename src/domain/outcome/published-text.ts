/** One suggestion as it is published: what was suggested, what became of it, and the answer in plain words. */
export type PublishedItem = { number: number; what: string; who: string; why: string; support: string; dissent: string; decision: string; progress: string; answer: string };

/** One question as it was put, what it came to, and where nothing was agreed how it went on: in a new round, or by whose decision （十）. */
export type PublishedQuestion = { question: string; consensus: string; next?: string | undefined };

/**
 * What the public reads of a session's outcome. The facts and the suggestions come from the record; title, opening, answers and
 * note are the publisher's words. Everything in it has been through the gates.
 */
export type PublishedText = {
  title: string; lead: string; facts: readonly (readonly [label: string, value: string])[]; questions: readonly PublishedQuestion[]; items: readonly PublishedItem[]; note: string;
};

/** Bounds in characters as people count them. WeChat's share card shows 26 of a title. */
export const PUBLICATION_LIMITS = { title: 26, lead: 200, answer: 300, note: 500, reason: 200, confirmed: 40, confirmedLength: 60, years: 50 } as const;

export type TextPart = { key: string; label: string; text: string };
const ITEM_PARTS = [['what', '建议'], ['who', '建议由谁办'], ['why', '理由'], ['support', '支持情况'], ['dissent', '不同意见'], ['decision', '是否采纳'], ['progress', '办到哪一步'], ['answer', '答复']] as const;

/** All words of a text in their order, each with the place it has. */
export const partsOf = ({ title, lead, facts, questions, items, note }: PublishedText): TextPart[] => [
  { key: 'title', label: '标题', text: title }, { key: 'lead', label: '导语', text: lead },
  ...facts.map(([label, value], i) => ({ key: `fact.${i}`, label, text: value })),
  ...questions.flatMap(({ question, consensus, next }, i) => [{ key: `question.${i}`, label: `议程${i + 1}`, text: question }, { key: `consensus.${i}`, label: `议程${i + 1}的商量结果`, text: consensus }, ...(next ? [{ key: `next.${i}`, label: `议程${i + 1}后来怎么办`, text: next }] : [])]),
  ...items.flatMap((item) => ITEM_PARTS.map(([key, label]) => ({ key: `item.${item.number}.${key}`, label: `建议${item.number}·${label}`, text: item[key] }))),
  { key: 'note', label: '说明', text: note },
];

/** The text with every part put through `change`. */
export const changed = (text: PublishedText, change: (words: string) => string): PublishedText => ({
  title: change(text.title), lead: change(text.lead), facts: text.facts.map(([label, value]) => [label, change(value)] as const),
  questions: text.questions.map(({ question, consensus, next }) => ({ question: change(question), consensus: change(consensus), ...(next ? { next: change(next) } : {}) })),
  items: text.items.map((item) => ({ number: item.number, ...Object.fromEntries(ITEM_PARTS.map(([key]) => [key, change(item[key])])) } as PublishedItem)), note: change(text.note),
});

/** Which version of which session a text is, and why it differs from the one before. */
export type Stamp = { sessionId: string; version: number; reason: string };

/**
 * The text as plain lines: exactly these characters, in UTF-8, are what the hash is worked out from, so that anybody can do so with
 * any program. A line that a person wrote never looks like a label, as it is indented.
 */
export const plainText = (text: PublishedText, { sessionId, version, reason }: Stamp): string => [
  '有事好商量·协商成果公开', `编号：${sessionId}`, `版本：${version}`, ...(reason ? ['更正理由：', indented(reason)] : []),
  ...partsOf(text).filter(({ text: words }) => words !== '').flatMap(({ label, text: words }) => [`${label}：`, indented(words)]), '',
].join('\n');
const indented = (words: string): string => words.split('\n').map((line) => `  ${line}`).join('\n');

/** What one version says otherwise than another, place by place. */
export function differences(before: PublishedText, after: PublishedText): { label: string; before: string; after: string }[] {
  const [old, now] = [partsOf(before), partsOf(after)].map((parts) => new Map(parts.map((part) => [part.key, part]))) as [Map<string, TextPart>, Map<string, TextPart>];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key)?.text ?? '', now.get(key)?.text ?? ''];
    return was === is ? [] : [{ label: (now.get(key) ?? old.get(key))!.label, before: was, after: is }];
  });
}
