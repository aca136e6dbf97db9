import { verdict, type Verdict } from '../verdict';
import { assemblyIn } from './assembly';
import type { RoomKind } from './kinds';
import { POINTER_NAMES, type Pointer } from './override';
import { ROUTES } from './routes';

export type SetUpRule = 'room.set-up.no-leading-organisation' | 'room.set-up.no-member-group' | 'room.set-up.no-assembly' | 'room.set-up.no-receiver' | 'room.set-up.already-open';
export type SetUpView = {
  kind: RoomKind; ledBy?: string; memberGroup?: string;
  /** Its 协商议事会 has been set up. */
  assembly: boolean;
  /** Other pointers of the routes that lead to no body. */
  missing?: readonly Pointer[];
  /** The place or body has a room already. */
  taken?: boolean;
};

/** May this room be opened? Under a Party organisation, in a member group's area, with every receiver known and an assembly where one is required （二）（三）（四）. */
export const maySetUp = ({ kind, ledBy, memberGroup, assembly, missing = [], taken = false }: SetUpView): Verdict<SetUpRule> => verdict<SetUpRule>([
  taken && { rule: 'room.set-up.already-open', clause: '1.places', measured: 2, required: 1 },
  !ledBy && { rule: 'room.set-up.no-leading-organisation', clause: kind === 'village' ? '4.village-led-by' : '2.party-lead', required: '明确领导本室的党组织' },
  kind !== 'sector' && !memberGroup && { rule: 'room.set-up.no-member-group', clause: '3.member-group', required: '所在乡镇（街道）、园区的委员履职小组' },
  ...missing.filter((pointer) => pointer !== 'ledBy').map((pointer) => ({ rule: 'room.set-up.no-receiver' as const, clause: ROUTES[kind][pointer]!.clause, measured: POINTER_NAMES[pointer] })),
  assemblyIn(kind) === 'required' && !assembly && { rule: 'room.set-up.no-assembly', clause: '3.assembly', required: '先建立协商议事会' },
]);
