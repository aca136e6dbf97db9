import { setTimeout as wait } from 'node:timers/promises';
import { mayPass, type Finding } from '../../src/domain/text/content';
import { listedIn } from '../../src/domain/text/filter-form';
import { msgSecCheck } from '../_store/wechat';
import { insist } from './answers';
import type { Caller } from './identity';

/** What is left once risky words have ended the call. */
export type Screening = Exclude<Finding, 'risky'>;

/** WeChat takes 2,500 characters a call; pieces overlap so that nothing hides at a seam. */
const PIECE = 2400;
const OVERLAP = 50;
/** 系统繁忙: the one code worth trying again. */
const BUSY = -1;
const RETRY_PAUSE = 100;

export function pieces(text: string): string[] {
  const letters = [...text];
  const cuts: string[] = [];
  for (let from = 0; from === 0 || from + OVERLAP < letters.length; from += PIECE - OVERLAP) cuts.push(letters.slice(from, from + PIECE).join(''));
  return cuts;
}

/**
 * Looks at each text by itself (a long text has been seen to pass where its short form was caught), inside the author's own
 * call (WeChat wants the author seen within two hours). Our own list comes first: no other service is asked about what stands
 * on it. Risky words end the call; the worst of the other findings stands.
 */
export async function checkWords(texts: readonly (string | undefined)[], { openid }: Caller): Promise<Screening> {
  const said = texts.filter((text): text is string => Boolean(text?.trim()));
  const listed = said.map(listedIn);
  insist(mayPass(listed.includes('plain') ? 'risky' : 'pass'));
  const contents = said.flatMap(pieces);
  const findings = await Promise.all(contents.map((content) => (openid === undefined ? 'unavailable' : findingOf(openid, content))));
  for (const finding of findings) insist(mayPass(finding));
  return findings.includes('unavailable') ? 'unavailable' : findings.includes('review') || listed.includes('disguised') ? 'review' : 'pass';
}

async function findingOf(openid: string, content: string, triesLeft = 1): Promise<Finding> {
  const answer = await msgSecCheck({ openid, content, scene: 3 }).catch((error: unknown) => ({ errcode: BUSY, errmsg: String(error), result: undefined }));
  if (answer.errcode === 0 && answer.result) return answer.result.suggest;
  if (answer.errcode === BUSY && triesLeft > 0) {
    await wait(RETRY_PAUSE);
    return findingOf(openid, content, triesLeft - 1);
  }
  console.warn(JSON.stringify({ level: 'warn', check: 'msgSecCheck', errcode: answer.errcode, errmsg: answer.errmsg }));
  return 'unavailable';
}
