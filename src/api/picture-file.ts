import Taro from '@tarojs/taro';

/** A picture made by the cloud, as base64, and the name it is to have. */
type Picture = { png: string; name: string };

/** Into the album of a phone, or the downloads of a browser. */
export function savePicture({ png, name }: Picture): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a');
    link.href = `data:image/png;base64,${png}`;
    link.download = `${name}.png`;
    link.click();
    return Promise.resolve();
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/code.png`;
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath, data: png, encoding: 'base64', fail: reject,
      success: () => Taro.saveImageToPhotosAlbum({ filePath, success: () => resolve(), fail: reject }),
    });
  });
}

/** On paper, from a browser: the picture and under it the name, alone on a page. */
export function printPicture({ png, name }: Picture): void {
  const frame = document.createElement('iframe');
  frame.title = '打印';
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  document.body.append(frame);
  const page = frame.contentDocument!;
  const [picture, words] = [page.createElement('img'), page.createElement('p')];
  picture.style.width = '8cm';
  words.textContent = name;
  page.body.style.cssText = 'text-align:center;font:20px sans-serif';
  page.body.append(picture, words);
  picture.addEventListener('load', () => {
    frame.contentWindow!.addEventListener('afterprint', () => frame.remove());
    frame.contentWindow!.print();
  });
  picture.src = `data:image/png;base64,${png}`;
}
