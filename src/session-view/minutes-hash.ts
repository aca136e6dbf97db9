import { sha256 } from '@/api/sha256';
import type { MinutesView } from '@/contract/session-minutes';
import { toHex, utf8 } from '@/domain/session/lottery/bytes';
import { boundMinutes, settledMinutes } from '@/domain/session/minutes';

const hexOf = (text: string): string => toHex(sha256(utf8(text)));

/** The hash of the minutes as this screen shows them: what an answer is about. */
export const shownHash = (minutes: MinutesView): string => hexOf(boundMinutes(minutes));

/** The receipt as it comes out of what this screen shows; undefined until the minutes are settled. */
export const shownReceipt = (minutes: MinutesView): string | undefined =>
  (minutes.sent && minutes.settled ? hexOf(settledMinutes({ hash: shownHash(minutes), answers: minutes.sent, objections: minutes.objections })) : undefined);
