import type { OpenApi } from './open-api';
import { patternPng } from './pattern-png';

/** The documented alphabet of `scene`: no `%`, no Chinese. */
const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/;

/** A picture of the right kind, though no phone can read it: real codes are made by WeChat alone. */
export const getUnlimitedCode: OpenApi = (args, { scripted }) => {
  const { scene, page } = args;
  if (scripted?.errcode) return { errcode: scripted.errcode, errmsg: scripted.errmsg ?? `error ${scripted.errcode}` };
  if (typeof scene !== 'string' || scene.length === 0 || scene.length > 32) {
    return { errcode: 40169, errmsg: 'invalid length for scene, or the data is not json string' };
  }
  if (!SCENE.test(scene)) return { errcode: 40129, errmsg: 'invalid scene' };
  if (typeof page === 'string' && (page.startsWith('/') || page.includes('?'))) {
    return { errcode: 41030, errmsg: 'invalid page' };
  }
  return { contentType: 'image/png', content: patternPng(`${String(page ?? '')}?${scene}`) };
};
