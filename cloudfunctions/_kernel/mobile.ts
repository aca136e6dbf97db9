import { createHmac, hkdfSync } from 'node:crypto';

/** A key of its own, derived, so that the digest of a number is no seal of a code. */
function key(): Buffer {
  const { CODE_SECRET } = process.env;
  if (!CODE_SECRET) throw new Error('CODE_SECRET is not set');
  return Buffer.from(hkdfSync('sha256', CODE_SECRET, '', 'mobile', 32));
}

/** What is kept of a mobile number: enough to compare another one with, nothing that can be read back without the secret. */
export const mobileDigest = (mobile: string): string => createHmac('sha256', key()).update(mobile).digest('base64url').slice(0, 32);
