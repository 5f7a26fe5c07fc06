import { Button } from '@mantine/core';
import { PanelLeft, PanelRight, Presentation, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { keyLabel, useActions } from '../../actions/index.ts';
import { useView } from '../../state/index.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { HelpMenu } from '../guide/help-menu.tsx';
import { SettingsMenu } from '../settings/settings-menu.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FileMenu } from './file-menu.tsx';
import { Others } from './others.tsx';
import { SavedState } from './saved-state.tsx';
import { ScreenTabs } from './screen-tabs.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import classes from './workbench.module.css';

export function WorkbenchHeader() {
  const { t } = useTranslation();
  const actions = useActions();
  return (
    <header className={classes['header']}>
      <div className={classes['start']}>
        <button type="button" className={classes['home']} onClick={() => actions.run('openHome')} aria-label={`CXMap: ${t('shell.toHome')}`}>
          <BrandMark />
          <span className={classes['optional']}>CXMap</span>
        </button>
        <FileMenu />
        <SavedState />
      </div>
      <ScreenTabs />
      <div className={classes['end']}>
        <Others />
        <UndoButtons />
        <Button data-tour="palette" leftSection={<Search size={16} strokeWidth={1.5} />} onClick={() => actions.run('palette')}>
          <span className={classes['optionalName']}>{t('shell.search')}</span>
          <span className={classes['optional']} style={{ marginInlineStart: 8 }}>
            <Kbd>{keyLabel('mod+K')}</Kbd>
          </span>
        </Button>
        <ExportMenu />
        <PresentButton />
        <HelpMenu onGuide={() => actions.run('guide')} onKeys={() => actions.run('showKeys')} onTour={() => actions.run('tour')} />
        <SettingsMenu />
        <PanelButtons />
      </div>
    </header>
  );
}

function PresentButton() {
  const { t } = useTranslation();
  const actions = useActions();
  const onMap = useView((view) => view.screen === 'map' && view.journey !== null);
  return (
    <Button
      variant="filled"
      data-tour="present"
      leftSection={<Presentation size={16} strokeWidth={1.5} />}
      disabled={!onMap}
      onClick={() => actions.run('present')}
      title={keyLabel('F5')}
    >
      {t('present.name')}
    </Button>
  );
}

function PanelButtons() {
  const { t } = useTranslation();
  const actions = useActions();
  const panels = useView((view) => view.panels);
  const screen = useView((view) => view.screen);
  if (screen !== 'map') return null;
  return (
    <>
      <IconButton icon={PanelLeft} label={t('navigator.name')} pressed={panels.navigator} onClick={() => actions.run('toggleNavigator')} size={32} />
      <IconButton icon={PanelRight} label={t('sides.name')} pressed={panels.properties} onClick={() => actions.run('toggleProperties')} size={32} />
    </>
  );
}
