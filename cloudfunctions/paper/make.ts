import type { PaperContract } from '../../src/contract/paper';
import { PAPERS, type PaperFormat, type PaperName } from '../../src/domain/session/papers';
import { SESSION_LIMITS } from '../../src/domain/session/session';
import { Forbidden, Invalid } from '../_kernel/answers';
import type { ReadHandler } from '../_kernel/serve';
import type { Seat, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { researchOf } from '../_store/research-store';
import { seatsOf } from '../_store/session-store';
import { addressOf } from './address';
import { agenda } from './agenda';
import { invitation } from './invitation';
import { letter } from './letter';
import { minutes } from './minutes';
import type { Paper } from '../_paper/paper';
import { poster } from './poster';
import { docxOf } from '../_paper/render/docx';
import { pdfOf } from '../_paper/render/pdf';
import { pngOf } from '../_paper/render/png';
import { xlsxOf } from '../_paper/render/xlsx';
import { roster } from './roster';
import { signInSheet } from './sign-in-sheet';
import { suggestionList } from './suggestion-list';

/** One paper of a session in one format, as base64. Its name is made of ids only: names of files travel further than files. */
export const make: ReadHandler<PaperContract['make']> = async ({ paper, format, seatId, questionId }, { standing, now }) => {
  if (!(PAPERS[paper] as readonly PaperFormat[]).includes(format)) throw new Invalid('没有这种格式', [{ path: 'format', message: `可选：${PAPERS[paper].join('、')}` }]);
  const session = standing.session!;
  const seat = seatId === undefined ? undefined : await reader.get('seat', seatId);
  if (seatId !== undefined && seat?.sessionId !== session._id) throw new Forbidden();
  if (questionId !== undefined && !session.agenda.some(({ id }) => id === questionId)) throw new Forbidden();
  const content = await contentOf(paper, format, session, { seat, questionId, now });
  return { fileName: `${paper}-${session._id}${seatId ? `-${seatId}` : ''}.${format}`, format, content: content.toString('base64') };
};

type About = { seat: Seat | undefined; questionId: string | undefined; now: string };

async function contentOf(paper: PaperName, format: PaperFormat, session: Session, about: About): Promise<Buffer> {
  if (paper === 'roster') return xlsxOf(roster(await seated(session)));
  if (paper === 'poster') return pngOf(await poster(session, addressOf(session)));
  const made = await paperNamed(paper, session, about);
  return format === 'docx' ? docxOf(made) : pdfOf(made);
}

async function paperNamed(paper: 'invitation' | 'agenda' | 'signInSheet' | 'minutes' | 'suggestionList' | 'letter', session: Session, { seat, questionId, now }: About): Promise<Paper> {
  if (paper === 'agenda') return agenda(session);
  if (paper === 'minutes') return minutes(session, now);
  if (paper === 'suggestionList') return suggestionList(session, now);
  if (paper === 'signInSheet') return signInSheet(session, await seated(session));
  if (paper === 'letter') {
    if (questionId === undefined) throw new Invalid('请先选是哪个问题的信', [{ path: 'questionId', message: '请先选是哪个问题的信' }]);
    return letter(session, questionId, seat);
  }
  if (!seat) throw new Invalid('请先选要邀请的人', [{ path: 'seatId', message: '请先选要邀请的人' }]);
  return invitation(session, seat, (await researchOf(session.topicId, session.round))?.digest ?? [], now);
}

const seated = (session: Session): Promise<Seat[]> => seatsOf(session._id, ['seated', 'invited'], SESSION_LIMITS.seats);
