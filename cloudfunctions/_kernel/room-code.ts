import { numberIn, sealedCode } from './sealed-code';

/** What a room's printed code says. The leading 1 keeps an id's leading zeros. */
export const codeOf = (roomId: string): string => sealedCode('rm', BigInt(`1${roomId}`));

/** The room a code stands for, or undefined when we did not make it. */
export const roomIdIn = (code: string): string | undefined => numberIn('rm', code)?.toString().slice(1);
