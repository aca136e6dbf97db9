import { failure } from './error-text';
import type { OpenApi } from './open-api';
import { patternPng } from './pattern-png';

/** The documented alphabet of `scene`: no `%`, no Chinese. */
const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/;

/** A picture of the right kind, though no phone can read it: real codes are made by WeChat alone. */
export const getUnlimitedCode: OpenApi = (args, { scripted }) => {
  const { scene, page } = args;
  if (scripted?.errcode) return failure(scripted.errcode, scripted.errmsg);
  if (typeof scene !== 'string' || scene.length === 0 || scene.length > 32) {
    return failure(40169, 'invalid length for scene, or the data is not json string');
  }
  if (!SCENE.test(scene)) return failure(40129);
  if (typeof page === 'string' && (page.startsWith('/') || page.includes('?'))) {
    return failure(41030);
  }
  return { contentType: 'image/png', content: patternPng(`${String(page ?? '')}?${scene}`) };
};
