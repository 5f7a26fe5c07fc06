import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { AuthorSection } from './author-section.tsx';
import { FolderSection } from './folder-section.tsx';
import { LookSection } from './look-section.tsx';
import { MapSection } from './map-section.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { ReportsSection } from './reports-section.tsx';
import { ResetAll } from './reset-buttons.tsx';
import { SECTION_ICONS, SECTIONS, type Section } from './sections.ts';
import classes from './settings.module.css';

const PANELS: Readonly<Record<Section, () => ReactNode>> = {
  look: LookSection,
  author: AuthorSection,
  map: MapSection,
  folder: FolderSection,
  recovery: RecoverySection,
  reports: ReportsSection,
};

interface SettingsDialogProps {
  readonly section: Section;
  readonly onSection: (section: Section) => void;
  readonly onClose: () => void;
}

/** Everything that is chosen once for this machine. Each change holds at once, in every window. */
export function SettingsDialog({ section, onSection, onClose }: SettingsDialogProps) {
  const { t } = useTranslation();
  const Panel = PANELS[section];
  return (
    <Dialog onClose={onClose} title={t('settings.name')} size={880}>
      <Tabs
        value={section}
        onChange={(value) => onSection(value as Section)}
        orientation="vertical"
        variant="none"
        className={classes['root'] ?? ''}
        classNames={{ tabLabel: classes['tabLabel'] ?? '' }}
      >
        <div className={classes['side']}>
          <Tabs.List className={classes['list'] ?? ''} aria-label={t('settings.sections')}>
            {SECTIONS.map((name) => {
              const Icon = SECTION_ICONS[name];
              return (
                <Tabs.Tab key={name} value={name} className={classes['tab'] ?? ''} leftSection={<Icon size={16} strokeWidth={1.5} aria-hidden />}>
                  {t(`settings.section.${name}`)}
                </Tabs.Tab>
              );
            })}
          </Tabs.List>
          <ResetAll />
        </div>
        {SECTIONS.map((name) => (
          <Tabs.Panel key={name} value={name} className={classes['panel'] ?? ''}>
            {name === section ? <Panel /> : null}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Dialog>
  );
}
