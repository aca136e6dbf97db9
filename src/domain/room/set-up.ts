import { verdict, type Verdict } from '../verdict';
import type { RoomKind } from './kinds';

export type SetUpRule = 'room.set-up.no-leading-organisation' | 'room.set-up.no-member-group';
export type SetUpView = { kind: RoomKind; ledBy?: string; memberGroup?: string };

/** May this room be opened? Every room stands under a Party organisation, and in a member group's area （二）（三）（四）. */
export const maySetUp = ({ kind, ledBy, memberGroup }: SetUpView): Verdict<SetUpRule> => verdict<SetUpRule>([
  !ledBy && { rule: 'room.set-up.no-leading-organisation', clause: kind === 'village' ? '4.village-led-by' : '2.party-lead', required: '明确领导本室的党组织' },
  kind !== 'sector' && !memberGroup && { rule: 'room.set-up.no-member-group', clause: '3.member-group', required: '所在乡镇（街道）、园区的委员履职小组' },
]);
