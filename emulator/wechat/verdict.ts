import { randomBytes } from 'node:crypto';
import { failure, type Failure } from './error-text';
import type { Script } from './ledger';

export type Verdict = { suggest: 'pass' | 'review' | 'risky'; label: number };

export type Judgement = Failure | { errcode: 0; errmsg: 'ok'; verdict: Verdict };

/** 100 normal, 20006 unlawful, 21000 other: as documented for msgSecCheck. */
const LABELS = { pass: 100, risky: 20006, review: 21000 } as const;

/** Words by which a person tries the three outcomes by hand, and a test without a script. */
const TRIGGERS: readonly [word: string, script: Script][] = [
  ['测试违规', { suggest: 'risky' }],
  ['测试复核', { suggest: 'review' }],
  ['测试故障', { errcode: -1 }],
];

export function judge(text: string, scripted: Script | undefined): Judgement {
  const script = scripted ?? TRIGGERS.find(([word]) => text.includes(word))?.[1] ?? {};
  if (script.errcode) return failure(script.errcode, script.errmsg);
  const suggest = script.suggest ?? 'pass';
  return { errcode: 0, errmsg: 'ok', verdict: { suggest, label: script.label ?? LABELS[suggest] } };
}

export const detailOf = ({ suggest, label }: Verdict) => [
  { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
];

/** Three groups of eight hexadecimal digits, as WeChat's trace ids look. */
export const traceId = () => [0, 1, 2].map(() => randomBytes(4).toString('hex')).join('-');
