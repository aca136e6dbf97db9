import type { Elsewhere } from './codes';
import type { Lists } from './county-lists';
import { planAppointments, planPlacements } from './plan-appointments';
import { planAssembly } from './plan-assembly';
import { planning } from './planning';
import { planOrganisations } from './plan-organisations';
import { planMembers } from './plan-members';
import { planPeople } from './plan-people';
import { planRooms } from './plan-rooms';
import type { Rows } from './read-workbook';

/** What a workbook would make of a county's lists: all that is to be written, or all that is wrong. Asks nobody and writes nothing. */
export function plan(lists: Lists, rows: Rows, now: string, elsewhere: Elsewhere) {
  const made = planning(lists, rows, now, elsewhere);
  planOrganisations(made);
  planRooms(made);
  const people = planPeople(made);
  planMembers(made, people);
  planAppointments(made, people);
  planPlacements(made, people);
  planAssembly(made, people);
  const { writes, creates, faults, same, changed } = made.result();
  return { faults, changed, writes, creates, changes: writes.length - creates, same };
}
