import { mobileIn } from '../../src/domain/notice/sms';
import { opened, sealed } from '../_kernel/sealed';
import type { Seat } from '../_store/documents';

type Contact = { way: 'phone' | 'paper'; value: string };

/** How to reach somebody without WeChat: kept sealed, since a number is nobody else's business. */
export const sealedContact = ({ way, value }: Contact): NonNullable<Seat['contact']> => ({ way, sealed: sealed(value) });

/** The same for the eyes of the room's people; what cannot be opened any more is as good as not there. */
export function contactOf({ contact }: Pick<Seat, 'contact'>): Contact | undefined {
  const value = contact && opened(contact.sealed);
  return contact && value !== undefined ? { way: contact.way, value } : undefined;
}

/** The mobile number a short message would go to. */
export function mobileOf(seat: Pick<Seat, 'contact'>): string | undefined {
  const contact = contactOf(seat);
  return contact?.way === 'phone' ? mobileIn(contact.value) : undefined;
}
