import { appJson, launch } from './harness/mini-program';

const { pages } = appJson();

test.each([false, true])('the package starts where code from strings is impossible (Function that gives nothing: %s)', async (barrenFunction) => {
  const app = launch({ barrenFunction });
  await app.open(pages[0]!);
  expect(app.errors).toEqual([]);
  expect(app.screen.text()).not.toBe('');
  app.close();
});

test.each(pages)('%s opens from a bare link', async (route) => {
  const app = launch();
  const page = await app.open(route);
  expect(page.data.root?.cn).not.toHaveLength(0);
  expect(app.errors).toEqual([]);
  expect([...app.wx.missing]).toEqual([]);
  app.close();
});
