export { createStore } from './create-store.ts';
export { openStore } from './open-store.ts';
export { salvage } from './salvage.ts';
export type {
  Applied,
  EditPeer,
  OpenOptions,
  ReadStore,
  Store,
  StoredRecord,
  StoredRecords,
} from './store.ts';
