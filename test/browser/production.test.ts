import { h5, h5Demo } from '../../config/builds/target';
import { DEMO_IDENTITIES } from '../../src/demo/identities';
import { wordsIn } from '../support/words-in';

const people = DEMO_IDENTITIES.map(({ name }) => name);

test('the pages for real users hold no demo identity', () => {
  const words = wordsIn(h5.folder);
  expect(people.filter((word) => words.includes(word))).toEqual([]);
  expect(words).not.toMatch(/[\"'`]local-/);
  expect(words).not.toContain('演示身份');
});

test('the pages of the local program hold them all, so the test above looks for the right words', () => {
  const words = wordsIn(h5Demo.folder);
  expect(people.filter((word) => !words.includes(word))).toEqual([]);
});
