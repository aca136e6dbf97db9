import type { RosterKind } from '../session/session';
import { verdict, type Verdict } from '../verdict';
import { OUTCOME_LIMITS } from './outcome';

export type ConversionRule =
  | 'outcome.conversion.not-a-member' | 'outcome.conversion.did-not-attend' | 'outcome.conversion.nothing-said' | 'outcome.conversion.own-cosign' | 'outcome.conversion.already-cosigned' | 'outcome.conversion.too-many' | 'outcome.conversion.already-filed'
  | 'outcome.conversion.not-the-author' | 'outcome.conversion.no-receiver' | 'outcome.conversion.not-filed' | 'outcome.conversion.not-the-receiver' | 'outcome.conversion.no-answer';

/** Seats of CPPCC members, whatever the level. */
const MEMBERS: readonly RosterKind[] = ['member', 'provincialMember', 'cityMember'];
export const isMemberSeat = (kind: RosterKind, also: readonly RosterKind[] = []): boolean => [kind, ...also].some((one) => MEMBERS.includes(one));

type Attending = { member: boolean; attended: boolean };
const attending = ({ member, attended }: Attending) => [
  !member && { rule: 'outcome.conversion.not-a-member' as const, clause: '8.turn-into-proposal' as const, required: '政协委员' },
  !attended && { rule: 'outcome.conversion.did-not-attend' as const, clause: '8.turn-into-proposal' as const, required: '参加会议的政协委员' },
] as const;

/** May this person turn what was suggested into a 提案 or a report on public opinion? A member who was there （八）. */
export const canConvert = ({ title, text, ...view }: Attending & { title: string; text: string }): Verdict<ConversionRule> => verdict<ConversionRule>([
  ...attending(view), !(title.trim() && text.trim()) && { rule: 'outcome.conversion.nothing-said', clause: '8.turn-into-proposal', required: '题目和正文' },
]);

/** May this member sign it too? Another one who was there, once, before it is filed. */
export const canCosign = ({ own, already, filed, cosigners, ...view }: Attending & { own: boolean; already: boolean; filed: boolean; cosigners: number }): Verdict<ConversionRule> => verdict<ConversionRule>([
  ...attending(view),
  own && { rule: 'outcome.conversion.own-cosign', clause: '8.turn-into-proposal', required: '其他委员联名' },
  already && { rule: 'outcome.conversion.already-cosigned', clause: '8.turn-into-proposal', measured: '已联名' },
  cosigners >= OUTCOME_LIMITS.cosigners && { rule: 'outcome.conversion.too-many', clause: '8.turn-into-proposal', measured: cosigners, required: OUTCOME_LIMITS.cosigners },
  filed && { rule: 'outcome.conversion.already-filed', clause: '8.turn-into-proposal', measured: '已提交' },
]);

/** May it be filed? By its author, with the CPPCC of the room's county, or of the city for a sector. */
export const canFileConversion = ({ author, filed, receiver }: { author: boolean; filed: boolean; receiver: boolean }): Verdict<ConversionRule> => verdict<ConversionRule>([
  !author && { rule: 'outcome.conversion.not-the-author', clause: '8.turn-into-proposal', required: '起草的委员' },
  filed && { rule: 'outcome.conversion.already-filed', clause: '8.turn-into-proposal', measured: '已提交' },
  !receiver && { rule: 'outcome.conversion.no-receiver', clause: '1.link-up', required: '明确的政协机关' },
]);

/** May the CPPCC it was filed with answer it? So that the resident hears what came of it （一：政协协商与基层协商有效衔接）. */
export const canAnswerConversion = ({ filed, receiver, text }: { filed: boolean; receiver: boolean; text: string }): Verdict<ConversionRule> => verdict<ConversionRule>([
  !filed && { rule: 'outcome.conversion.not-filed', clause: '8.turn-into-proposal', required: '委员提交后' },
  !receiver && { rule: 'outcome.conversion.not-the-receiver', clause: '1.link-up', required: '收到它的政协机关' },
  !text.trim() && { rule: 'outcome.conversion.no-answer', clause: '1.link-up', required: '写明办理结果' },
]);
