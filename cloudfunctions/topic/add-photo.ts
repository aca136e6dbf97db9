import type { TopicContract } from '../../src/contract/topic';
import { Invalid } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { keepMedia, type KeptMedia } from '../_kernel/media';
import type { PreparedHandler } from '../_kernel/serve';
import type { Photo } from '../_store/documents';
import { pictureIn } from './picture';

const MOST_BYTES = 900_000;

/**
 * Takes in a picture: told by its bytes, rid of place and time data, kept, and shown to WeChat's check, whose verdict comes
 * later (function `moderation`). Without an answer from WeChat it waits for a person.
 */
export const addPhoto: PreparedHandler<TopicContract['addPhoto'], KeptMedia> = {
  async prepare({ image }, { caller }) {
    return keepMedia({ media: 'picture', ...pictureOf(image) }, caller);
  },
  async standIn({ image }) {
    pictureOf(image);
    return { fileId: '', state: 'waiting' };
  },
  async run(_input, { transaction, personId, now }, kept) {
    const photo: Photo = { _id: newId(), owner: personId, at: now, ...kept };
    await transaction.create('photo', photo);
    return { photoId: photo._id, state: 'waiting' };
  },
};

function pictureOf(image: string): NonNullable<ReturnType<typeof pictureIn>> {
  const content = Buffer.from(image, 'base64');
  if (content.length > MOST_BYTES) throw new Invalid('图片太大', [{ path: 'image', message: '请选小于900KB的图片' }]);
  const picture = pictureIn(content);
  if (!picture) throw new Invalid('这不是能用的图片', [{ path: 'image', message: '请选 JPG、PNG 或 WebP 图片' }]);
  return picture;
}
