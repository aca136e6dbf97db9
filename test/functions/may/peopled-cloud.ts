import { aCloud, type Cloud } from '../../support/cloud';
import { appointment, aRoomElsewhere, put } from '../../support/standing';
import { CALLERS, ROOMS } from './callers';

/** A cloud in which every caller of the table holds what he or she holds there. */
export async function aPeopledCloud(): Promise<Cloud> {
  const cloud = await aCloud();
  await aRoomElsewhere(ROOMS.elsewhere);
  await put('appointment', CALLERS.flatMap(({ openid, holds }) => (openid && holds ? [appointment(openid, holds)] : [])));
  return cloud;
}
