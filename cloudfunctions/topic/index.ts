import { topicContract } from '../../src/contract/topic';
import { serve } from '../_kernel/serve';
import { addPhoto } from './add-photo';
import { desk } from './desk';
import { edit } from './edit';
import { list } from './list';
import { merge } from './merge';
import { mine } from './mine';
import { propose } from './propose';
import { redirect } from './redirect';
import { refuse } from './refuse';
import { returnTopic } from './return';
import { screen } from './screen';
import { second } from './second';
import { similar } from './similar';
import { view } from './view';
import { withdraw } from './withdraw';

export const main = serve(topicContract, {
  propose, edit, withdraw, second, similar, list, mine, view, addPhoto, desk, screen, return: returnTopic, merge, refuse, redirect,
});
