import type { ConventionId } from '../../../src/domain/policy/conventions';

/** A value an office has set for a convention: for one county, or for the city as a whole, from a day on. Only ever added to. */
export type ConventionValue = {
  _id: string; county: string; id: ConventionId; value: number | string; from: string; reason: string; organisationId: string; by: string; at: string;
};

export type PolicyDocuments = { conventionValue: ConventionValue };
