import type { Host } from '../../electron/host/serve.ts';
import type { Channel } from '../../electron/transports/channel.ts';
import { createChannelPair } from '../../electron/transports/channel-pair.ts';
import { connectBy, Disconnected, type SocketPort } from '../../renderer/client/index.ts';
import { type DocumentStore, openDocument } from '../../renderer/records/index.ts';
import type { Draft } from '../../shared/changes/change.ts';
import type { Command } from '../../shared/commands/index.ts';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import { MapDriver } from './map-driver.ts';

/** A window without a screen on a host in this process; its wire can be cut. */
export interface WiredWindow {
  readonly document: DocumentStore;
  /** The user's verbs, through the document. */
  readonly map: MapDriver;
  cut(): void;
  mend(): void;
}

const PEER = { role: 'owner', device: 'device', person: 'person', program: 'test' } as const;

export async function openWindow(host: Host, journey: string, options: Parameters<typeof openDocument>[1] = {}): Promise<WiredWindow> {
  let ends: Channel[] = [];
  let up = true;
  const openPort = async () => {
    if (!up) throw new Disconnected();
    const { left, right } = createChannelPair();
    host.serve(right, PEER);
    ends.push(right);
    return portOf(left);
  };
  const document = await openDocument(
    connectBy<HostContract>(openPort, () => 1),
    options,
  );
  await document.loadJourney(journey);
  return {
    document,
    map: new WindowDriver(document, journey),
    cut() {
      up = false;
      for (const end of ends) end.close();
      ends = [];
    },
    mend() {
      up = true;
    },
  };
}

function portOf(channel: Channel): SocketPort {
  return {
    onMessage: { addListener: (listener) => channel.onMessage(listener) },
    onDisconnect: { addListener: (listener) => channel.onClose(listener) },
    postMessage: (frame) => channel.send(frame),
    close: () => channel.close(),
  };
}

class WindowDriver extends MapDriver {
  readonly #document: DocumentStore;

  constructor(document: DocumentStore, journey: string) {
    super();
    this.#document = document;
    this.journey = journey;
    document.store.subscribe(({ records }) => {
      this.records = records;
    });
    this.records = document.store.getState().records;
  }

  override run<Intent>(command: Command<Intent>, intent: Intent): readonly Draft[] {
    const drafts = command.drafts(this.records, intent);
    this.#document.run({ ...command, drafts: () => drafts }, intent);
    return drafts;
  }
}
