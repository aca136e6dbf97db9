/** 融入式、嵌入式、叠加式、共享式 （四）: how a room lives in premises that exist. Offered, never asked for. */
export const HOSTING_FORMS = ['merged', 'embedded', 'stacked', 'shared'] as const;
export type HostingForm = (typeof HOSTING_FORMS)[number];
export const HOSTING_NAMES: Record<HostingForm, string> = { merged: '融入式', embedded: '嵌入式', stacked: '叠加式', shared: '共享式' };

/** 一室多用 （四）: what else the room is. */
export const ROOM_FUNCTIONS = ['activityHome', 'memberStudio', 'opinionPoint'] as const;
export type RoomFunction = (typeof ROOM_FUNCTIONS)[number];
export const FUNCTION_NAMES: Record<RoomFunction, string> = { activityHome: '政协委员活动之家', memberStudio: '委员工作室', opinionPoint: '社情民意信息联系点' };
