import { meContract } from '../../src/contract/me';
import { serve } from '../_kernel/serve';
import { closeAccount, keepAccount } from './close-account';
import { declareResidence } from './declare-residence';
import { held } from './held';
import { holdings } from './holdings';
import { inbox } from './inbox';
import { markRead } from './mark-read';
import { nudges } from './nudges';
import { prefer } from './prefer';
import { subscribe } from './subscribe';
import { view } from './view';

export const main = serve(meContract, { view, declareResidence, inbox, markRead, nudges, subscribe, prefer, holdings, held, closeAccount, keepAccount });
