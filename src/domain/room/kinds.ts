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

export const ORGANISATION_KIND_NAMES: Record<OrganisationKind, string> = {
  partyCommittee: '党委', partyWorkCommittee: '党工委', partyOrganisation: '党组织', cppcc: '政协', cppccPartyGroup: '政协党组', memberGroup: '委员履职小组',
  specialCommittee: '专门委员会', department: '部门', sector: '界别', workingGroup: '协商议事工作小组', guidanceGroup: '指导组', promotionGroup: '推进小组',
};

/** A place in the tree of divisions. */
export const AREA_LEVELS = ['city', 'county', 'township', 'village'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** What kind of place it is; a zone （功能区） stands beside the counties, a park beside the townships. */
export const AREA_KINDS = ['city', 'county', 'zone', 'township', 'park', 'village'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];
export const AREA_KIND_NAMES: Record<AreaKind, string> = { city: '市', county: '县（市、区）', zone: '功能区', township: '乡镇（街道）', park: '园区', village: '村（社区）' };
export const LEVEL_OF: Record<AreaKind, AreaLevel> = { city: 'city', county: 'county', zone: 'county', township: 'township', park: 'township', village: 'village' };
