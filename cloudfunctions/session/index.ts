import { sessionContract } from '../../src/contract/session';
import { serve } from '../_kernel/serve';
import { answerInvitation, noteAnswer } from './answer-invitation';
import { answerObjection, confirmMinutes, noteMinutesAnswer, objectToMinutes } from './answer-minutes';
import { attest } from './attest';
import { cancel, postpone } from './call-off';
import { changeLimit, releaseHolds } from './change-limit';
import { beginCheckIn, checkIn, checkInCode, linkedCheckInCode, tick, tickLinked } from './check-in';
import { claim } from './claim';
import { close } from './close';
import { closeSignUp } from './close-sign-up';
import { deliveries } from './deliveries';
import { editMinutes } from './edit-minutes';
import { editPlan } from './edit-plan';
import { freeze, repair } from './freeze';
import { frequency } from './frequency';
import { endTurn, extendTurn, giveWord, openQuestion } from './give-word';
import { askToSpeak, noteHand, takeBackHand } from './hands';
import { invite } from './invite';
import { keepLine } from './keep-line';
import { leave } from './leave';
import { answerLink, linkedTo, linkRequests, linkRoom, unlinkRoom } from './link';
import { calendar, list, mine } from './list';
import { minutes, minutesAnswers, minutesVersions } from './minutes';
import { open } from './open';
import { openSignUp } from './open-sign-up';
import { register } from './register';
import { release } from './release';
import { invitable, roster } from './roster';
import { schedule } from './schedule';
import { secondRound } from './second-round';
import { sendMinutes } from './send-minutes';
import { noteTold, sendNotice } from './send-notice';
import { signUp } from './sign-up';
import { speaking } from './speaking';
import { substitute } from './substitute';
import { view } from './view';

export const main = serve(sessionContract, {
  view, list, calendar, mine, frequency,
  schedule, editPlan, openSignUp, changeLimit, releaseHolds, closeSignUp, postpone, cancel, secondRound,
  linkRoom, unlinkRoom, answerLink, linkRequests, linkedTo,
  signUp, leave, attest, invite, invitable, answerInvitation, noteAnswer, register, claim, release, roster, freeze, substitute, repair, sendNotice, noteTold, deliveries,
  beginCheckIn, checkInCode, linkedCheckInCode, checkIn, keepLine, tick, tickLinked, open, close,
  speaking, openQuestion, askToSpeak, takeBackHand, noteHand, giveWord, extendTurn, endTurn,
  minutes, minutesVersions, minutesAnswers, editMinutes, sendMinutes, confirmMinutes, objectToMinutes, noteMinutesAnswer, answerObjection,
});
