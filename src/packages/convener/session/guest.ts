import type { RosterKind } from '@/domain/session/session';

/** Whom the convener is about to invite: one from a list, or somebody by name. */
export type Guest = { kind: RosterKind; group?: string; appointmentId?: string; organisationId?: string; name: string; title: string; contact: string; note: string };

export const NO_GUEST: Guest = { kind: 'stakeholder', name: '', title: '', contact: '', note: '' };

const fromList = ({ appointmentId, organisationId }: Guest): boolean => appointmentId !== undefined || organisationId !== undefined;

export const guestMissing = (guest: Guest): string[] => [
  ...(guest.kind === 'stakeholder' && !guest.group ? ['群体'] : []),
  ...(!fromList(guest) && guest.name.trim().length < 2 ? ['姓名'] : []),
  ...(!fromList(guest) && !guest.contact.trim() ? ['联系方式'] : []),
];

/** As the invitation travels: a name only where nobody was picked from a list. */
export function guestIn({ kind, group, appointmentId, organisationId, name, title, contact, note }: Guest) {
  const who = appointmentId ? { appointmentId } : organisationId ? { organisationId } : { name, contact, ...(title.trim() ? { title } : {}) };
  return { kind, note, ...who, ...(kind === 'stakeholder' && group ? { group } : {}) };
}
