/** Pictures a topic may carry, told by their first bytes: what a caller says a file is counts for nothing. */
export type Picture = { type: 'jpg' | 'png' | 'webp'; content: Buffer };

export function pictureIn(content: Buffer): Picture | undefined {
  if (content.length > 3 && content.readUIntBE(0, 3) === 0xffd8ff) return { type: 'jpg', content: withoutJpegData(content) };
  if (content.length > 8 && content.subarray(0, 8).equals(PNG)) return { type: 'png', content: withoutPngData(content) };
  if (content.length > 16 && content.toString('latin1', 0, 4) === 'RIFF' && content.toString('latin1', 8, 12) === 'WEBP') return { type: 'webp', content: withoutWebpData(content) };
  return undefined;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Drops APP1–APP15 (EXIF with place and time, XMP, …) and comments; the picture itself begins at SOS and stays as it is. */
function withoutJpegData(content: Buffer): Buffer {
  const kept = [content.subarray(0, 2)];
  for (let at = 2; at + 4 <= content.length && content[at] === 0xff;) {
    const marker = content[at + 1]!;
    if (marker === 0xda) return Buffer.concat([...kept, content.subarray(at)]);
    const end = at + 2 + content.readUInt16BE(at + 2);
    const data = (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe;
    if (!data) kept.push(content.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

/** Drops the chunks that hold text, time or EXIF. */
function withoutPngData(content: Buffer): Buffer {
  const kept = [content.subarray(0, 8)];
  for (let at = 8; at + 12 <= content.length;) {
    const end = at + 12 + content.readUInt32BE(at);
    if (!['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'].includes(content.toString('latin1', at + 4, at + 8))) kept.push(content.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

/** Drops EXIF and XMP chunks and states the new length. */
function withoutWebpData(content: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= content.length;) {
    const end = at + 8 + content.readUInt32LE(at + 4) + (content.readUInt32LE(at + 4) % 2);
    if (!['EXIF', 'XMP '].includes(content.toString('latin1', at, at + 4))) kept.push(content.subarray(at, end));
    at = end;
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from(content.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
