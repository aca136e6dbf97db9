import type { Arguments } from './messages';

export type WechatCall = { time: number; apiName: string; arguments: Arguments; answer: unknown };

export type WechatAnswer =
  | 'pass'
  | 'review'
  | 'risky'
  /** The platform itself fails, as CloudBase would say it. */
  | 'down'
  | {
      suggest?: 'pass' | 'review' | 'risky';
      label?: number;
      errcode?: number;
      errmsg?: string;
      down?: true;
      /** Milliseconds before the answer. */
      delay?: number;
      /** mediaCheckAsync only: milliseconds before the verdict is pushed. */
      pushAfter?: number;
    };

export type Script = Exclude<WechatAnswer, string>;

export type WechatLedger = {
  /** Every call so far, oldest first. */
  calls(apiName?: string): readonly WechatCall[];
  /** The next answers of that API, in this order; then the default again. */
  answer(apiName: string, ...answers: WechatAnswer[]): void;
  /** The default answer of that API; without one the API judges by itself. */
  answerAlways(apiName: string, answer?: WechatAnswer): void;
  /** Resolves when every verdict on the way has been pushed. */
  pushed(): Promise<void>;
  clear(): void;
};

export type LedgerBook = WechatLedger & {
  record(call: WechatCall): void;
  scripted(apiName: string): Script | undefined;
  track(push: Promise<void>): void;
};

/** Enough for a day by hand and for any test; the oldest go first. */
const KEPT = 10_000;

export function openLedger(): LedgerBook {
  const calls: WechatCall[] = [];
  const next = new Map<string, Script[]>();
  const always = new Map<string, Script>();
  const pushes = new Set<Promise<void>>();
  return {
    calls: (apiName) => calls.filter((call) => apiName === undefined || call.apiName === apiName),
    answer: (apiName, ...answers) => void next.set(apiName, [...(next.get(apiName) ?? []), ...answers.map(script)]),
    answerAlways: (apiName, answer) =>
      void (answer === undefined ? always.delete(apiName) : always.set(apiName, script(answer))),
    pushed: async () => {
      while (pushes.size > 0) await Promise.all(pushes);
    },
    clear: () => {
      calls.length = 0;
      next.clear();
      always.clear();
    },
    record: (call) => {
      calls.push(call);
      if (calls.length > KEPT) calls.shift();
    },
    scripted: (apiName) => next.get(apiName)?.shift() ?? always.get(apiName),
    track: (push) => {
      pushes.add(push);
      void push.finally(() => pushes.delete(push));
    },
  };
}

function script(answer: WechatAnswer): Script {
  if (typeof answer !== 'string') return answer;
  return answer === 'down' ? { down: true } : { suggest: answer };
}
