import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weapp } from '../../config/builds/target';
import { MAIN_PACKAGE_LIMIT, oversized, packageSizes } from '../../config/builds/package-sizes';
import { DEMO_IDENTITIES } from '../../src/demo/identities';
import { wordsIn } from '../support/words-in';
import { appJson } from './harness/mini-program';

const file = (name: string) => readFileSync(join(weapp.folder, name), 'utf8');

test('the main package stays below our limit, and each sub-package below its own', () => {
  const sizes = packageSizes();
  expect(sizes.main).toBeLessThanOrEqual(MAIN_PACKAGE_LIMIT);
  expect(oversized(sizes)).toEqual([]);
});

test('every file that WeChat asks for is there', () => {
  for (const page of appJson().pages) {
    for (const ending of ['js', 'json', 'wxml']) expect([page, ending, existsSync(join(weapp.folder, `${page}.${ending}`))]).toEqual([page, ending, true]);
  }
});

test.each(['aria-label', 'aria-role', 'aria-live'])('the templates carry %s, so a screen reader hears what is drawn', (attribute) => {
  expect(file('base.wxml')).toContain(`${attribute}="{{`);
});

test('WeChat DevTools finds the package and the functions where project.config.json says', () => {
  const project = JSON.parse(readFileSync('project.config.json', 'utf8')) as Record<string, string>;
  expect(project['miniprogramRoot']).toBe(`${weapp.folder}/`);
  expect(project['cloudfunctionRoot']).toBe('dist/cloudfunctions/');
});

test('a mini program for real users holds no demo identity', () => {
  const words = wordsIn(weapp.folder);
  expect(words).toContain('有事好商量');
  expect(DEMO_IDENTITIES.map(({ name }) => name).filter((name) => words.includes(name))).toEqual([]);
});
