export { createStore, openStore } from './open-store.ts';
export type {
  Applied,
  Attachment,
  AttachmentDescription,
  CheckReport,
  EditPeer,
  HistoryEntry,
  NewFile,
  OpenOptions,
  ReadStore,
  SearchHit,
  Store,
  StoreDescription,
  StoredRecord,
  StoredRecords,
  StoredSession,
  StoredVersion,
} from './store.ts';
