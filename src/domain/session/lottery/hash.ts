import { canonicalJson } from './canonical-json';
import { joined, toHex, utf8 } from './bytes';
import type { Pool } from './pool';

/** SHA-256. It comes in as an argument: node:crypto in a function, @noble/hashes on a phone. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

const hexOf = (text: string, hash: Hash): string => toHex(hash(utf8(text)));

/** Published when sign-up has closed, before anything is computed from the pool. */
export const poolHash = (pool: Pool, hash: Hash): string => hexOf(`pool\n${canonicalJson(pool)}`, hash);

/** What is published before the public number is known: it fixes every panel and which number will be taken. */
export const commitmentOf = (parts: { version: 1; poolHash: string; root: string; panels: number; publicSource: string }, hash: Hash): string =>
  hexOf(`lottery\n${canonicalJson(parts)}`, hash);

/** A person's id in a published pool: without the session's salt nobody can go from it to a person, or the other way. */
export const saltedId = (salt: string, personId: string, hash: Hash): string => hexOf(`${salt}\n${personId}`, hash);

const BLOCK = 64;

/** HMAC-SHA256 (RFC 2104). */
export function hmac(key: Uint8Array, message: Uint8Array, hash: Hash): Uint8Array {
  const padded = new Uint8Array(BLOCK);
  padded.set(key.length > BLOCK ? hash(key) : key);
  const inner = hash(joined(padded.map((byte) => byte ^ 0x36), message));
  return hash(joined(padded.map((byte) => byte ^ 0x5c), inner));
}
