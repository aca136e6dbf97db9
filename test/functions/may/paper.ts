import { aSession } from '../../support/sessions';
import { DESK, type Rows } from './row';

/** Names stand in papers: they are for the room's own people. */
export const paperMay: Rows = {
  'paper.make': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await aSession(cloud)).sessionId, paper: 'agenda', format: 'docx' }) },
};
