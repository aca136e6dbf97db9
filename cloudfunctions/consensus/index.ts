import { serveTimer } from '../_kernel/serve-timer';
import { drawMaps } from './draw-maps';
import { moveAnswers } from './move-answers';
import { takeInAnswers } from './take-in-answers';

/** What people answered is added up and drawn, beside the calls that take answers and never in them. */
export const main = serveTimer({ moveAnswers, takeInAnswers, drawMaps });
