/** Keys of the registry that Electron calls by another name. */
const NAMES: Readonly<Record<string, string>> = {
  mod: 'CmdOrCtrl',
  alt: 'Alt',
  shift: 'Shift',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
};

/**
 * Keys as the registry of actions writes them (`mod+shift+Z`) as an accelerator. undefined where a menu cannot hold them:
 * a single sign that begins a text (`?`, `1`), and on a Mac everything without ⌘, because ⌥ writes letters there.
 */
export function acceleratorOf(keys: string | null, platform: NodeJS.Platform): string | undefined {
  if (keys === null) return undefined;
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), 'Plus'] : keys.split('+');
  const held = parts.slice(0, -1);
  const named = (parts.at(-1) ?? '').length > 1;
  if (platform === 'darwin' ? !held.includes('mod') : !(held.includes('mod') || held.includes('alt') || named)) return undefined;
  return parts.map((part) => NAMES[part] ?? part).join('+');
}
