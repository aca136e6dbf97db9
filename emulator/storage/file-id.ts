/** `cloud://{environment}.{bucket}/{path}` */
export type Place = { environmentId: string; bucket: string };

export const fileIdOf = (place: Place, path: string) => `cloud://${place.environmentId}.${place.bucket}/${path}`;

export function pathOf(place: Place, fileId: string): string | undefined {
  const prefix = fileIdOf(place, '');
  return fileId.startsWith(prefix) && fileId.length > prefix.length ? fileId.slice(prefix.length) : undefined;
}

/** Why a cloud path is refused, by the rules of the storage's naming page. */
export function wrongPath(path: unknown): string | undefined {
  if (typeof path !== 'string' || path === '') return 'path must be a non-empty string';
  if (Buffer.byteLength(path) > 850) return 'path must be at most 850 bytes';
  if (path.startsWith('/') || path.endsWith('/') || path.includes('//')) return 'path must not begin, end or double a slash';
  if (path.split('/').some((step) => step === '.' || step === '..')) return 'path must not contain . or .. as a step';
  return /[\u0000-\u001f\u007f\\]/.test(path) ? 'path must not contain control characters or a backslash' : undefined;
}
