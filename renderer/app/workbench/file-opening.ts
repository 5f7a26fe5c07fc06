import type { Profile } from '../../../shared/contract/desk-contract.ts';
import { readFault } from '../../../shared/contract/fault-codec.ts';
import type { FirstAnswer } from '../../../shared/contract/first-view.ts';
import { type Fault, toFault } from '../../../shared/model/fault.ts';
import { live } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';
import { type Connection, connectHost, type DeskClient } from '../../client/index.ts';
import { type DocumentStore, documentFrom, openDocument } from '../../records/index.ts';
import { createView, type ViewStore } from '../../state/index.ts';
import { askWhenStill } from './ask-when-still.ts';

const NONE = Promise.resolve(null);

export type OpenedFile =
  | { readonly state: 'opening' }
  | { readonly state: 'refused'; readonly fault: Fault }
  | { readonly state: 'open'; readonly document: DocumentStore; readonly view: ViewStore };

/** A file on its way into this window, and then in it, until it is closed. */
export interface FileOpening {
  readonly id: string;
  /** What it has come to. */
  readonly file: OpenedFile;
  readonly closed: boolean;
  /** Settles when the file is open or refused. Never rejects. */
  readonly done: Promise<void>;
  /** Who works here, once that is known, or anew. */
  sign(profile: Profile): void;
  close(): void;
}

/**
 * Connects to the file's host and has what the first screen needs: of `first`, which may have come with the page's admission, or else
 * asks the desk to open the file, and its host.
 */
export function openFile(desk: Connection<DeskClient>, id: string, first: Promise<FirstAnswer | null> = NONE): FileOpening {
  const host = connectHost(id);
  let file: OpenedFile = { state: 'opening' };
  let closed = false;
  let profile: Profile | null = null;
  let stopAsking: (() => void) | null = null;
  const view = createView({ file: id, memory: localStorage, width: window.innerWidth });
  const onFirstEdit = () => {
    stopAsking = askWhenStill(view, () => profile?.asked ?? false);
  };
  const read = () => openDocument(host, { onFirstEdit });
  const open = async (): Promise<OpenedFile> => {
    const answer = await first;
    const [document, known] = answer ? [take(answer.view), answer.profile] : await ask();
    document.sign(profile ?? known);
    await showFirst(document, view);
    return { state: 'open', document, view };
  };
  const take = (given: FirstAnswer['view']): DocumentStore => {
    if ('fault' in given) throw readFault(given.fault);
    return documentFrom(host, given, { onFirstEdit });
  };
  const ask = async (): Promise<[DocumentStore, Profile]> => {
    // Asked for at once. Only the desk says why a file cannot be opened: the wire to its host is cut then, and is asked again where it was a chance.
    const reading = read();
    reading.catch(() => undefined);
    const known = await askDesk(desk, id).catch((fault: unknown) => {
      reading.then((document) => document.close()).catch(() => undefined);
      throw fault;
    });
    return [await reading.catch(read), known];
  };
  const refuse = (error: unknown): OpenedFile => {
    // A refused file is not asked for again and again.
    host.close();
    return { state: 'refused', fault: toFault(error) };
  };
  const done = open()
    .catch(refuse)
    .then((opened) => {
      file = opened;
      if (closed && opened.state === 'open') opened.document.close();
    });
  return {
    id,
    done,
    get file() {
      return file;
    },
    get closed() {
      return closed;
    },
    sign(known) {
      profile = known;
    },
    close() {
      closed = true;
      stopAsking?.();
      // A document that is open ends its wire itself, when its last edits are on disk.
      if (file.state === 'open') file.document.close();
      else host.close();
    },
  };
}

async function askDesk(desk: Connection<DeskClient>, id: string): Promise<Profile> {
  await desk.opened();
  const [, profile] = await Promise.all([desk.client.files.open({ id }), desk.client.profile.read()]);
  return profile;
}

async function showFirst(document: DocumentStore, view: ViewStore): Promise<void> {
  const first = live(document.store.getState().records, 'journey').sort(compareOrder)[0];
  if (first) await document.loadJourney(first.id);
  view.showJourney(first?.id ?? null);
  if (first) view.activate(first.personas[0] ?? null);
}
