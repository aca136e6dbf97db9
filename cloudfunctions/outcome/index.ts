import { outcomeContract } from '../../src/contract/outcome';
import { serve } from '../_kernel/serve';
import { answerClaim, noteClaimAnswer } from './answer-claim';
import { answerItem } from './answer-item';
import { answerList, answerListObjection, noteListAnswer } from './answer-list';
import { claimDone, reportProgress } from './carry-out';
import { circulateList } from './circulate-list';
import { answerConversion, convert, cosign, fileConversion } from './conversion';
import { assign, decide } from './decide';
import { editList } from './edit-list';
import { item } from './item';
import { departments, figures, items } from './items';
import { letters, noteLetter } from './letters';
import { list, listAnswers, listSources, listVersions } from './list';
import { closeOversight, noteFinding, openOversight } from './oversight';
import { rate } from './rate';
import { acknowledgeList, reviewList } from './receive-list';
import { sendList } from './send-list';
import { tray } from './tray';
import { logExplanation, recordDecision, sendLetter } from './unreachable';
import { acknowledgeReport, reportUpward } from './upward';
import { view } from './view';

export const main = serve(outcomeContract, {
  view, tray,
  list, listVersions, listAnswers, listSources, editList, circulateList, answerList, noteListAnswer, answerListObjection, sendList, reviewList, acknowledgeList,
  item, items, figures, departments, decide, assign, reportProgress, claimDone, answerClaim, noteClaimAnswer, answerItem, rate,
  recordDecision, logExplanation, sendLetter, letters, noteLetter, reportUpward, acknowledgeReport, openOversight, noteFinding, closeOversight,
  convert, cosign, fileConversion, answerConversion,
});
