import { basename } from 'node:path';
import { Fault, type FaultCode } from '../../shared/model/fault.ts';
import type { StartHost } from '../transports/child-process.ts';
import type { ExamineReport, FromHost, SalvageReport, ToHost } from '../transports/host-protocol.ts';
import { passToTerminal } from './file-host.ts';
import { type HostLimits, watchHost } from './watch-host.ts';

/** A damaged file is gone through in one go, without a word meanwhile: milliseconds, bytes, milliseconds. */
const TASK_LIMITS: HostLimits = { start: 300_000, silence: 300_000, memory: 3_000_000_000, look: 1_000 };

/** Saves what is whole of a damaged file into a new one, in a process of its own. Faults FILE_EXISTS, DAMAGED, DISK_FULL, WRITE_FAILED, HOST_HUNG, HOST_DIED. */
export function salvageInHost(startHost: StartHost, path: string, into: string, limits?: HostLimits): Promise<SalvageReport> {
  return runTask(startHost, { type: 'salvage', path, into }, (message) => (message.type === 'salvaged' ? message.report : null), limits);
}

/** Says all that is wrong with a file that cannot be opened. Faults of the first look at a file, HOST_HUNG, HOST_DIED. */
export function examineInHost(startHost: StartHost, path: string, limits?: HostLimits): Promise<ExamineReport> {
  return runTask(startHost, { type: 'examine', path }, (message) => (message.type === 'examined' ? message.report : null), limits);
}

type Task = Extract<ToHost, { type: 'salvage' | 'examine' }>;

function runTask<T>(startHost: StartHost, task: Task, resultOf: (message: FromHost) => T | null, limits = TASK_LIMITS): Promise<T> {
  const host = startHost();
  const name = basename(task.path);
  return new Promise((resolve, reject) => {
    const watch = watchHost(host, limits, (seconds) => {
      reject(new Fault('HOST_HUNG', { name, seconds }));
      host.kill();
    });
    host.onMessage((message) => {
      watch.heard(message);
      const result = resultOf(message);
      if (result !== null) resolve(result);
      else if (message.type === 'refused') reject(new Fault<FaultCode>(message.code, message.params));
      else return;
      host.post({ type: 'close' });
    });
    host.onComplaint(passToTerminal);
    host.onExit(() => {
      watch.stop();
      reject(new Fault('HOST_DIED', { name }));
    });
    host.post(task);
  });
}
