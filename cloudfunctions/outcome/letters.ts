import type { OutcomeContract } from '../../src/contract/outcome';
import { canNoteLetter } from '../../src/domain/outcome/letter';
import { mayTell } from '../../src/domain/text/content';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { together } from '../../src/domain/verdict';
import { branchNow } from '../_outcome/branches';
import { keepLetters, openLetters } from '../_outcome/letters';
import { acting } from '../_outcome/numbers';
import { contactOf } from '../_session/contact';
import { partTaken } from '../_session/minutes-now';
import { sessionNow } from '../_session/move';
import { seatNow } from '../_session/seat-now';
import { insist } from '../_kernel/answers';
import type { ReadHandler, WriteHandler } from '../_kernel/serve';
import { reader } from '../_store/door';

const PAGE = 50;

/** To whom the letter is still to be brought, and what came of the others; names and ways to reach them in full, for those who bring it. */
export const letters: ReadHandler<OutcomeContract['letters']> = async ({ questionId, cursor }, { standing }) => {
  const { onPaper = [] } = await branchNow(reader, standing.session!, questionId);
  const from = cursor === undefined ? 0 : onPaper.findIndex(({ seatId }) => seatId === cursor) + 1;
  const shown = onPaper.slice(from, from + PAGE);
  const seats = new Map((await reader.getMany('seat', shown.map(({ seatId }) => seatId))).map((seat) => [seat._id, seat]));
  const items = shown.map(({ seatId, noted }) => {
    const seat = seats.get(seatId);
    const contact = seat && contactOf(seat);
    return { seatId, name: seat?.name ?? '已不在名单上', part: seat ? partTaken(seat) : '', ...(contact ? { contact } : {}), ...(noted ? { noted: { ...noted } } : {}) };
  });
  return { items, ...(from + PAGE < onPaper.length ? { next: shown[PAGE - 1]!.seatId } : {}) };
};

/** 已送达, or why not. The same again changes nothing; before the last one is noted, the last word counts. */
export const noteLetter: WriteHandler<OutcomeContract['noteLetter']> = async ({ questionId, seatId, how, day, by, note }, context) => {
  const { transaction, now, standing } = context;
  const [session, at] = [await sessionNow(context), await acting(context, standing.room!)];
  const branch = await branchNow(transaction, session, questionId);
  const { letter, onPaper = [], closedAt } = branch;
  const listed = onPaper.find((one) => one.seatId === seatId);
  if (!listed) await seatNow(context, seatId);
  const known = listed?.noted;
  if (known && known.how === how && known.day === day && known.by === by && known.note === note) return { open: openLetters(branch) };
  insist(together<string>(mayTell([by, note]), canNoteLetter({
    ...(letter ? { sentDay: shanghaiDay(letter.at) } : {}), closed: closedAt !== undefined, onPaper: listed !== undefined, today: shanghaiDay(now), how, day, by, note,
  })));
  return { open: await keepLetters(at, session, { ...branch, onPaper: onPaper.map((one) => (one === listed ? { ...one, noted: { how, day, by, note, at: now } } : one)) }) };
};
