import fieldClasses from '../../ui/field.module.css';
import type { ControlProps } from './controls.tsx';
import { IconPicker } from './icon-picker.tsx';

/** The icon of a record, under its label, with its name beside it. */
export function IconField({ label, value, onSave, disabled, placeholder }: ControlProps) {
  return (
    <div className={fieldClasses['root']}>
      <span className={fieldClasses['label']} aria-hidden="true">
        {label}
      </span>
      <IconPicker label={label} value={String(value ?? '')} onSave={onSave} disabled={disabled} named={placeholder} />
    </div>
  );
}
