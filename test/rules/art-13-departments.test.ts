import { ARTICLES } from '../../src/domain/policy/articles';
import { CHANNELS } from '../../src/domain/topic/refuse';
import { READY_DEPARTMENTS } from '../../src/domain/session/departments';

test('（十三） 13.departments: the six that are named stand ready to be invited, and a petition can be handed over', () => {
  expect(READY_DEPARTMENTS).toHaveLength(6);
  for (const department of READY_DEPARTMENTS) expect(ARTICLES['13.departments'].text).toContain(department.replace('部门', ''));
  expect(Object.keys(CHANNELS)).toContain('petition');
});
