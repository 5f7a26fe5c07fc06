import { BookmarkCheck } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TEMPLATES } from '../../../shared/contract/choices.ts';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { type Beginning, beginningKey } from './beginning.ts';
import classes from './home.module.css';
import { TEMPLATE_ICONS } from './template-icons.ts';
import { templateName } from './use-own-templates.ts';

interface BeginningFieldProps {
  readonly value: Beginning;
  readonly own: readonly DeskFile[];
  readonly onChange: (beginning: Beginning) => void;
}

/** All that a map can begin with, as one choice. */
export function BeginningField({ value, own, onChange }: BeginningFieldProps) {
  const { t } = useTranslation();
  const name = useId();
  const options = [
    ...TEMPLATES.map((template) => ({ beginning: { template } as Beginning, Icon: TEMPLATE_ICONS[template], label: t(`home.templates.${template}`) })),
    ...own.map((file) => ({ beginning: { own: file } as Beginning, Icon: BookmarkCheck, label: templateName(file) })),
  ];
  return (
    <fieldset className={classes['choice']}>
      <legend>{t('home.beginWith')}</legend>
      <div className={classes['beginnings']}>
        {options.map(({ beginning, Icon, label }) => {
          const key = beginningKey(beginning);
          return (
            <label key={key} className={classes['beginning']}>
              <input type="radio" name={name} className="cx-visually-hidden" checked={key === beginningKey(value)} onChange={() => onChange(beginning)} />
              <Icon size={16} strokeWidth={1.5} aria-hidden />
              <span>{label}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
