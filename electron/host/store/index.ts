export { createStore } from './create-store.ts';
export { openStore } from './open-store.ts';
export { type Lost, type Salvaged, salvage } from './salvage.ts';
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
export { type ColumnDescription, type TableDescription, tableDescriptions } from './tables.ts';
