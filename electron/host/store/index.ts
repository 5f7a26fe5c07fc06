export { answerInThread } from './answer-in-thread.ts';
export { createStore } from './create-store.ts';
export { examine } from './examine.ts';
export { openStore } from './open-store.ts';
export { salvage } from './salvage.ts';
export { runSliced } from './slices.ts';
export type {
  Applied,
  CheckReport,
  EditPeer,
  OpenOptions,
  ReadStore,
  Store,
  StoredRecord,
  StoredRecords,
} from './store.ts';
