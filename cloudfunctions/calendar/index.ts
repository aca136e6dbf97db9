import { endSignUps, handOutCirculars, lookAtMinutes, releaseHeldSeats, seatTheDrawn } from '../_session/by-clock';
import { closeAccounts } from '../_me/by-clock';
import { lookAtImports } from '../_sheet/by-clock';
import { lookAtClaims } from '../_outcome/by-clock';
import { lookAtPublished } from '../_publication/by-clock';
import { serveTimer } from '../_kernel/serve-timer';
import { deliver } from './deliver';
import { climb } from './climb';
import { handOutThreadNews } from './hand-out-news';
import { hintFrequency } from './hint-frequency';

export const main = serveTimer({ releaseHeldSeats, endSignUps, seatTheDrawn, lookAtMinutes, lookAtClaims, lookAtPublished, handOutCirculars, handOutThreadNews, climb, hintFrequency, deliver, lookAtImports, closeAccounts });
