import { verdict, type Verdict } from '../../../src/domain/verdict';

/** How it must not be done: the door opens and the meeting begins on any day, whatever people were told. */
export const onTheDay = (): Verdict => verdict([]);
