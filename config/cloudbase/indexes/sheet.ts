import type { SheetDocuments } from '../../../cloudfunctions/_store/documents/sheet';
import type { Indexes } from './indexes';

export const sheetIndexes: Indexes<SheetDocuments> = {
  sheetImport: [{ name: 'county', keys: [['county', 1], ['_id', -1]] }, { name: 'lookAt', keys: [['lookAt', 1]] }],
};
