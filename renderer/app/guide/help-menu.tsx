import { Menu } from '@mantine/core';
import { BookOpen, CircleHelp, Keyboard, Route } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../actions/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';

interface HelpMenuProps {
  readonly onGuide: () => void;
  readonly onTour: () => void;
  readonly onKeys: () => void;
}

/** The ways to help: the guide, the keys, the tour. */
export function HelpMenu({ onGuide, onTour, onKeys }: HelpMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" width={264}>
      <Menu.Target>
        <IconButton icon={CircleHelp} label={t('guide.help')} size={32} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<BookOpen size={16} strokeWidth={1.5} />} rightSection={<Kbd>{keyLabel('F1')}</Kbd>} onClick={onGuide}>
          {t('actions.guide')}
        </Menu.Item>
        <Menu.Item leftSection={<Keyboard size={16} strokeWidth={1.5} />} rightSection={<Kbd>{keyLabel('mod+/')}</Kbd>} onClick={onKeys}>
          {t('actions.showKeys')}
        </Menu.Item>
        <Menu.Item leftSection={<Route size={16} strokeWidth={1.5} />} onClick={onTour}>
          {t('actions.tour')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
