import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from './capital.ts';
import classes from './chip.module.css';

/** A small fact beside a title, as somebody wrote it. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <span className={classes['root']}>{children}</span>;
}

/** A word of the program as a chip: it stands alone, so it begins with a capital where the script has one. */
export function WordChip({ word, children }: { readonly word: string; readonly children?: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <Chip>
      {children}
      {capital(word, i18n.language)}
    </Chip>
  );
}
