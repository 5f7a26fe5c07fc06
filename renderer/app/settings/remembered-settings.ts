import { readSettings, type Settings, USUAL_SETTINGS } from '../../../shared/contract/settings.ts';

const KEY = 'cxmap.settings';

/** The settings as this browser saw them last, so that the first paint has the right theme. */
export function readRememberedSettings(memory: Pick<Storage, 'getItem'>): Settings {
  const written = memory.getItem(KEY);
  return written === null ? USUAL_SETTINGS : parse(written);
}

export function rememberSettings(memory: Pick<Storage, 'setItem'>, settings: Settings): void {
  memory.setItem(KEY, JSON.stringify(settings));
}

function parse(written: string): Settings {
  try {
    return readSettings(JSON.parse(written));
  } catch {
    // Written by another version: the usual settings.
    return USUAL_SETTINGS;
  }
}
