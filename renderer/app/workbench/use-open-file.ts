import { useEffect, useRef, useState } from 'react';
import { type Fault, toFault } from '../../../shared/model/fault.ts';
import { live } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';
import { connectHost } from '../../client/index.ts';
import { type DocumentStore, openDocument } from '../../records/index.ts';
import { createView, type ViewStore } from '../../state/index.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { askWhenStill } from './ask-when-still.ts';

export type OpenedFile =
  | { readonly state: 'opening' }
  | { readonly state: 'refused'; readonly fault: Fault }
  | { readonly state: 'open'; readonly document: DocumentStore; readonly view: ViewStore };

/** Asks the desk to open the file, connects to its host and loads what the first screen needs. `again` does all of it anew. */
export function useOpenFile(id: string): { readonly file: OpenedFile; readonly again: () => void } {
  const desk = useDesk();
  const [file, setFile] = useState<OpenedFile>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const { connection, profile } = desk;
  const latestProfile = useRef(profile);
  latestProfile.current = profile;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the same file again
  useEffect(() => {
    const host = connectHost(id);
    let wanted = true;
    let opened: DocumentStore | null = null;
    let stopAsking: (() => void) | null = null;
    const open = async () => {
      await connection.opened();
      await connection.client.files.open({ id });
      const view = createView({ memory: localStorage, width: window.innerWidth });
      opened = await openDocument(host, {
        profile: latestProfile.current ?? (await connection.client.profile.read()),
        onFirstEdit: () => {
          stopAsking = askWhenStill(view, () => latestProfile.current?.asked ?? false);
        },
      });
      const first = live(opened.store.getState().records, 'journey').sort(compareOrder)[0];
      if (first) await opened.loadJourney(first.id);
      view.showJourney(first?.id ?? null);
      if (first) view.activate(first.personas[0] ?? null);
      if (wanted) setFile({ state: 'open', document: opened, view });
      else opened.close();
    };
    setFile({ state: 'opening' });
    open().catch((error: unknown) => {
      // A refused file is not asked for again and again.
      host.close();
      if (wanted) setFile({ state: 'refused', fault: toFault(error) });
    });
    return () => {
      wanted = false;
      stopAsking?.();
      // A document that is open ends its wire itself, when its last edits are on disk.
      if (opened) opened.close();
      else host.close();
    };
  }, [id, connection, attempt]);
  return { file, again: () => setAttempt(attempt + 1) };
}
