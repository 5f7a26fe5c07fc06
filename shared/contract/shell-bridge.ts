/** What the preload script of the desktop program gives the page under the name `cxmap`. */
export interface ShellBridge {
  /**
   * Asks for a port to `desk`, `shell` or `f/<id>`. It comes as a message event of the window itself, `{cxmap: 'port', call}`:
   * ports cannot pass between a page and its preload script in any other way.
   */
  connect(target: string, call: number): void;
  /** Opens files that a person dropped; only files that carry a path of this machine count. */
  openDropped(files: readonly File[]): void;
}
