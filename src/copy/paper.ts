/** How somebody takes part. */
export const PRESENCE_NAMES = { onSite: '现场', online: '线上', phone: '电话' } as const;
