import { conventionValue, type ConventionId } from '../domain/policy/conventions';
import { api } from './client';
import { useRead } from './read';

/** A convention's number in force where a room lies; the default while it is not known. */
export function useConvention(roomId: string, id: ConventionId): number {
  const { data } = useRead(api.policy.list, { roomId });
  const value = data?.conventions.find((one) => one.id === id)?.value;
  return typeof value === 'number' ? value : conventionValue(id);
}
