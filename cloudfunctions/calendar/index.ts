import { serveTimer } from '../_kernel/serve-timer';
import { deliver } from './deliver';
import { climb } from './climb';

export const main = serveTimer({ climb, deliver });
