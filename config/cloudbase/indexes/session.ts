import type { SessionDocuments } from '../../../cloudfunctions/_store/documents/session';
import type { Indexes } from './indexes';

export const sessionIndexes: Indexes<SessionDocuments> = {
  session: [
    { name: 'stage', keys: [['stage', 1], ['listKey', 1]] },
    { name: 'area_stage', keys: [['areas', 1], ['stage', 1], ['listKey', 1]] },
    { name: 'room_stage', keys: [['roomId', 1], ['stage', 1], ['listKey', 1]] },
    { name: 'room_month', keys: [['roomId', 1], ['month', 1], ['startsAt', 1]] },
    { name: 'topic', keys: [['topicId', 1], ['_id', 1]] },
    { name: 'sign_up_ends', keys: [['closesAt', 1], ['_id', 1]] },
    { name: 'holds_end', keys: [['releasesAt', 1], ['_id', 1]] },
  ],
  sessionLink: [
    { name: 'session', keys: [['sessionId', 1], ['order', 1]] },
    { name: 'room', keys: [['roomId', 1], ['order', -1]] },
    { name: 'room_state', keys: [['roomId', 1], ['state', 1], ['order', -1]] },
  ],
  seat: [
    { name: 'roster', keys: [['sessionId', 1], ['state', 1], ['order', 1]] },
    { name: 'line', keys: [['sessionId', 1], ['state', 1], ['classKey', 1], ['order', 1]] },
    { name: 'circular', keys: [['sessionId', 1], ['_id', 1]] },
    { name: 'mine', keys: [['personId', 1], ['order', -1]] },
    { name: 'person', keys: [['personId', 1], ['_id', -1]] },
  ],
  draw: [{ name: 'to_seat', keys: [['state', 1], ['_id', 1]] }],
  drawPart: [],
  seatGuard: [],
  seatLane: [],
  seatClaim: [{ name: 'person', keys: [['claimedBy', 1], ['_id', -1]] }],
  speaking: [],
  roomCalendar: [],
  circular: [
    { name: 'open', keys: [['state', 1], ['_id', 1]] },
    { name: 'session_open', keys: [['sessionId', 1], ['state', 1], ['_id', 1]] },
  ],
};
