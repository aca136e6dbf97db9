import { bytesOf, decodeFields, encodeFields } from '../../emulator/wire/protobuf';
import { field, parseMultipart } from '../../emulator/wire/multipart';
import { decodeArguments, encodeFailure, encodeReply } from '../../emulator/wechat/messages';

/** As wx-server-sdk 4.0.2 sent them, captured. */
const CAPTURED = {
  'security.msgSecCheck': 'CAASSwoMCgd2ZXJzaW9uEgEyCgoKBXNjZW5lEgEyCg4KBm9wZW5pZBIEIm8xIgofCgdjb250ZW50EhQi5qW86YGT55qE54Gv5Z2P5LqGIg==',
  'subscribeMessage.send':
    'CAASVQoOCgZ0b3VzZXISBCJvMSIKDQoEcGFnZRIFImEvYiIKIAoEZGF0YRIYeyJ0aGluZzEiOnsidmFsdWUiOiJ4In19ChIKC3RlbXBsYXRlX2lkEgMidCI=',
} as const;

test.each([
  ['security.msgSecCheck', { version: 2, scene: 2, openid: 'o1', content: '楼道的灯坏了' }],
  ['subscribeMessage.send', { touser: 'o1', page: 'a/b', data: { thing1: { value: 'x' } }, template_id: 't' }],
] as const)('the bytes wx-server-sdk sends for %s are understood', (apiName, expected) => {
  expect(decodeArguments(Buffer.from(CAPTURED[apiName], 'base64'))).toEqual(expected);
});

test('fields keep their values, large and negative numbers too', () => {
  const fields = [1, 127, 128, 300, 2 ** 31, -604101, -1].map((value, index) => ({ number: index + 1, value }));
  expect(decodeFields(encodeFields(fields))).toEqual(fields);
});

test('unknown fields of any kind are skipped over', () => {
  const fixed = Buffer.from([0x51, 1, 2, 3, 4, 5, 6, 7, 8, 0x55, 1, 2, 3, 4]);
  const known = encodeFields([{ number: 2, value: Buffer.from('here') }]);
  expect(bytesOf(decodeFields(Buffer.concat([fixed, known])), 2)?.toString()).toBe('here');
});

test.each([
  ['cut inside a field', Buffer.from([0x0a, 5, 1])],
  ['cut inside a number', Buffer.from([0x08, 0x80])],
  ['a number without end', Buffer.alloc(12, 0x88)],
  ['a group', Buffer.from([0x0b])],
])('a message with %s is refused', (_title, bytes) => {
  expect(() => decodeFields(bytes)).toThrow(/protobuf/);
});

test('a reply holds content, type and an HTTP code', () => {
  const fields = decodeFields(encodeReply(Buffer.from('{}'), 'application/json'));
  expect(fields.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(decodeFields(encodeFailure(-604101))).toEqual([{ number: 3, value: -604101 }]);
});

test('multipart parts keep binary content, empty content and their types', () => {
  const binary = Buffer.from([0, 13, 10, 45, 45, 255]);
  const body = Buffer.concat([
    Buffer.from('--b1\r\nContent-Disposition: form-data; name="empty"\r\n\r\n\r\n'),
    Buffer.from('--b1\r\nContent-Disposition: form-data; name="data"; filename="a.bin"\r\nContent-Type: application/octet-stream\r\n\r\n'),
    binary,
    Buffer.from('\r\n--b1--\r\n'),
  ]);
  const parts = parseMultipart('multipart/form-data; boundary=b1', body);
  expect(field(parts, 'empty')).toEqual(Buffer.alloc(0));
  expect(parts[1]).toEqual({ name: 'data', fileName: 'a.bin', contentType: 'application/octet-stream', content: binary });
});

test.each([
  ['no boundary', 'multipart/form-data', 'x'],
  ['another boundary', 'multipart/form-data; boundary=b2', '--b1\r\n'],
  ['no end', 'multipart/form-data; boundary=b1', '--b1\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'],
])('multipart with %s is refused', (_title, type, body) => {
  expect(() => parseMultipart(type, Buffer.from(body))).toThrow(/multipart/);
});
