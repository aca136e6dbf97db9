import { useRef, useState } from 'react';
import { newKey } from '@/api/client';
import type { DraftPhoto } from '@/api/drafts';
import { keepPhoto } from '@/api/photo-file';
import { uploadPhoto } from '@/api/sending';
import { Notice } from './Notice';
import { PhotoPicker } from './PhotoPicker';

type Props = { photos: readonly DraftPhoto[]; most: number; onChange: (photos: DraftPhoto[]) => void };

/** Pictures go up as they are chosen, each once; one that did not arrive says so and is left out of what is sent. */
export function EvidencePhotos({ photos, most, onChange }: Props) {
  const latest = useRef(photos);
  const [failed, setFailed] = useState(false);
  const put = (next: DraftPhoto[]) => {
    latest.current = next;
    onChange(next);
  };
  const upload = async (photo: DraftPhoto) => {
    const outcome = await uploadPhoto(photo);
    if (!outcome.ok) return setFailed(true);
    put(latest.current.map((one) => (one.key === photo.key ? { ...one, id: outcome.data.photoId } : one)));
  };
  const change = async (paths: string[]) => {
    setFailed(false);
    const known = new Set(latest.current.map(({ path }) => path));
    const added = await Promise.all(paths.filter((path) => !known.has(path)).map(async (path): Promise<DraftPhoto> => ({ key: newKey(), path: await keepPhoto(path) })));
    put([...latest.current.filter(({ path }) => paths.includes(path)), ...added]);
    for (const photo of latest.current.filter(({ id }) => !id)) await upload(photo);
  };
  const again = async () => {
    setFailed(false);
    for (const photo of latest.current.filter(({ id }) => !id)) await upload(photo);
  };
  return (
    <>
      <PhotoPicker label='照片' required={false} hint='拍照时间和位置信息会自动去掉。' most={most} photos={photos.map(({ path }) => path)} noteOf={(path) => (photos.find((photo) => photo.path === path)?.id ? undefined : failed ? '没传上' : '上传中')} onChange={(paths) => void change(paths)} />
      {failed && <Notice tone='warn' title='有照片没传上' action='再传一次' onAction={() => void again()}>不传也可以先保存文字。</Notice>}
    </>
  );
}
