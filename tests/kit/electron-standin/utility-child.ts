import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

/* The start of a utility process: `process.parentPort` in place of the IPC of a child process, then the script itself. */

const send = process.send?.bind(process);
const port = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => void send?.(message, undefined, undefined, () => undefined) });
process.on('message', (data) => port.emit('message', { data, ports: [] }));
// The system ends utility processes with their program.
process.on('disconnect', () => process.exit(0));
Object.assign(process, { parentPort: port, send: undefined });
await import(pathToFileURL(process.argv[2] ?? '').href);
