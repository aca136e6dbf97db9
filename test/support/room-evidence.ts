import { aJpegWithPlace } from './pictures';
import { dataOf, type Cloud } from './cloud';

/** 有阵地: an office as a room's page shows it. */
export const OFFICE = { address: '东关街道观巷1号', hours: '周一至周五 9:00—17:00', telephone: '0514-87000000', latitude: 32.4, longitude: 119.44, hosting: 'embedded' as const, functions: ['memberStudio' as const] };
export const PROCEDURE = { title: '琼花观社区协商议事规则', text: '一事一议，先调研后协商；人人发言，时间相同；议定的事项公开，办理的结果告知提出人。' } as const;

/** A photo somebody has taken in. */
export async function aPhoto(cloud: Cloud, openid: string): Promise<string> {
  return dataOf(await cloud.as(openid).topic.addPhoto({ image: aJpegWithPlace().toString('base64') })).photoId;
}
