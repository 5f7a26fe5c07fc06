import { Copy, FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Shown } from '../../../shared/contract/shell-contract.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import classes from './settings.module.css';
import { useCopyText } from './use-copy-text.ts';
import { useReveal } from './use-reveal.ts';

interface PathRowProps {
  readonly label: string;
  readonly hint: string;
  readonly path: string;
  readonly what: Extract<Shown['what'], 'home' | 'files' | 'logs'>;
}

/** A folder of this machine, to be copied or shown. */
export function PathRow({ label, hint, path, what }: PathRowProps) {
  const { t } = useTranslation();
  const copy = useCopyText();
  const reveal = useReveal();
  return (
    <div className={classes['place']}>
      <span className="cx-strong">{label}</span>
      <p className="cx-meta">{hint}</p>
      <div className={classes['path']}>
        <code className="cx-small">{path}</code>
        <IconButton icon={Copy} label={t('settings.copyPath', { name: label })} size={32} onClick={() => copy(path)} />
        {reveal ? <IconButton icon={FolderOpen} label={t('settings.reveal', { name: label })} size={32} onClick={() => reveal({ what, id: '' })} /> : null}
      </div>
    </div>
  );
}
