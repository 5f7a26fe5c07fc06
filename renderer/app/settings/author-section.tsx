import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';
import { PersonColour } from './person-colour.tsx';
import { ResetSection } from './reset-buttons.tsx';
import { SettingRow } from './setting-row.tsx';
import classes from './settings.module.css';
import { useAuthor } from './use-author.ts';

/** Whose edits these are. */
export function AuthorSection() {
  const { t } = useTranslation();
  const { profile, sign } = useAuthor();
  if (!profile) return null;
  return (
    <>
      <p className={classes['about']}>{t('sign.text')}</p>
      <SettingRow label={t('sign.name')}>
        <TextField label={t('sign.name')} hideLabel value={profile.name} placeholder={t('sign.me')} onSave={(name) => sign({ name: name.slice(0, 200) })} />
      </SettingRow>
      <SettingRow label={t('sign.colour')}>
        <PersonColour value={profile.colour} onChange={(colour) => sign({ colour })} />
      </SettingRow>
      <ResetSection section="author" />
    </>
  );
}
