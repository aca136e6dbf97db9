import { readFileSync } from 'node:fs';
import { AUTHORISATION_TABLE, authorisationTable } from '../../config/authorisation-table';

test('docs/authorisation.md shows the tables as they are: `npm run rules` makes it anew', () => {
  expect(readFileSync(AUTHORISATION_TABLE, 'utf8')).toBe(authorisationTable());
});
