import { organisationContract } from '../../src/contract/organisation';
import { serve } from '../_kernel/serve';
import { appoint, endAppointment } from './appoint';
import { appointments, toAdd } from './appointments';
import { assembly, endSeat, explainAssembly, seat } from './assembly';
import { bodies, departments } from './bodies';
import { attestClaim, claims } from './claims';
import { coverage } from './coverage';
import { desk } from './desk';
import { keepBody } from './keep-body';
import { keepMember } from './keep-member';
import { member, members } from './members';
import { openRoom } from './open-room';
import { overdue } from './overdue';
import { overridePointer } from './override-pointer';
import { keepPerson, people } from './people';
import { endPlacement, enrol, place } from './placements';
import { assignCounties, promotionGroups } from './promotion-groups';
import { room } from './room';
import { rooms } from './rooms';
import { roomsMap } from './rooms-map';

export const main = serve(organisationContract, {
  desk, overdue, coverage, roomsMap, bodies, rooms, room, promotionGroups, departments, keepBody, openRoom, overridePointer, assignCounties,
  appointments, toAdd, appoint, endAppointment,
  members, member, assembly, people, claims, keepPerson, keepMember, enrol, place, endPlacement, seat, endSeat, explainAssembly, attestClaim,
});
