/** What oRPC sends: text, or bytes where a message carries a Blob. */
export type Frame = string | Uint8Array;

/** The one thing that every transport is: frames both ways and an end. */
export interface Channel {
  send(frame: Frame): void;
  onMessage(listener: (frame: Frame) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}
