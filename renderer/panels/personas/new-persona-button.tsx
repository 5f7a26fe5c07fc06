import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/index.ts';
import { useWritable } from '../record/use-record.ts';

/** Makes a persona, gives it a curve on the open journey and opens its page. */
export function NewPersonaButton({ variant }: { readonly variant: 'subtle' | 'filled' }) {
  const { t } = useTranslation();
  const actions = useActions();
  const writable = useWritable();
  return (
    <Button variant={variant} leftSection={<Plus size={16} strokeWidth={1.5} />} onClick={() => actions.run('addPersona')} disabled={!writable}>
      {t('persona.add')}
    </Button>
  );
}
