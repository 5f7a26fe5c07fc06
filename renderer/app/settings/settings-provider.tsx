import { type ReactNode, useMemo, useState } from 'react';
import { codeOf, useCode } from '../../ui/code.ts';
import type { Section } from './sections.ts';
import { type SettingsDoor, SettingsDoorProvider } from './settings-door.ts';

/** Most windows never show them. */
const dialogCode = codeOf(() => import('./settings-dialog.tsx'));

/** Gives every screen the door to the settings, and shows them over it. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [section, setSection] = useState<Section | null>(null);
  const door = useMemo<SettingsDoor>(() => ({ open: (wanted = 'look') => setSection(wanted), close: () => setSection(null) }), []);
  return (
    <SettingsDoorProvider value={door}>
      {children}
      {section === null ? null : <SettingsOver section={section} onSection={setSection} onClose={door.close} />}
    </SettingsDoorProvider>
  );
}

interface SettingsOverProps {
  readonly section: Section;
  readonly onSection: (section: Section) => void;
  readonly onClose: () => void;
}

function SettingsOver(props: SettingsOverProps) {
  const code = useCode(dialogCode);
  return code && <code.SettingsDialog {...props} />;
}
