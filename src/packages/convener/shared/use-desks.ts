import { api } from '@/api/client';
import { useRead } from '@/api/read';
import type { MeView } from '@/contract/me';

export type Desk = MeView['appointments'][number];

/** The rooms whose desk I sit at: as their convener, or working for it. */
export const desksOf = (me: MeView | undefined): Desk[] => (me?.appointments ?? []).filter(({ role }) => role === 'convener' || role === 'staff');

/** Where a desk stands: 广陵区 东关街道 琼花观社区. */
export const placeOf = ({ path, roomName }: Pick<Desk, 'path' | 'roomName'>): string => [...path, roomName].join(' ');

/** The desk of one room, as far as it is mine; for headings and for how I am named on a timeline. */
export function useDesk(roomId: string): Desk | undefined {
  const { data } = useRead(api.me.view, {});
  return desksOf(data).find((desk) => desk.roomId === roomId);
}
