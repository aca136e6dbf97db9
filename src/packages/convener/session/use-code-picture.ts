import { useEffect, useState } from 'react';

/** The code as a picture on a computer's screen, drawn here; a phone shows its words. */
export function useCodePicture(code: string | undefined): string | undefined {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    let current = true;
    if (process.env.TARO_ENV === 'h5' && code) void import('qrcode').then(({ toDataURL }) => toDataURL(code, { margin: 2, width: 520 })).then((drawn) => { if (current) setPicture(drawn); });
    return () => { current = false; };
  }, [code]);
  return picture;
}
