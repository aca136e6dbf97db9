/** The topic whose whole life the demonstration has lived, and the guided tour walks through; every person and number in it is invented. */
export const WHOLE_LIFE = { title: '小广场早晚太吵，怎么用大家都能接受', roomId: '321002001001', area: '321002' } as const;
