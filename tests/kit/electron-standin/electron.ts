/* The module that programs find under the name `electron`. */

export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog, shell } from './dialog.ts';
export { ipcMain } from './ipc.ts';
export { Menu, MenuItem } from './menu.ts';
export { protocol, session } from './session.ts';
export { nativeTheme, screen } from './system.ts';
export { utilityProcess } from './utility-process.ts';
export { webContents } from './web-contents.ts';
