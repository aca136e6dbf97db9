import type { OutcomeContract } from '../../src/contract/outcome';
import { canReportProgress } from '../../src/domain/outcome/item';
import { itemInState } from '../../src/domain/outcome/item-transitions';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { itemNow, moveItem } from '../_outcome/items';
import { acting, dueIn } from '../_outcome/numbers';
import { tellHeard } from '../_outcome/tell';
import { seatsPresent } from '../_session/attendance';
import { handOutOwed } from '../_session/circulars';
import { sessionNow } from '../_session/move';
import { insist } from '../_kernel/answers';
import { maySee, photosNamed, tiePhotos } from '../_kernel/photos';
import { officeFor } from '../_kernel/scope';
import type { FollowedHandler, WriteContext } from '../_kernel/serve';
import type { NamedBody, SuggestionItem } from '../_store/documents';

/** 落实中: what a department has done so far. */
export const reportProgress: FollowedHandler<OutcomeContract['reportProgress']> = {
  async run({ number, revision, organisationId, words, photos: ids }, context) {
    const [session, at, item, photos] = [await sessionNow(context), await acting(context, context.standing.room!), await itemNow(context, number, revision), await photosNamed(context, ids, context.standing.topic!._id)];
    const by = departmentOf(item, officeFor(context.standing, organisationId));
    insist(together<string>(itemInState(item.state, 'reportProgress'), canReportProgress({ department: by !== undefined, words, done: false, evidence: '', photos: photos.length }), mayTell([words]), maySee(photos)));
    await tiePhotos(context, context.standing.topic!, photos);
    const moved = await moveItem(at, item, 'reportProgress', { lastEntryAt: context.now }, { role: '承办单位', office: by!.name, text: words, ...(photos.length > 0 ? { photos: photos.map(({ _id }) => _id) } : {}) });
    await tellHeard(context, session, 'reportProgress', { n: number, words });
    return { state: moved.state, revision: moved.revision };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** 报办结, with evidence: from now on the stakeholders who were there have the word. Where none was, the days run all the same. */
export const claimDone: FollowedHandler<OutcomeContract['claimDone']> = {
  async run({ number, revision, organisationId, words, evidence, photos: ids }, context) {
    const [session, at, item, photos] = [await sessionNow(context), await acting(context, context.standing.room!), await itemNow(context, number, revision), await photosNamed(context, ids, context.standing.topic!._id)];
    const by = departmentOf(item, officeFor(context.standing, organisationId));
    insist(together<string>(itemInState(item.state, 'claimDone'), canReportProgress({ department: by !== undefined, words, done: true, evidence, photos: photos.length }), mayTell([words, evidence]), maySee(photos)));
    await tiePhotos(context, context.standing.topic!, photos);
    const dueAt = dueIn(at, 'convention.confirm-days');
    const moved = await moveItem(at, item, 'claimDone', {
      lookAt: dueAt, lastEntryAt: context.now,
      claim: { turn: (item.claim?.turn ?? 0) + 1, at: context.now, by: by!, words, evidence, photos: photos.map(({ _id }) => _id), stakeholders: await stakeholdersIn(context), confirmed: 0, disputed: 0, dueAt },
    }, { role: '承办单位', office: by!.name, text: words, ...(evidence ? { evidence } : {}), ...(photos.length > 0 ? { photos: photos.map(({ _id }) => _id) } : {}) });
    await tellHeard(context, session, 'claimDone', { n: number, words });
    return { state: moved.state, revision: moved.revision };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

const departmentOf = ({ decision }: SuggestionItem, office: string): NamedBody | undefined => decision?.departments.find(({ organisationId }) => organisationId === office);

const stakeholdersIn = async ({ standing }: WriteContext): Promise<number> => (await seatsPresent(standing.session!)).filter(({ kind }) => kind === 'stakeholder').length;
