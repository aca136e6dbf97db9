/** The five kinds of deliberation room the policy names (（一）（三）（四）). */
export const ROOM_KINDS = ['township', 'park', 'village', 'enterprise', 'sector'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

export const ROOM_KIND_NAMES: Record<RoomKind, string> = {
  township: '乡镇（街道）', park: '园区', village: '村（社区）', enterprise: '企事业单位', sector: '政协界别',
};

/** Kinds of body in the organisation tree; the last three lead the work in a county, in the city, and in their share of counties （十一）. */
export const ORGANISATION_KINDS = [
  'partyCommittee', 'partyWorkCommittee', 'partyOrganisation', 'cppcc', 'cppccPartyGroup', 'memberGroup', 'specialCommittee', 'department', 'sector',
  'workingGroup', 'guidanceGroup', 'promotionGroup',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A place in the tree of divisions. */
export const AREA_LEVELS = ['city', 'county', 'township', 'village'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];
