import { everyAction } from '../support/contracts';

type Schema = { _zod: { def: { type: string; shape?: Record<string, Schema>; element?: Schema; innerType?: Schema; options?: Schema[] } } };

/** Every field's name of a shape, however deep. */
const namesIn = ({ _zod: { def } }: Schema): string[] => [
  ...Object.entries(def.shape ?? {}).flatMap(([name, inner]) => [name, ...namesIn(inner)]),
  ...[def.element, def.innerType, ...(def.options ?? [])].flatMap((inner) => (inner ? namesIn(inner) : [])),
];

/** What would set people, rooms or counties against each other, or have them come back for its own sake. */
const FORMALISM = /^(points?|scores?|stars?|streaks?|rank(ing)?s?|ranked|badges?|medals?|likes?|liked|upvotes?|downvotes?|hot(ness)?|popularity|leaderboard|timeOnline|minutesOnline|dailyLogin|visits?|views?Count)$/i;

describe('（二） 2.no-formalism: no points, streaks, rankings, forced check-ins or likes anywhere', () => {
  test.each(everyAction().map(({ name, spec }) => [name, spec] as const))('%s asks for none and shows none', (_name, { input, output }) => {
    expect([...namesIn(input as never), ...namesIn(output as never)].filter((field) => FORMALISM.test(field))).toEqual([]);
  });
  test('the guard itself: a field for likes is found however deep it stands', () => {
    const deep = { _zod: { def: { type: 'array', element: { _zod: { def: { type: 'object', shape: { likes: { _zod: { def: { type: 'number' } } } } } } } } } };
    expect(namesIn(deep as never)).toEqual(['likes']);
  });
});
