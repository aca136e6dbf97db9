import { topicContract } from '../../src/contract/topic';
import { serve } from '../_kernel/serve';
import { acknowledgeFiling } from './acknowledge-filing';
import { addPhoto } from './add-photo';
import { amend } from './amend';
import { answerReport } from './answer-report';
import { approve } from './approve';
import { desk } from './desk';
import { edit } from './edit';
import { escalate } from './escalate';
import { file } from './file';
import { inTray, register } from './in-tray';
import { list } from './list';
import { mapStakeholders } from './map-stakeholders';
import { merge } from './merge';
import { mine } from './mine';
import { propose } from './propose';
import { redirect } from './redirect';
import { refuse } from './refuse';
import { report } from './report';
import { reports } from './reports';
import { returnTopic } from './return';
import { screen } from './screen';
import { second } from './second';
import { sendForApproval } from './send-for-approval';
import { similar } from './similar';
import { unmerge } from './unmerge';
import { view } from './view';
import { withdraw } from './withdraw';

export const handlers = {
  propose, edit, withdraw, second, similar, list, mine, view, addPhoto, desk, screen, return: returnTopic, merge, unmerge, refuse, redirect,
  mapStakeholders, sendForApproval, escalate, approve, file, acknowledgeFiling, report, answerReport, reports, amend, inTray, register,
};

export const main = serve(topicContract, handlers);
