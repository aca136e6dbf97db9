import type { CollectionName, Documents } from '../../cloudfunctions/_store/documents';

/**
 * Every collection with its indexes, declared once: the emulator and the deployment both read this. All are ADMINONLY: only
 * functions touch data. An index is named for what asks it.
 */
type Key<C extends CollectionName> = readonly [field: keyof Documents[C] & string, direction: 1 | -1];
type Index<C extends CollectionName> = { name: string; unique?: boolean; keys: readonly Key<C>[] };
type Declarations = { [C in CollectionName]: readonly Index<C>[] };

const indexes: Declarations = {
  area: [{ name: 'below', keys: [['parent', 1], ['_id', 1]] }],
  organisation: [],
  room: [{ name: 'search', keys: [['terms', 1]] }],
  appointment: [
    { name: 'person_room', keys: [['personId', 1], ['roomId', 1]] },
    { name: 'room_role', keys: [['roomId', 1], ['role', 1]] },
  ],
  person: [],
  residence: [{ name: 'room_state', keys: [['roomId', 1], ['state', 1], ['_id', 1]] }],
  topic: [
    { name: 'public', keys: [['visibility', 1], ['_id', -1]] },
    { name: 'public_state', keys: [['visibility', 1], ['state', 1], ['_id', -1]] },
    { name: 'room_public', keys: [['roomId', 1], ['visibility', 1], ['_id', -1]] },
    { name: 'room_public_state', keys: [['roomId', 1], ['visibility', 1], ['state', 1], ['_id', -1]] },
    { name: 'desk', keys: [['roomId', 1], ['state', 1], ['queueKey', 1]] },
    { name: 'in_tray', keys: [['waitsFor', 1], ['queueKey', 1]] },
    { name: 'register', keys: [['filedWith', 1], ['_id', -1]] },
    { name: 'similar', keys: [['roomId', 1], ['grams', 1]] },
  ],
  topicVersion: [{ name: 'topic', keys: [['topicId', 1], ['_id', 1]] }],
  topicProposer: [
    { name: 'topic', keys: [['topicId', 1], ['at', 1]] },
    { name: 'person', keys: [['personId', 1], ['topicId', -1]] },
    { name: 'unattested', keys: [['personId', 1], ['attested', 1]] },
  ],
  support: [{ name: 'topic', keys: [['topicId', 1]] }],
  topicEvent: [{ name: 'topic', keys: [['topicId', 1], ['_id', 1]] }],
  stakeholderMap: [],
  sensitiveReport: [{ name: 'topic', keys: [['topicId', 1], ['_id', 1]] }],
  photo: [{ name: 'trace', keys: [['traceId', 1]] }],
  check: [
    { name: 'room_state', keys: [['roomId', 1], ['state', 1], ['_id', 1]] },
    { name: 'room_state_at', keys: [['roomId', 1], ['state', 1], ['at', 1]] },
    { name: 'topic_state', keys: [['topicId', 1], ['state', 1]] },
    { name: 'photo_state', keys: [['photoId', 1], ['state', 1]] },
  ],
  outbox: [
    { name: 'inbox', keys: [['to', 1], ['_id', -1]] },
    { name: 'unread', keys: [['to', 1], ['read', 1]] },
  ],
  audit: [{ name: 'room', keys: [['roomId', 1], ['_id', 1]] }],
  request: [],
  rate: [],
  counter: [],
};

export const collections = Object.entries(indexes).map(([collection, list]) => ({
  collection, acl: 'ADMINONLY' as const,
  indexes: list.map(({ name, unique = false, keys }) => ({ name, unique, keys: keys.map(([field, direction]) => ({ field, direction })) })),
}));
