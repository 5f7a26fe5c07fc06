import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useWord } from '../../ui/use-word.ts';
import { choicesOf } from '../record/choices-of.ts';
import classes from './personas.module.css';

type Group = RecordOfKind<'trait'>['group'];

interface TraitGroupProps {
  readonly group: Group;
  readonly onChange: (group: Group) => void;
  readonly disabled: boolean;
}

export function TraitGroup({ group, onChange, disabled }: TraitGroupProps) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className={classes['basis']}
          disabled={disabled}
          aria-label={`${t('persona.group')}: ${word(`properties.choices.group.${group}`)}`}
        >
          {word(`properties.choices.group.${group}`)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choicesOf('trait', 'group').map((one) => (
          <Menu.Item key={one} onClick={() => onChange(one as Group)}>
            {word(`properties.choices.group.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
