import { publicationContract } from '../../src/contract/publication';
import { serve } from '../_kernel/serve';
import { approve } from './approve';
import { byHash } from './by-hash';
import { desk, tray } from './desks';
import { draft } from './draft';
import { giveBack } from './give-back';
import { list, search } from './lists';
import { map } from './map';
import { places } from './places';
import { save } from './save';
import { send } from './send';
import { view } from './view';
import { withdraw } from './withdraw';
import { year } from './year';

export const main = serve(publicationContract, { view, list, search, places, map, year, byHash, desk, draft, save, send, approve, giveBack, withdraw, tray });
