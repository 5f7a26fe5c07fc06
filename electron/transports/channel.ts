import type { FaultCode } from '../../shared/model/fault.ts';

/** What oRPC sends: text, or bytes where a message carries a Blob. */
export type Frame = string | Uint8Array;

/** The one thing that every transport is: frames both ways and an end. */
export interface Channel {
  send(frame: Frame): void;
  onMessage(listener: (frame: Frame) => void): void;
  /** `reason`: the fault that ended it, null for an ordinary end or where the wire does not tell. */
  onClose(listener: (reason: FaultCode | null) => void): void;
  close(reason?: FaultCode): void;
}
