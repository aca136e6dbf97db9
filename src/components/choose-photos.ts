import Taro from '@tarojs/taro';

const WIDEST = 1600;
/** What topic.addPhoto takes: 900 kB, as base64. */
const MOST_CHARACTERS = 1_200_000;

/**
 * Asks the phone for photos and makes them small, because weak networks carry them: at most 1600 px, JPEG. Backing out
 * is no error: the answer is then empty. On WeChat the answer holds temporary paths, in a browser data URLs.
 */
export async function choosePhotos(most: number): Promise<string[]> {
  try {
    return process.env.TARO_ENV === 'h5' ? await fromBrowser(most) : await fromWeChat(most);
  } catch (error) {
    if (/cancel/i.test((error as { errMsg?: string }).errMsg ?? '')) return [];
    throw error;
  }
}

async function fromWeChat(most: number): Promise<string[]> {
  const { tempFiles } = await Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'], sourceType: ['album', 'camera'] });
  return Promise.all(tempFiles.map(async ({ tempFilePath, size }) => {
    if (size < 300_000) return tempFilePath;
    const smaller = await Taro.compressImage({ src: tempFilePath, quality: 70, compressedWidth: WIDEST });
    return smaller.tempFilePath;
  }));
}

async function fromBrowser(most: number): Promise<string[]> {
  const { tempFilePaths } = await Taro.chooseImage({ count: most });
  return Promise.all(tempFilePaths.slice(0, most).map(shrink));
}

/** Drawing it anew also leaves out the place and time a camera writes into the file. */
async function shrink(path: string): Promise<string> {
  const image = await new Promise<HTMLImageElement>((resolve, reject) => {
    const loading = new Image();
    loading.onload = () => resolve(loading);
    loading.onerror = () => reject(new Error('not a picture'));
    loading.src = path;
  });
  const scale = Math.min(1, WIDEST / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const draw = (quality: number): string => {
    const drawn = canvas.toDataURL('image/jpeg', quality);
    return drawn.length > MOST_CHARACTERS && quality > 0.3 ? draw(quality - 0.15) : drawn;
  };
  return draw(0.8);
}
