import type { Attempt } from './delivery';

/** A mobile number of the mainland as the short message service takes it, or undefined for a landline or an address. */
export function mobileIn(contact: string): string | undefined {
  const digits = contact.replace(/[\s-]/g, '').replace(/^(\+?86)(?=1\d{10}$)/, '');
  return /^1\d{10}$/.test(digits) ? `+86${digits}` : undefined;
}

/** Refused for now, and surely not sent. */
const PASSES = /^(RequestLimitExceeded|LimitExceeded|ResourceInsufficient)(\.|$)/;
/** The service failed on its way: it may have sent. */
const OPEN = /^(InternalError|SendAndRecvFail)(\.|$)/;

/** What the service's word for one number comes to: `Ok`, or one of its documented error codes. */
export function smsAttempt({ code, message = '' }: { code: string; message?: string | undefined }): Attempt {
  if (code === 'Ok') return { came: 'sent' };
  const error = `${code} ${message}`.trim();
  return OPEN.test(code) ? { came: 'unknown', error } : { came: 'refused', permanent: !PASSES.test(code), error };
}
