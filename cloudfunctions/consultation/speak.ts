import type { ConsultationContract } from '../../src/contract/consultation';
import { POST_LIMITS } from '../../src/domain/consultation/post';
import { say } from '../_consultation/say';
import { taken } from '../_consultation/take-in';
import { Invalid } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { keepMedia, type KeptMedia } from '../_kernel/media';
import { tiePhotos } from '../_kernel/photos';
import type { PreparedHandler } from '../_kernel/serve';
import type { Photo } from '../_store/documents';
import { soundIn, type Sound } from './sound';

/** Somebody says something into the phone （二：便于参与）: the sound is heard by others once it has passed, the words are read as any other. */
export const speak: PreparedHandler<ConsultationContract['speak'], KeptMedia> = {
  prepare: async ({ sound }, { caller }) => keepMedia({ media: 'sound', ...soundOf(sound) }, caller),
  async standIn({ sound }) {
    soundOf(sound);
    return { fileId: '', state: 'waiting' };
  },
  async run({ sound: _sound, seconds, ...input }, context, kept) {
    const { transaction, personId, now, standing } = context;
    const voice: Photo = { _id: newId(), owner: personId, at: now, seconds, ...kept };
    const said = await say(context, input, { voice, ...(input.text === '' ? {} : { typedBy: 'speaker' }) });
    // Without words a person hears it in any case: no check of its own beside that.
    if (said.text === '') await transaction.create('photo', { ...voice, topicId: input.topicId });
    else await tiePhotos(context, standing.topic!, [voice]);
    return taken(said);
  },
};

function soundOf(sound: string): Sound {
  const content = Buffer.from(sound, 'base64');
  if (content.length > POST_LIMITS.soundBytes) throw new Invalid('录音太长', [{ path: 'sound', message: `请录${POST_LIMITS.seconds}秒以内的话` }]);
  const found = soundIn(content);
  if (!found) throw new Invalid('这不是能用的录音', [{ path: 'sound', message: '请重新录一段' }]);
  return found;
}
