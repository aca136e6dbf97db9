import { OPEN_PATH } from '../_publication/address';
import { serveHttp } from '../_kernel/serve-http';
import { answer } from './answer';

/** Pages, pictures, feeds and data of what everybody may read: no login, no script. */
export const main = serveHttp(OPEN_PATH, answer);
