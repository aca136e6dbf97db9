import type { Position } from './place';

/**
 * Where the city's and the counties' governments sit (GCJ-02, as published with the division codes), by division code; `name` as people say it; whoever
 * comes first is named first where names are too close. A zone has no seat of its own here.
 */
export const SEATS: readonly (Position & { area: string; name: string })[] = [
  { area: '3210', name: '扬州市区', latitude: 32.3942, longitude: 119.4129 },
  { area: '321023', name: '宝应', latitude: 33.2404, longitude: 119.3607 },
  { area: '321084', name: '高邮', latitude: 32.7817, longitude: 119.4592 },
  { area: '321081', name: '仪征', latitude: 32.2723, longitude: 119.1848 },
  { area: '321012', name: '江都', latitude: 32.4347, longitude: 119.57 },
  { area: '321003', name: '邗江', latitude: 32.3777, longitude: 119.398 },
  { area: '321002', name: '广陵', latitude: 32.3947, longitude: 119.4318 },
];
