import type { Cloud } from '../../support/cloud';
import { aDrawComputed, aDrawPublished, aPoolFrozen, aSessionToDraw, SOURCE, type Drawing } from '../../support/draws';
import { ANYONE, type Rows } from './row';

const CONVENER = ['convener'] as const;
const known = ({ sessionId, drawId, revision }: Drawing) => ({ sessionId, drawId, revision });
const shown = new WeakMap<Cloud, Promise<Drawing>>();

/** Looking asks for no new draw. */
function aShownDraw(cloud: Cloud): Promise<Drawing> {
  if (!shown.has(cloud)) shown.set(cloud, aDrawPublished(cloud));
  return shown.get(cloud)!;
}

/** Everybody may look and check; the convener conducts, by the same hands that fix the roster （一）. */
export const drawMay: Rows = {
  'draw.view': { may: ANYONE, input: async ({ cloud }) => ({ sessionId: (await aShownDraw(cloud)).sessionId }) },
  'draw.freezePool': { may: CONVENER, input: async ({ cloud }) => { const { sessionId, revision } = await aSessionToDraw(cloud); return { sessionId, revision }; } },
  'draw.compute': { may: CONVENER, input: async ({ cloud }) => { const { sessionId, drawId } = await aPoolFrozen(cloud); return { sessionId, drawId, after: 0 }; } },
  'draw.commit': { may: CONVENER, input: async ({ cloud }) => ({ ...known(await aDrawComputed(cloud)), source: SOURCE }) },
  'draw.enterNumber': { may: CONVENER, input: async ({ cloud }) => ({ ...known(await aDrawPublished(cloud)), number: '407' }) },
};
