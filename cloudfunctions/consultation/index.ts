import { consultationContract } from '../../src/contract/consultation';
import { serve } from '../_kernel/serve';
import { answer } from './answer';
import { appeal } from './appeal';
import { close, reopen } from './close';
import { edit, withdraw } from './edit';
import { follow, markRead } from './follow';
import { live } from './live';
import { note } from './note';
import { post } from './post';
import { mine, posts, replies, side, unanswered, versions } from './posts';
import { report } from './report';
import { speak } from './speak';
import { thread } from './view';

export const main = serve(consultationContract, { thread, posts, side, replies, versions, mine, post, speak, note, edit, withdraw, answer, follow, markRead, close, reopen, report, appeal, unanswered, live });
