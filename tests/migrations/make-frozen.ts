/**
 * Makes a frozen file of the format that this program writes: run once for each release, `node tests/migrations/make-frozen.ts`, and commit
 * what it writes. A file that stands is never written again.
 */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore, openStore } from '../../electron/host/store/index.ts';
import { createDraft } from '../../shared/changes/drafts.ts';
import { FORMAT_VERSION } from '../../shared/model/format.ts';
import { everyKindDrafts, PICTURE } from './frozen-content.ts';

const path = join(import.meta.dirname, 'frozen', `format-${FORMAT_VERSION}.cxmap`);
await createStore(path, { language: 'zh-CN', program: 'cxmap 0.1.0', drafts: everyKindDrafts(FORMAT_VERSION) });
const store = await openStore(path, { known: true, recoveryFolder: mkdtempSync(join(tmpdir(), 'cxmap-frozen-')) });
const peer = { device: 'frozen-device', person: 'person-1', program: 'cxmap 0.1.0', window: 'w' };
await store.apply(
  { id: 'edit-text', label: 'editText', author: 'person-1' },
  [{ kind: 'card', record: 'card-1', field: 'text', value: '排队太久，没人理', old: null }],
  peer,
);
await store.apply(
  { id: 'edit-delete', label: 'delete', author: 'person-1' },
  [{ kind: 'tag', record: 'tag-1', field: 'deleted', value: true, old: null }],
  peer,
);
await store.apply(
  { id: 'edit-newer', label: 'other', author: null },
  [createDraftOfFuture(), { kind: 'card', record: 'card-1', field: 'smell', value: ['coffee'], old: null }],
  peer,
);
await store.putAttachment(PICTURE);
await store.createVersion('达成一致', 'person-1');
await store.close();

function createDraftOfFuture() {
  return { ...createDraft('tag', 'hologram-1', {}), kind: 'hologram', value: { beam: 3 } };
}
