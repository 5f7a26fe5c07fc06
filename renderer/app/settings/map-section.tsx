import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PASTE_HABITS, type Settings } from '../../../shared/contract/settings.ts';
import { SNAP_HABITS, type SnapHabit } from '../../../shared/model/scale.ts';
import { ScalePicker } from '../../panels/scales/scale-picker.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useDesk } from './desk-context.tsx';
import { ResetSection } from './reset-buttons.tsx';
import { SettingRow } from './setting-row.tsx';

/** Habits of drawing. */
export function MapSection() {
  const { t } = useTranslation();
  const { settings, changeSettings } = useDesk();
  const pasteChoices = PASTE_HABITS.map((value) => ({ value, label: t(`settings.pasteHabits.${value}`) }));
  return (
    <>
      <SettingRow label={t('settings.scale')} hint={t('settings.scaleText')}>
        <ScalePicker
          label={t('settings.scale')}
          hideLabel
          value={settings.scale}
          own={[]}
          disabled={false}
          onSave={(scale) => scale && changeSettings({ scale })}
        />
      </SettingRow>
      <SettingRow label={t('settings.snap')} hint={t('settings.snapText')}>
        <SegmentedControl
          aria-label={t('settings.snap')}
          value={settings.snap}
          onChange={(snap) => changeSettings({ snap: snap as SnapHabit })}
          data={SNAP_HABITS.map((value) => ({ value, label: t(`settings.snapHabits.${value}`) }))}
        />
      </SettingRow>
      <SettingRow label={t('settings.paste')} hint={t('settings.pasteText')}>
        <ChoiceField
          label={t('settings.paste')}
          hideLabel
          value={settings.paste}
          choices={pasteChoices}
          onSave={(paste) => paste !== null && changeSettings({ paste: paste as Settings['paste'] })}
        />
      </SettingRow>
      <ResetSection section="map" />
    </>
  );
}
