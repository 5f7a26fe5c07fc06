import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { capital } from '../../ui/capital.ts';
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
  const { t, i18n } = useTranslation();
  const say = (one: string) => capital(word(`properties.choices.group.${one}`), i18n.language);
  const word = useWord();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes['basis']} disabled={disabled} aria-label={`${t('persona.group')}: ${say(group)}`}>
          {say(group)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choicesOf('trait', 'group').map((one) => (
          <Menu.Item key={one} onClick={() => onChange(one as Group)}>
            {say(one)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
