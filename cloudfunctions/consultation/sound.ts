/** A voice message, told by its first bytes: what a caller says a file is counts for nothing. */
export type Sound = { type: 'mp3' | 'aac' | 'm4a' | 'webm' | 'ogg' | 'wav'; content: Buffer };

const begins = (content: Buffer, from: number, letters: string): boolean => content.toString('latin1', from, from + letters.length) === letters;
/** A frame of MPEG sound: eleven bits set, then the layer; layer 0 is AAC in ADTS. */
const frame = (content: Buffer): boolean => content[0] === 0xff && (content[1]! & 0xe0) === 0xe0;
const layer = (content: Buffer): number => (content[1]! >> 1) & 3;

export function soundIn(content: Buffer): Sound | undefined {
  if (content.length < 12) return undefined;
  if (begins(content, 0, 'ID3') || (frame(content) && layer(content) !== 0)) return { type: 'mp3', content };
  if (frame(content) && (content[1]! & 0xf0) === 0xf0) return { type: 'aac', content };
  if (begins(content, 4, 'ftyp')) return { type: 'm4a', content };
  if (content.readUInt32BE(0) === 0x1a45dfa3) return { type: 'webm', content };
  if (begins(content, 0, 'OggS')) return { type: 'ogg', content };
  if (begins(content, 0, 'RIFF') && begins(content, 8, 'WAVE')) return { type: 'wav', content };
  return undefined;
}
