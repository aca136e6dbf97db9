import { toBuffer } from 'qrcode';
import type { RoomContract } from '../../src/contract/room';
import { codeOf } from '../_kernel/room-code';
import type { ReadHandler } from '../_kernel/serve';

/** Wide enough to print at 8 cm; a quarter of it may be scratched off. */
const WIDTH = 720;

/**
 * What a scanned code says: the page's web address with the sealed code where one is known (WeChat and any camera open it),
 * else the code alone, which the program's own scanner reads.
 */
export function saidBy(code: string): string {
  const { WEB_ADDRESS } = process.env;
  return WEB_ADDRESS ? `${WEB_ADDRESS.replace(/\/$/, '')}/#/packages/resident/find-room/index?way=code&code=${code}` : code;
}

/** The code for the door as a picture. */
export const codePicture: ReadHandler<RoomContract['codePicture']> = async ({ roomId }) => {
  const code = codeOf(roomId);
  const says = saidBy(code);
  const png = await toBuffer(says, { type: 'png', width: WIDTH, margin: 4, errorCorrectionLevel: 'Q' });
  return { png: png.toString('base64'), says, code };
};
