import { Button } from '@mantine/core';
import { ArrowUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Change, type FieldChange, textDiff } from '../../shared/analysis/index.ts';
import type { ChangeWords } from './change-words.ts';
import classes from './compare.module.css';

interface ChangeDetailsProps {
  readonly change: Change;
  readonly words: ChangeWords;
  readonly onOpen: () => void;
}

/** A change in full: each field as it was and as it is, and the way to the thing itself. */
export function ChangeDetails({ change, words, onOpen }: ChangeDetailsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['details']}>
      <dl className={classes['fields']}>
        {change.fields.map((told) => (
          <div key={told.field}>
            <dt className="cx-small">{words.field(change, told)}</dt>
            <dd>
              <FieldWords change={change} told={told} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <Button size="compact-sm" variant="subtle" rightSection={<ArrowUpRight size={16} strokeWidth={1.5} />} onClick={onOpen}>
        {t('compare.open')}
      </Button>
    </div>
  );
}

function FieldWords({ change, told, words }: Pick<ChangeDetailsProps, 'change' | 'words'> & { readonly told: FieldChange }) {
  const { before, after } = told;
  const [was, is] = [words.value(change, told, before), words.value(change, told, after)];
  if (typeof before === 'string' && is === after) return <TextChange before={before} after={is} />;
  return (
    <>
      <del>{was}</del> <span aria-hidden>→</span> <ins>{is}</ins>
    </>
  );
}

/** A text with what went struck out and what came underlined. */
function TextChange({ before, after }: { readonly before: string; readonly after: string }) {
  const { i18n } = useTranslation();
  return textDiff(before, after, i18n.language).map(({ text, is }, index) => {
    const key = `${index} ${is}`;
    if (is === 'gone') return <del key={key}>{text}</del>;
    return is === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
  });
}
