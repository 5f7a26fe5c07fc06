import { EventEmitter } from 'node:events';

/** Messages of preload scripts. Only `send` and `postMessage` are played: nothing here is called by `invoke`. */
export const ipcMain = new EventEmitter();
