/** Instants ISO 8601 in UTC. */
export type CalendarEntry = { id: string; title: string; text: string; place: string; startsAt: string; endsAt: string };

/** RFC 5545, 3.3.11: what would end a value is escaped. Other control characters have no place in a line. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\n|\r/g, '\\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** 20261203T060000Z. */
const stamp = (instant: string): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');

const octets = (character: string): number => new TextEncoder().encode(character).length;

/** 3.1: no line is longer than 75 octets; what follows begins with a space, which counts; characters stay whole. */
function folded(line: string): string {
  let [text, used] = ['', 0];
  for (const character of line) {
    const size = octets(character);
    if (used + size > 75) [text, used] = [`${text}\r\n `, 1];
    text += character;
    used += size;
  }
  return text;
}

/** One entry as an .ics file (RFC 5545), for a calendar that is not ours. */
export const calendarFile = ({ id, title, text, place, startsAt, endsAt }: CalendarEntry, now: string): string => [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//youshi-hao-shangliang//session//ZH', 'BEGIN:VEVENT', `UID:${id}@youshi-hao-shangliang`, `DTSTAMP:${stamp(now)}`,
  `DTSTART:${stamp(startsAt)}`, `DTEND:${stamp(endsAt)}`, `SUMMARY:${escaped(title)}`, `LOCATION:${escaped(place)}`, `DESCRIPTION:${escaped(text)}`,
  'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT1H', `DESCRIPTION:${escaped(title)}`, 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR',
].map((line) => `${folded(line)}\r\n`).join('');
