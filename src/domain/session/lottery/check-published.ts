import { toHex, utf8 } from './bytes';
import { drawPanel } from './draw-panel';
import type { Hash } from './hash';
import type { Bundle } from './seal';
import { verifyBundle } from './verify';

/** What a room has published of a draw: hashes as hexadecimal text, and, once there is a number, the panel said to be its. */
export type Published = { fileHash: string; poolHash: string; commitment: string; source: string; drawn?: { number: string; panel: readonly string[] } };
export const PUBLISHED_CHECKS = ['file', 'rules', 'commitment', 'result'] as const;
export type PublishedCheck = (typeof PUBLISHED_CHECKS)[number];
export type Checked = { ok: boolean; checks: readonly { about: PublishedCheck; ok: boolean; reason?: string }[]; bundle?: Bundle };

/**
 * Checks a published draw from its file alone, trusting nothing: the file is the one named, every panel keeps the rules, it is
 * what was committed to, and the number leads to the panel said to be drawn. What follows from something that does not
 * hold is not looked at.
 */
export function checkPublished(text: string, published: Published, hash: Hash): Checked {
  const file = toHex(hash(utf8(text))) === published.fileHash;
  const value = parsed(text);
  const verified = value === undefined ? { ok: false as const, reason: '文件打不开' } : verifyBundle(value, hash);
  const checks: Checked['checks'][number][] = [{ about: 'file', ok: file }, verified.ok ? { about: 'rules', ok: true } : { about: 'rules', ok: false, reason: verified.reason }];
  if (!verified.ok) return { ok: false, checks };
  const bundle = value as Bundle;
  checks.push({ about: 'commitment', ok: bundle.commitment === published.commitment && bundle.poolHash === published.poolHash && bundle.publicSource === published.source });
  const { drawn } = published;
  if (drawn) checks.push({ about: 'result', ok: drawPanel(bundle, drawn.number, hash).panel.join() === drawn.panel.join() });
  return { ok: checks.every(({ ok }) => ok), checks, bundle };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
