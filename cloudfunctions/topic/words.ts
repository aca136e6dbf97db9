import type { TopicText } from '../_store/documents';
import { grams } from '../../src/domain/topic/similar';

/** A proposer's words as stored, with the pieces by which similar topics are found. */
export const textOf = (input: { title: string; wrong: string; place: string; affected?: string | undefined; photos: string[] }): TopicText =>
  ({ title: input.title, wrong: input.wrong, place: input.place, affected: input.affected ?? '', photos: input.photos });

/** Pieces a topic is found by: few enough for a bounded index. */
const MOST_GRAMS = 120;
export const gramsOf = ({ title, wrong, place }: TopicText): string[] => grams(`${title}\n${place}\n${wrong}`).slice(0, MOST_GRAMS);
