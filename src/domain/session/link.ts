import type { Numbers } from '../policy/numbers';
import { verdict, type Verdict } from '../verdict';
import { FORM_NAMES, type Form } from './session';

export const LINK_STATES = ['asked', 'agreed', 'declined'] as const;
/** A room that a session is linked with: asked, and what its own people said. */
export type LinkState = (typeof LINK_STATES)[number];
export const LINK_STATE_NAMES: Record<LinkState, string> = { asked: '等对方答复', agreed: '已同意', declined: '没有同意' };

export type LinkRule =
  | 'session.link.not-link-up' | 'session.link.own-room' | 'session.link.already-linked' | 'session.link.room-not-open' | 'session.link.too-many' | 'session.link.still-linked' | 'session.link.no-reason';

const CONVENTION = 'convention.linked-rooms' as const;

/** `links`: rooms named so far, whatever they answered. */
export type LinkView = { numbers: Pick<Numbers, 'linkedRoomsMax'>; form: Form; links: number; ownRoom: boolean; alreadyLinked: boolean; roomOpen: boolean };

/** May another room be asked to take part in a session of several places （八：联起来）? */
export const canLink = ({ numbers, form, links, ownRoom, alreadyLinked, roomOpen }: LinkView): Verdict<LinkRule> => verdict<LinkRule>([
  form !== 'link-up' && { rule: 'session.link.not-link-up', clause: CONVENTION, measured: FORM_NAMES[form], required: FORM_NAMES['link-up'] },
  ownRoom && { rule: 'session.link.own-room', clause: CONVENTION, required: '另一个议事室' },
  alreadyLinked && { rule: 'session.link.already-linked', clause: CONVENTION, required: '还没有请过的议事室' },
  !roomOpen && { rule: 'session.link.room-not-open', clause: CONVENTION, required: '已经开设的议事室' },
  links >= numbers.linkedRoomsMax && { rule: 'session.link.too-many', clause: CONVENTION, measured: links, required: numbers.linkedRoomsMax },
]);

/** May a room answer so? Whoever declines says why, since the host has to plan anew. */
export const canAnswerLink = (view: { agree: boolean; note: string }): Verdict<LinkRule> => verdict<LinkRule>([
  !view.agree && !view.note.trim() && { rule: 'session.link.no-reason', clause: CONVENTION, required: '写明为什么不参加' },
]);

/** May the plan take this form? Not another one while rooms are linked: they would not hear of it. */
export const fitsLinks = (view: { form: Form; links: number }): Verdict<LinkRule> => verdict<LinkRule>([
  view.form !== 'link-up' && view.links > 0 && { rule: 'session.link.still-linked', clause: CONVENTION, measured: view.links, required: 0 },
]);
