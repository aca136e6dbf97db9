import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

export type Picture = { width: number; height: number; /** RGBA, row by row. */ data: Uint8Array };

/** The first page of a PDF as a person would see it. */
export async function pageOf(pdf: Buffer): Promise<Picture> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const { data, width, height } = await document.getPage(0).render({ scale: 2, render: 'bitmap' });
  document.destroy();
  library.destroy();
  return { width, height, data };
}

export const pngPicture = (png: Buffer): Picture => PNG.sync.read(png);

/** Dark points between two heights, given as shares of the picture. */
export function ink({ width, height, data }: Picture, from = 0, to = 1): Set<number> {
  const dark = new Set<number>();
  for (let point = Math.floor(from * height) * width; point < Math.floor(to * height) * width; point += 1) {
    if (data[point * 4]! + data[point * 4 + 1]! + data[point * 4 + 2]! < 380 && data[point * 4 + 3]! > 128) dark.add(point);
  }
  return dark;
}

/** How much of the ink of two pictures is not shared: lost letters, drawn as the same empty box or not at all, share everything. */
export function difference(one: Picture, other: Picture, from = 0, to = 1): number {
  const [a, b] = [ink(one, from, to), ink(other, from, to)];
  const shared = [...a].filter((point) => b.has(point)).length;
  return 1 - (2 * shared) / (a.size + b.size || 1);
}
