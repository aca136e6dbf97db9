import { researchContract } from '../../src/contract/research';
import { serve } from '../_kernel/serve';
import { addEvidence } from './add-evidence';
import { answer } from './answer';
import { changeEvidence, removeEvidence } from './change-evidence';
import { closeSurvey } from './close-survey';
import { draftSurvey, dropSurvey } from './draft-survey';
import { editDigest } from './edit-digest';
import { enterPaper } from './enter-paper';
import { openSurvey } from './open-survey';
import { results, reviewText } from './results';
import { reopen, sign } from './sign';
import { openSurveys, survey, surveyByCode } from './survey';
import { view } from './view';

export const main = serve(researchContract, {
  view, addEvidence, changeEvidence, removeEvidence, sign, reopen, editDigest,
  draftSurvey, dropSurvey, openSurvey, closeSurvey, enterPaper, results, reviewText, survey, answer, openSurveys, surveyByCode,
});
