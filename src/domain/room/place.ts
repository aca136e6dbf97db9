import { personalDataIn, PERSONAL_DATA_NAMES } from '../text/personal-data';
import { verdict, type Verdict } from '../verdict';

/** Where the room's office is and when it is open. `telephone` is the office's, never a person's. */
export type Place = { address: string; hours: string; telephone?: string; latitude?: number; longitude?: number };
export type PlaceRule = 'room.place.half-position' | 'room.place.outside-yangzhou' | 'room.place.personal-number';

/** Degrees, GCJ-02, as WeChat's maps give and take them. */
export type Position = { latitude: number; longitude: number };

/** A box around Yangzhou, degrees. */
export const BOUNDS = { south: 32.1, north: 33.6, west: 118.9, east: 119.95 } as const;

/** May this stand on the room's page? A position is whole and lies in Yangzhou; no mobile or identity number anywhere. */
export function mayStand({ address, hours, telephone = '', latitude, longitude }: Place): Verdict<PlaceRule> {
  const numbers = personalDataIn([address, hours, telephone].join('\n'));
  const whole = (latitude === undefined) === (longitude === undefined);
  const outside = latitude !== undefined && longitude !== undefined && (latitude < BOUNDS.south || latitude > BOUNDS.north || longitude < BOUNDS.west || longitude > BOUNDS.east);
  return verdict<PlaceRule>([
    numbers.length > 0 && { rule: 'room.place.personal-number', clause: 'convention.content', measured: numbers.map((kind) => PERSONAL_DATA_NAMES[kind]).join('、') },
    !whole && { rule: 'room.place.half-position', clause: 'convention.room-page', required: '经度和纬度' },
    outside && { rule: 'room.place.outside-yangzhou', clause: 'convention.room-page', measured: `${latitude}，${longitude}` },
  ]);
}
