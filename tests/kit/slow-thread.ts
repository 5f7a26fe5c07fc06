import { existsSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { answerTo } from '../../electron/host/store/answer-in-thread.ts';
import type { AskedQuery } from '../../electron/host/store/asked-thread.ts';

/** A thread that begins to answer only when a file of the same name with `.go` behind it stands beside the one that it is asked about. */
parentPort?.on('message', (query: AskedQuery) => {
  const look = (): unknown => (existsSync(`${query.path}.go`) ? parentPort?.postMessage(answerTo(query)) : setTimeout(look, 5));
  look();
});
