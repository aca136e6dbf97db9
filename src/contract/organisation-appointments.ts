import * as z from 'zod/mini';
import { cursor, day, done, id, line, page, text } from './fields';
import { asOffice, managed, watched } from './office';

export const OFFICES = ['deputySecretary', 'partyHead', 'sectorConvener', 'other'] as const;
export const APPOINTED_ROLES = ['convener', 'staff', 'officer'] as const;

/** Who held what when: an appointment as history shows it. */
export const appointmentLine = z.object({
  id: z.string(), role: z.enum([...APPOINTED_ROLES, 'member']), name: z.string(), rosterId: z.optional(z.string()), title: z.string(), office: z.enum(OFFICES), convenesGroup: z.boolean(), isMember: z.boolean(), acting: z.boolean(),
  from: z.string(), until: z.optional(z.string()), reason: z.string(), endReason: z.optional(z.string()), notMemberBecause: z.optional(z.string()),
  roomId: z.optional(z.string()), organisationId: z.optional(z.string()), where: z.string(), demo: z.boolean(),
});
export type AppointmentLine = z.infer<typeof appointmentLine>;

/** Offices and terms （五）. */
export const appointmentActions = {
  /** Of a room, of a body, or of nothing: then none. Newest first. */
  appointments: watched({ input: z.object({ ...asOffice, roomId: z.optional(id()), bodyId: z.optional(id()), cursor: cursor() }), output: page(appointmentLine) }),
  /** 增补名单: conveners who are to be made members （十一）, until they are. */
  toAdd: watched({ input: z.object({ ...asOffice, county: id(), cursor: cursor() }), output: page(appointmentLine) }),
  /**
   * Gives an office to a person on the roster: in a room （召集人、工作人员）, or for a body （经办人员）. With `handOver` the
   * present convener's term ends on the same day and stays in the history. `notMemberBecause` relaxes the norm of （三）.
   */
  appoint: managed({
    input: z.object({
      ...asOffice, roomId: z.optional(id()), bodyId: z.optional(id()), rosterId: id(), role: z.enum(APPOINTED_ROLES), title: line(60, 2), office: z._default(z.enum(OFFICES), 'other'),
      convenesGroup: z._default(z.boolean(), false), acting: z._default(z.boolean(), false), from: day(), until: z.optional(day()), reason: text(200, 0), notMemberBecause: z.optional(text(200, 0)), handOver: z._default(z.boolean(), false),
    }),
    output: z.object({ appointmentId: z.string(), toAdd: z.boolean() }), publishes: ({ title }) => [title],
  }),
  /** Ends a term; the record stays. */
  endAppointment: managed({ input: z.object({ ...asOffice, appointmentId: id(), reason: text(200, 0) }), output: done() }),
};
