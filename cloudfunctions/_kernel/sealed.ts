import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** AES-256-GCM: what must be kept to reach a person lies in the store unreadable; a dump of it tells nobody. */
const NONCE = 12;
const TAG = 16;

function secretKey(): Buffer {
  const { CODE_SECRET } = process.env;
  if (!CODE_SECRET) throw new Error('CODE_SECRET is not set');
  return createHash('sha256').update(`sealed\n${CODE_SECRET}`).digest();
}

export function sealed(plain: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', secretKey(), nonce);
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** What was sealed, or undefined when it was not by us or has been changed. */
export function opened(text: string): string | undefined {
  const bytes = Buffer.from(text, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', secretKey(), bytes.subarray(0, NONCE));
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
