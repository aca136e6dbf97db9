import type { KernelDocuments } from '../../../cloudfunctions/_store/documents/kernel';
import type { Indexes } from './indexes';

export const kernelIndexes: Indexes<KernelDocuments> = {
  audit: [{ name: 'room', keys: [['roomId', 1], ['_id', 1]] }],
  request: [],
  rate: [],
  counter: [],
};
