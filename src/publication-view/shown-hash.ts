import { sha256 } from '@/api/sha256';
import { toHex, utf8 } from '@/domain/session/lottery/bytes';
import { plainText } from '@/domain/outcome/published-text';
import type { PublicationVersionShown } from '@/contract/publication';

/** The hash of a version as this screen shows it: worked out here, from the words on it. */
export const shownHash = (sessionId: string, { text, version, reason }: Pick<PublicationVersionShown, 'text' | 'version' | 'reason'>): string => toHex(sha256(utf8(plainText(text, { sessionId, version, reason }))));
