import type { FromHost, ToHost } from '../../electron/transports/host-protocol.ts';

/* A host process that opens its file, lives for a moment and then never answers again, as inside an endless query. */

const post = (message: FromHost): void => void process.send?.(message);

process.on('message', (message: ToHost) => {
  if (message.type !== 'open') return;
  post({ type: 'opened', fileId: 'hanging' });
  post({ type: 'alive', memory: 0 });
  setTimeout(() => {
    for (;;);
  }, 100);
});
