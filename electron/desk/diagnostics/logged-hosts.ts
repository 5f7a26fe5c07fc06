import type { StartHost } from '../../transports/child-process.ts';
import type { LogFile } from './log-file.ts';

/** Starts hosts as given, and logs their beginning, their end and what they complain of. Their one log is written here: no two processes meet in it. */
export function loggedHosts(startHost: StartHost, log: LogFile): StartHost {
  return () => {
    const host = startHost();
    const said = (text: string): string => `[${host.pid ?? 'no process'}] ${text}`;
    log.write('info', said('started'));
    host.onComplaint((line) => log.write('warn', said(line)));
    host.onExit((how) => log.write('info', said(`ended: ${how}`)));
    return host;
  };
}
