const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** A JPEG as a phone makes it: EXIF with a place, a comment, then the picture. Enough of one for what reads its parts. */
export const aJpegWithPlace = (): Buffer => Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1')),
  segment(0xe1, Buffer.from('Exif\0\0GPSLatitude 32.39 GPSLongitude 119.44', 'latin1')),
  segment(0xfe, Buffer.from('made at home')),
  segment(0xda, Buffer.alloc(6)), Buffer.alloc(64, 5), Buffer.from([0xff, 0xd9]),
]);
