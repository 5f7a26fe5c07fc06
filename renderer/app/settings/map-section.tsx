import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PASTE_HABITS, type Settings } from '../../../shared/contract/settings.ts';
import { COMMON_SCALES, SNAP_HABITS, type SnapHabit } from '../../../shared/model/scale.ts';
import { scaleChoices, scaleKey } from '../../panels/properties/scale-choices.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useDesk } from './desk-context.tsx';
import { ResetSection } from './reset-buttons.tsx';
import { SettingRow } from './setting-row.tsx';

/** Habits of drawing. */
export function MapSection() {
  const { t } = useTranslation();
  const word = useWord();
  const { settings, changeSettings } = useDesk();
  const pasteChoices = PASTE_HABITS.map((value) => ({ value, label: t(`settings.pasteHabits.${value}`) }));
  const setScale = (key: string | null) => {
    const scale = COMMON_SCALES.find((one) => scaleKey(one) === key);
    if (scale) changeSettings({ scale });
  };
  return (
    <>
      <SettingRow label={t('settings.scale')} hint={t('settings.scaleText')}>
        <ChoiceField label={t('settings.scale')} hideLabel value={scaleKey(settings.scale)} choices={scaleChoices(settings.scale, word)} onSave={setScale} />
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
