import { type Settings, settingsSchema } from '../../../shared/contract/desk-contract.ts';

const KEY = 'cxmap.settings';
const USUAL: Settings = { language: null, theme: 'system' };

/** The settings as this browser saw them last, so that the first paint has the right theme. */
export function readRememberedSettings(memory: Pick<Storage, 'getItem'>): Settings {
  const written = memory.getItem(KEY);
  return written === null ? USUAL : parse(written);
}

export function rememberSettings(memory: Pick<Storage, 'setItem'>, settings: Settings): void {
  memory.setItem(KEY, JSON.stringify(settings));
}

function parse(written: string): Settings {
  try {
    return settingsSchema.parse(JSON.parse(written));
  } catch {
    // Written by another version: the usual settings.
    return USUAL;
  }
}
