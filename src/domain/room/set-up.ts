import { verdict, type Verdict } from '../verdict';
import { assemblyIn } from './assembly';
import type { RoomKind } from './kinds';

export type SetUpRule = 'room.set-up.no-leading-organisation' | 'room.set-up.no-member-group' | 'room.set-up.no-assembly';
export type SetUpView = { kind: RoomKind; ledBy?: string; memberGroup?: string; /** Its 协商议事会 has been set up. */ assembly: boolean };

/** May this room be opened? Under a Party organisation, in a member group's area, and with an assembly where one is required （二）（三）（四）. */
export const maySetUp = ({ kind, ledBy, memberGroup, assembly }: SetUpView): Verdict<SetUpRule> => verdict<SetUpRule>([
  !ledBy && { rule: 'room.set-up.no-leading-organisation', clause: kind === 'village' ? '4.village-led-by' : '2.party-lead', required: '明确领导本室的党组织' },
  kind !== 'sector' && !memberGroup && { rule: 'room.set-up.no-member-group', clause: '3.member-group', required: '所在乡镇（街道）、园区的委员履职小组' },
  assemblyIn(kind) === 'required' && !assembly && { rule: 'room.set-up.no-assembly', clause: '3.assembly', required: '先建立协商议事会' },
]);
