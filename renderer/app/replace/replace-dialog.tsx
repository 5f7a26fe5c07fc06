import { Button, Checkbox, Progress, SegmentedControl, TextInput } from '@mantine/core';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextHit, Wanted } from '../../../shared/analysis/index.ts';
import { replaceTexts } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { lastStep, useDocument, useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import fieldClasses from '../../ui/field.module.css';
import { FormActs } from '../../ui/form-acts.tsx';
import { showUndoNotice } from '../../ui/undo-notice.tsx';
import { HitLine } from './hit-line.tsx';
import classes from './replace.module.css';
import { type Found, useFindTexts } from './use-find-texts.ts';

const keyOf = ({ kind, id, field }: TextHit): string => `${kind} ${id} ${field}`;

/** Finds words in the whole file and writes others in their place: each find is seen first, and all that are checked are one edit. */
export function ReplaceDialog() {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const [wanted, setWanted] = useState<Wanted>({ text: '', matchCase: false, wholeWord: false, fields: 'all' });
  const [replacement, setReplacement] = useState('');
  const [stopped, setStopped] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const found = useFindTexts(wanted, replacement, stopped);
  const field = useRef<HTMLInputElement>(null);
  // with the first frame: what is typed at once must not be lost
  useLayoutEffect(() => field.current?.focus(), []);
  const close = () => view.openDialog(null);
  const chosen = found.hits.filter((hit) => !left.has(keyOf(hit)));
  const change = (parts: Partial<Wanted>) => {
    setStopped(false);
    setWanted({ ...wanted, ...parts });
  };
  const check = (hits: readonly TextHit[], checked: boolean) => {
    const next = new Set(left);
    for (const hit of hits) checked ? next.delete(keyOf(hit)) : next.add(keyOf(hit));
    setLeft(next);
  };
  const replace = () => {
    const { edit } = document.run(replaceTexts, { texts: chosen });
    close();
    if (edit !== null)
      showUndoNotice({ id: `replaced ${edit}`, text: t('replace.done', { count: chosen.length }), undo: t('shell.undo'), ...lastStep(document) });
  };
  return (
    <Dialog onClose={close} title={t('replace.title')} size={760}>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length > 0 && found.progress === null) replace();
        }}
      >
        <div className={classes['texts']}>
          <TextInput
            ref={field}
            label={t('replace.find')}
            value={wanted.text}
            onChange={(event) => change({ text: event.currentTarget.value })}
            classNames={fieldClasses}
            data-autofocus
          />
          <TextInput label={t('replace.with')} value={replacement} onChange={(event) => setReplacement(event.currentTarget.value)} classNames={fieldClasses} />
        </div>
        <div className={classes['options']}>
          <SegmentedControl
            aria-label={t('replace.where')}
            value={wanted.fields}
            onChange={(fields) => change({ fields: fields as Wanted['fields'] })}
            data={(['all', 'names', 'details'] as const).map((value) => ({ value, label: t(`replace.fields.${value}`) }))}
          />
          <Checkbox label={t('replace.matchCase')} checked={wanted.matchCase} onChange={(event) => change({ matchCase: event.currentTarget.checked })} />
          <Checkbox label={t('replace.wholeWord')} checked={wanted.wholeWord} onChange={(event) => change({ wholeWord: event.currentTarget.checked })} />
        </div>
        <State found={found} wanted={wanted.text} stopped={stopped} onStop={() => setStopped(true)} />
        <Hits hits={found.hits} left={left} onCheck={check} />
        <FormActs act={t('replace.replace', { count: chosen.length })} onCancel={close} disabled={chosen.length === 0 || found.progress !== null} />
      </form>
    </Dialog>
  );
}

function State({ found, wanted, stopped, onStop }: { readonly found: Found; readonly wanted: string; readonly stopped: boolean; readonly onStop: () => void }) {
  const { t } = useTranslation();
  const { progress, hits, more } = found;
  if (progress)
    return (
      <div className={classes['progress']}>
        <span role="status">{t('replace.reading', progress)}</span>
        <Progress value={(100 * progress.read) / Math.max(1, progress.all)} className={classes['bar'] ?? ''} aria-label={t('replace.title')} />
        <Button onClick={onStop}>{t('replace.stop')}</Button>
      </div>
    );
  return (
    <p className="cx-meta" role="status">
      {wordsOf(t, { wanted, stopped, more, count: hits.length })}
    </p>
  );
}

interface Said {
  readonly wanted: string;
  readonly stopped: boolean;
  readonly more: boolean;
  readonly count: number;
}

function wordsOf(t: ReturnType<typeof useTranslation>['t'], { wanted, stopped, more, count }: Said): string {
  if (wanted === '') return t('replace.hint');
  if (stopped) return t('replace.stopped');
  if (more) return t('replace.more', { count });
  return count === 0 ? t('search.nothing', { text: wanted }) : t('replace.count', { count });
}

interface HitsProps {
  readonly hits: readonly TextHit[];
  readonly left: ReadonlySet<string>;
  readonly onCheck: (hits: readonly TextHit[], checked: boolean) => void;
}

function Hits({ hits, left, onCheck }: HitsProps) {
  const groups = useMemo(() => [...Map.groupBy(hits, ({ journey }) => journey)], [hits]);
  if (groups.length === 0) return null;
  return (
    <section className={classes['hits']}>
      {groups.map(([journey, own]) => (
        <Group key={journey ?? ''} journey={journey} hits={own} left={left} onCheck={onCheck} />
      ))}
    </section>
  );
}

function Group({ journey, hits, left, onCheck }: HitsProps & { readonly journey: string | null }) {
  const { t } = useTranslation();
  const title = useDocument((state) => liveRecord(state.records, 'journey', journey)?.title ?? '');
  const checked = hits.filter((hit) => !left.has(keyOf(hit))).length;
  const name = journey === null ? t('replace.shared') : title || t('properties.unnamed');
  return (
    <fieldset className={classes['group']}>
      <legend>
        <Checkbox
          label={t('replace.group', { name, number: hits.length })}
          checked={checked === hits.length}
          indeterminate={checked > 0 && checked < hits.length}
          onChange={(event) => onCheck(hits, event.currentTarget.checked)}
        />
      </legend>
      {hits.map((hit) => (
        <HitLine key={keyOf(hit)} hit={hit} checked={!left.has(keyOf(hit))} onCheck={(wanted) => onCheck([hit], wanted)} />
      ))}
    </fieldset>
  );
}
