import fc from 'fast-check';
import { calendarFile } from '../../src/copy/calendar-file';

const ENTRY = { id: 's1', title: '协商：路灯', text: '琼花观社区协商议事室', place: '社区协商议事室', startsAt: '2026-12-03T06:30:00.000Z', endsAt: '2026-12-03T08:00:00.000Z' };
const file = (over: Partial<typeof ENTRY> = {}) => calendarFile({ ...ENTRY, ...over }, '2026-11-24T02:00:00.000Z');
const octets = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replace(/\r\n /g, '');

describe('a session as an entry of the phone’s calendar (RFC 5545)', () => {
  test('times are in UTC without punctuation, and every line ends with CRLF', () => {
    expect(file()).toContain('\r\nDTSTAMP:20261124T020000Z\r\nDTSTART:20261203T063000Z\r\nDTEND:20261203T080000Z\r\n');
    expect(file().endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  test.each([
    ['a comma', '巷口,桥头', 'LOCATION:巷口\\,桥头'], ['a semicolon', '东;西', 'LOCATION:东\\;西'], ['a backslash', 'C:\\室', 'LOCATION:C:\\\\室'],
    ['a line break', '楼上\n左手', 'LOCATION:楼上\\n左手'], ['a line of its own', '室\r\nEND:VEVENT', 'LOCATION:室\\nEND:VEVENT'], ['a control character', '室\u0007内', 'LOCATION:室内'],
  ])('%s cannot end a value', (_name, place, line) => expect(unfolded(file({ place })).split('\r\n')).toContain(line));

  test('whatever is written, no line is longer than 75 octets and no character is cut', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
      const lines = file({ title }).split('\r\n');
      expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
      const said = unfolded(file({ title })).split('\r\n').find((line) => line.startsWith('SUMMARY:'))!.slice('SUMMARY:'.length);
      const plain = title.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
      expect(said.replace(/\\n/g, '\u0001').replace(/\\(.)/g, '$1').replace(/\u0001/g, '\n')).toBe(plain);
    }));
  });
});
