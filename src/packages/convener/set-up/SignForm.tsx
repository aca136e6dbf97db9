import { useState } from 'react';
import { api } from '@/api/client';
import { fileAsBase64 } from '@/api/photo-file';
import { Button } from '@/components/Button';
import { ClauseLink } from '@/components/ClauseLink';
import { PhotoPicker } from '@/components/PhotoPicker';
import { Photos } from '@/components/Photos';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { shownClause } from '@/copy/clauses';
import { useSetUp, type SetUpProps } from './use-set-up';

const clause = shownClause('4.brand')!;

/** 有标识: a photo of the sign at the door. It passes the same check as any photo before others see it. */
export function SignForm({ roomId, page }: SetUpProps) {
  const [photos, setPhotos] = useState<string[]>([]);
  const { take, busy, trouble } = useSetUp(async ({ path }: { path: string }, key: string) => {
    const image = await fileAsBase64(path);
    const added = await api.topic.addPhoto({ image }, `${key}-photo`);
    if (!added.ok) return added;
    const kept = await api.room.keepSign({ roomId, photoId: added.data.photoId }, key);
    if (kept.ok) setPhotos([]);
    return kept;
  }, '已登记标识照片。');
  const send = () => photos[0] && take({ path: photos[0] });
  return (
    <Section title='标识'>
      {page.sign && <Photos photos={[page.sign]} />}
      <PhotoPicker label={page.sign ? '换一张标识照片' : '标识照片'} hint='门口“有事好商量”标识的照片，不要拍到人脸和车牌。' photos={photos} most={1} onChange={setPhotos} />
      <ClauseLink clause={clause} />
      <Setback trouble={trouble} title='没有登记成' onRetry={send} />
      <Button kind='primary' icon='check' busy={busy} {...(photos.length === 0 ? { why: '请先选一张照片' } : {})} onPress={send}>登记标识</Button>
    </Section>
  );
}
