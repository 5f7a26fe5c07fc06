import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import type { Section } from './sections.ts';
import { type SettingsDoor, SettingsDoorProvider } from './settings-door.ts';

/** Most windows never show them. */
const SettingsDialog = lazy(async () => ({ default: (await import('./settings-dialog.tsx')).SettingsDialog }));

/** Gives every screen the door to the settings, and shows them over it. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [section, setSection] = useState<Section | null>(null);
  const door = useMemo<SettingsDoor>(() => ({ open: (wanted = 'look') => setSection(wanted), close: () => setSection(null) }), []);
  return (
    <SettingsDoorProvider value={door}>
      {children}
      {section === null ? null : (
        <Suspense fallback={null}>
          <SettingsDialog section={section} onSection={setSection} onClose={door.close} />
        </Suspense>
      )}
    </SettingsDoorProvider>
  );
}
