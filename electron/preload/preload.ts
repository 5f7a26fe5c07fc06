import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { ShellBridge } from '../../shared/contract/shell-bridge.ts';

/* Hands ports over, and the paths of dropped files past the page; nothing else. Runs sandboxed, in a world of its own. */

const bridge: ShellBridge = {
  connect(target, call) {
    const { port1, port2 } = new MessageChannel();
    ipcRenderer.postMessage('cxmap:connect', target, [port2]);
    window.postMessage({ cxmap: 'port', call }, location.origin, [port1]);
  },
  openDropped: (files) =>
    ipcRenderer.send(
      'cxmap:drop',
      files.map((file) => webUtils.getPathForFile(file)),
    ),
};

contextBridge.exposeInMainWorld('cxmap', bridge);
