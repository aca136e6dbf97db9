import type { RoomKind } from '../room/kinds';
import type { Within } from '../room/reach';
import { countyOf, townOf } from '../room/reach';

/** 在一定范围内公布 （（十））: how far, from those who took part to everybody. */
export const SCOPES = ['participants', 'room-area', 'township', 'county', 'city'] as const;
export type PublicationScope = (typeof SCOPES)[number];
export const SCOPE_NAMES: Record<PublicationScope, string> = { participants: '参加协商的人', 'room-area': '本议事室所在地', township: '本乡镇（街道）、园区', county: '本县（市、区）', city: '全市，网上人人可看' };

/** What a publication deals with, for finding it. */
export const FOCUSES = ['parking', 'roads', 'environment', 'space', 'care', 'education', 'property', 'safety', 'economy', 'customs', 'other'] as const;
export type Focus = (typeof FOCUSES)[number];
export const FOCUS_NAMES: Record<Focus, string> = {
  parking: '停车充电', roads: '道路水利', environment: '环境卫生', space: '公共空间', care: '养老助残', education: '教育医疗', property: '物业治理', safety: '安全', economy: '产业经济', customs: '乡风文明', other: '其他',
};

/** Where a session's outcome lies. */
export type Seated = { sessionId: string; topicId: string; roomId: string; roomKind: RoomKind; area: string; within: Within };

/** Everybody, whoever it is. */
export const EVERYBODY = '*';

/**
 * Whom a scope lets read, as marks a reader may hold. Rooms of enterprises and sectors have no area of their own: there the people of
 * the room are meant. Who took part and who proposed the topic reads it in every scope.
 */
export function audienceOf(scope: PublicationScope, { sessionId, topicId, roomId, roomKind, area, within }: Seated): string[] {
  const tookPart = [`session:${sessionId}`, `topic:${topicId}`];
  const ownArea = roomKind === 'village' || roomKind === 'township' || roomKind === 'park';
  switch (scope) {
    case 'participants': return tookPart;
    case 'room-area': return [ownArea ? `area:${area}` : `room:${roomId}`, ...tookPart];
    case 'township': return [ownArea || townOf(within) !== undefined ? `area:${townOf(within) ?? countyOf(within)}` : `room:${roomId}`, ...tookPart];
    case 'county': return [`area:${countyOf(within)}`, ...tookPart];
    case 'city': return [EVERYBODY];
  }
}

/** Is one scope narrower than another? */
export const isNarrower = (scope: PublicationScope, than: PublicationScope): boolean => SCOPES.indexOf(scope) < SCOPES.indexOf(than);

/** A reader: where he or she lives or serves, and what he or she took part in. */
export type Reader = { areas: readonly string[]; rooms: readonly string[]; sessions: readonly string[]; topics: readonly string[] };
export const NOBODY: Reader = { areas: [], rooms: [], sessions: [], topics: [] };

/** The marks a reader holds. */
export const marksOf = ({ areas, rooms, sessions, topics }: Reader): string[] => [
  ...new Set([EVERYBODY, ...areas.map((area) => `area:${area}`), ...rooms.map((room) => `room:${room}`), ...sessions.map((session) => `session:${session}`), ...topics.map((topic) => `topic:${topic}`)]),
];

/** May somebody with these marks read it? The one answer that every reader, list, search, feed and export goes by. */
export const mayRead = (marks: readonly string[], audience: readonly string[]): boolean => audience.some((mark) => marks.includes(mark));

/** What a list can be narrowed by. `place`: a division code or a room. */
export type Facet = { place: string; kind?: RoomKind | undefined; focus?: Focus | undefined; year?: string | undefined };
const facetKey = (mark: string, { place, kind = '' as RoomKind, focus = '' as Focus, year = '' }: Facet): string => [mark, place, kind, focus, year].join('|');

/** Every list a publication stands in, for every mark that may read it: one field, one index, no reader beside it. */
export function listKeysOf(audience: readonly string[], { roomId, within, kind, focus, year }: { roomId: string; within: Within; kind: RoomKind; focus: Focus; year: string }): string[] {
  const places = [...new Set([...within, roomId])];
  return audience.flatMap((mark) => places.flatMap((place) => [kind, undefined].flatMap((k) => [focus, undefined].flatMap((f) => [year, undefined].map((y) => facetKey(mark, { place, kind: k, focus: f, year: y }))))));
}
export const listKeysFor = (marks: readonly string[], facet: Facet): string[] => marks.map((mark) => facetKey(mark, facet));
