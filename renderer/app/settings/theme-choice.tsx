import { type CSSProperties, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Settings, THEMES } from '../../../shared/contract/settings.ts';
import { THEMES as LOOKS } from '../../../shared/scene/themes.ts';
import { useDesk } from './desk-context.tsx';
import classes from './settings.module.css';

/** The themes as small windows that look like them. */
export function ThemeChoice() {
  const { t } = useTranslation();
  const { settings, changeSettings } = useDesk();
  const name = useId();
  return (
    <fieldset className={classes['themes']}>
      <legend className="cx-strong">{t('settings.theme')}</legend>
      {THEMES.map((theme) => (
        <label key={theme} className={classes['theme']}>
          <input type="radio" name={name} value={theme} checked={settings.theme === theme} onChange={() => changeSettings({ theme })} />
          <Sketch theme={theme} />
          <span>{t(`settings.themes.${theme}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The system's theme is either: half of both. */
function Sketch({ theme }: { readonly theme: Settings['theme'] }) {
  const halves = theme === 'system' ? (['light', 'dark'] as const) : [theme];
  return (
    <span className={classes['sketch']} aria-hidden>
      {halves.map((half) => (
        <span key={half} className={classes['half']} style={coloursOf(half)}>
          <i />
          <b />
          <b />
        </span>
      ))}
    </span>
  );
}

function coloursOf(theme: keyof typeof LOOKS): CSSProperties {
  const { colours } = LOOKS[theme];
  return {
    '--t-bg': colours.bg,
    '--t-paper': colours.paper,
    '--t-ink': colours['ink-3'],
    '--t-line': colours.ctl,
    '--t-accent': colours.accent,
  } as CSSProperties;
}
