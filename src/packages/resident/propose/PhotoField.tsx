import { useEffect, useRef, useState } from 'react';
import { newKey } from '@/api/client';
import type { DraftPhoto } from '@/api/drafts';
import { keepPhoto } from '@/api/photo-file';
import { uploadPhoto } from '@/api/sending';
import { Button } from '@/components/Button';
import { PhotoPicker } from '@/components/PhotoPicker';
import { TOPIC_LIMITS } from '@/domain/topic/topic';
import type { Writing } from './use-words';

type Props = { writing: Writing; canUpload: boolean; error?: string };
type Told = Record<string, string | undefined>;

/** Photos go up one by one as soon as they are chosen; what failed says so and can be tried again. */
export function PhotoField({ writing, canUpload, error }: Props) {
  const [failed, setFailed] = useState<Told>({});
  const running = useRef(false);
  const { photos, latest, changePhotos } = writing;

  const uploadNext = async (): Promise<void> => {
    const next = latest.current.photos.find(({ id, key }) => !id && !failedNow.current[key]);
    if (!next || running.current) return;
    running.current = true;
    const outcome = await uploadPhoto(next);
    running.current = false;
    if (outcome.ok) changePhotos((now) => now.map((photo) => (photo.key === next.key ? { ...photo, id: outcome.data.photoId } : photo)));
    else fail({ ...failedNow.current, [next.key]: outcome.kind === 'unreachable' ? '没传上' : '不能用' });
    return uploadNext();
  };
  const failedNow = useRef<Told>({});
  const fail = (told: Told) => {
    failedNow.current = told;
    setFailed(told);
  };
  const retry = () => {
    fail({});
    void uploadNext();
  };
  const go = useRef(uploadNext);
  useEffect(() => { go.current = uploadNext; });
  useEffect(() => { if (canUpload) void go.current(); }, [canUpload, photos.length]);

  const change = async (paths: string[]) => {
    const known = new Map(latest.current.photos.map((photo) => [photo.path, photo]));
    const added = await Promise.all(paths.filter((path) => !known.has(path)).map(async (path): Promise<DraftPhoto> => ({ key: newKey(), path: await keepPhoto(path) })));
    changePhotos((now) => [...now.filter(({ path }) => paths.includes(path)), ...added]);
  };
  const noteOf = (path: string) => {
    const photo = photos.find((one) => one.path === path);
    if (!photo || photo.id) return undefined;
    return failed[photo.key] ?? (canUpload ? '上传中' : '提交时上传');
  };
  const stuck = photos.some(({ key, id }) => !id && failed[key]);
  return (
    <>
      <PhotoPicker
        label='照片' hint='拍一张现场的照片，比说半天更清楚。' most={TOPIC_LIMITS.photos} photos={photos.map(({ path }) => path)} noteOf={noteOf}
        onChange={(paths) => void change(paths)} {...(error ? { error } : {})}
      />
      {stuck && <Button fit icon='refresh' onPress={retry}>再传一次</Button>}
    </>
  );
}
