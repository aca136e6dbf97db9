import { sha256 as sha256OfBytes } from '@noble/hashes/sha2.js';
import type { Hash } from '../domain/session/lottery/hash';

/** SHA-256 on a phone, where there is no node:crypto: what the page that checks a draw hands to the domain. */
export const sha256: Hash = (bytes) => sha256OfBytes(bytes);
