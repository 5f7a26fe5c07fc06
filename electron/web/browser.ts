/** Whether a browser could show anything. */
export function hasDisplay(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** Opens the address. Where that fails nothing is lost: it stands in the terminal. */
export async function showInBrowser(address: string): Promise<void> {
  // Only here: it is a good part of a start where nothing is opened.
  const { default: open } = await import('open');
  const child = await open(address).catch(() => null);
  child?.on('error', () => undefined);
}
