/**
 * Where the counties and zones of Yangzhou lie towards each other, on a grid of four columns: a scheme, not a map; sizes say nothing.
 * By division code; `name` as people say it.
 */
export type OnScheme = { area: string; name: string; column: number; row: number; wide?: number; high?: number };
export const COUNTY_SCHEME: readonly OnScheme[] = [
  { area: '321023', name: '宝应', column: 2, row: 1, wide: 3 }, { area: '321084', name: '高邮', column: 2, row: 2, wide: 3 }, { area: '321081', name: '仪征', column: 1, row: 3, high: 2 }, { area: '321003', name: '邗江', column: 2, row: 3 },
  { area: '321002', name: '广陵', column: 3, row: 3 }, { area: '321012', name: '江都', column: 4, row: 3, high: 2 }, { area: '321071', name: '经开区', column: 2, row: 4, wide: 2 },
];
