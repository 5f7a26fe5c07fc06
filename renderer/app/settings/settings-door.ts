import { createContext, useContext } from 'react';
import type { Section } from './sections.ts';

/** The one way to the settings, from every screen. */
export interface SettingsDoor {
  open(section?: Section): void;
  close(): void;
}

const SettingsContext = createContext<SettingsDoor>({ open: () => undefined, close: () => undefined });

export const SettingsDoorProvider = SettingsContext.Provider;

export function useSettingsDoor(): SettingsDoor {
  return useContext(SettingsContext);
}
