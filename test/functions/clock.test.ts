import { workingDaysAfter, yearOf } from '../../cloudfunctions/_kernel/clock';
import { pieces } from '../../cloudfunctions/_kernel/content-check';
import { codeOf, roomIdIn } from '../../cloudfunctions/_kernel/room-code';
import { decodeReply, encodeRequest } from '../../cloudfunctions/_store/wechat';
import { pictureIn } from '../../cloudfunctions/topic/picture';
import { aJpegWithPlace } from '../support/pictures';

describe('answer clocks count Chinese working days', () => {
  test.each`
    from                          | days  | due                           | why
    ${'2026-11-24T02:00:00.000Z'} | ${15} | ${'2026-12-15T15:59:59.000Z'} | ${'three weeks without a holiday'}
    ${'2026-11-24T17:00:00.000Z'} | ${15} | ${'2026-12-16T15:59:59.000Z'} | ${'01:00 in Yangzhou is already the next day'}
    ${'2026-09-28T02:00:00.000Z'} | ${3}  | ${'2026-10-08T15:59:59.000Z'} | ${'1–7 October are a holiday'}
    ${'2026-10-09T02:00:00.000Z'} | ${1}  | ${'2026-10-10T15:59:59.000Z'} | ${'10 October 2026 is a Saturday worked'}
    ${'2026-11-27T02:00:00.000Z'} | ${1}  | ${'2026-11-30T15:59:59.000Z'} | ${'a weekend is not counted'}
  `('$days after $from: $why', ({ from, days, due }) => expect(workingDaysAfter(from, days)).toBe(due));

  test('31 December 23:30 and 1 January 00:10 in Yangzhou fall in different years', () => {
    expect([yearOf('2026-12-31T15:30:00.000Z'), yearOf('2026-12-31T16:10:00.000Z')]).toEqual(['2026', '2027']);
  });
});

describe('long words are checked in overlapping pieces', () => {
  test.each([[1, 1], [2400, 1], [2401, 2], [4750, 2], [4751, 3]])('%d characters make %d', (length, count) => {
    const text = Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + (i % 5000))).join('');
    const cut = pieces(text);
    expect(cut).toHaveLength(count);
    expect(cut.map((piece, i) => (i === 0 ? piece : piece.slice(50))).join('')).toBe(text);
  });
});

describe('a room’s code', () => {
  test.each(['321002001001', '321002001', '000000000001'])('%s survives the way there and back, and no letter may be changed', (roomId) => {
    process.env.CODE_SECRET = 'for-tests';
    const code = codeOf(roomId);
    expect(roomIdIn(code)).toBe(roomId);
    for (let i = 0; i < code.length; i += 1) expect(roomIdIn(code.slice(0, i) + (code[i] === 'z' ? 'y' : 'z') + code.slice(i + 1))).toBeUndefined();
    process.env.CODE_SECRET = 'another';
    expect(roomIdIn(code)).toBeUndefined();
    process.env.CODE_SECRET = 'for-tests';
  });
});

test('WeChat’s envelope: what is sent is as described, what comes back is read past unknown fields', () => {
  expect(encodeRequest({ a: 1 }).toString('hex')).toBe('080012080a060a0161120131');
  expect(decodeReply(Buffer.concat([Buffer.from([0x18, 0x07, 0x2a, 0x01, 0x41, 0x0a, 0x07]), Buffer.from('{"x":1}')]))).toEqual({ x: 1 });
  expect(() => decodeReply(Buffer.from([0x0a, 0xff]))).toThrow();
  expect(() => decodeReply(Buffer.alloc(0))).toThrow('empty answer');
});

test('a picture loses what tells place and time, and keeps the rest byte for byte', () => {
  const { type, content } = pictureIn(aJpegWithPlace())!;
  expect(type).toBe('jpg');
  for (const gone of ['Exif', 'GPS', 'made at home']) expect(content.includes(gone)).toBe(false);
  expect(content.includes('JFIF')).toBe(true);
  expect(content.subarray(-66)).toEqual(aJpegWithPlace().subarray(-66));
  for (const broken of [Buffer.alloc(0), Buffer.from([0xff, 0xd8, 0xff]), Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff])]) expect(() => pictureIn(broken)).not.toThrow();
});
