import { Menu } from '@mantine/core';
import { ArrowDown, ArrowUp, BookmarkPlus, Eraser, FileOutput, MoreHorizontal, Pencil, SlidersHorizontal, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { deleteRecords, hasSamples, moveJourney, rename } from '../../../shared/commands/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useActions } from '../../actions/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useOrdered } from '../record/use-live.ts';
import { useWritable } from '../record/use-record.ts';
import classes from './navigator.module.css';
import { RenameInput } from './rename-input.tsx';
import { useShowJourney } from './use-show-journey.ts';

interface JourneyRowProps {
  readonly journey: RecordOfKind<'journey'>;
  readonly on: boolean;
  readonly onShow: () => void;
}

export function JourneyRow({ journey, on, onShow }: JourneyRowProps) {
  const { t } = useTranslation();
  const view = useViewStore();
  const renaming = useView((state) => state.editing?.kind === 'journey' && state.editing.id === journey.id);
  const setRenaming = (on: boolean) => view.edit(on ? { kind: 'journey', id: journey.id, field: 'title' } : null);
  const writable = useWritable();
  const document = useDocumentStore();
  const title = journey.title || t('properties.unnamed');
  if (renaming) {
    const save = (name: string) => document.run(rename, { kind: 'journey', id: journey.id, name });
    return <RenameInput label={t('navigator.renameJourney')} value={journey.title} onSave={save} onEnd={() => setRenaming(false)} />;
  }
  return (
    <li className={classes['row']} data-on={on}>
      <button
        type="button"
        className={classes['main']}
        onClick={onShow}
        onDoubleClick={() => setRenaming(writable)}
        {...(on ? { 'aria-current': 'page' as const } : {})}
      >
        <span className={`cx-clamp ${classes['title']}`} title={title}>
          {title}
        </span>
        <span className={classes['meta']}>{t(`properties.choices.state.${journey.state}`)}</span>
      </button>
      <JourneyMenu journey={journey} title={title} onRename={() => setRenaming(true)} onShow={onShow} />
    </li>
  );
}

interface JourneyMenuProps {
  readonly journey: RecordOfKind<'journey'>;
  readonly title: string;
  readonly onRename: () => void;
  readonly onShow: () => void;
}

function JourneyMenu({ journey, title, onRename, onShow }: JourneyMenuProps) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const writable = useWritable();
  const actions = useActions();
  const ordered = useOrdered('journey');
  const show = useShowJourney();
  const report = useReportFault();
  const index = ordered.findIndex((other) => other.id === journey.id);
  const remove = () => {
    document.run(deleteRecords, { items: [{ kind: 'journey', id: journey.id }] });
    const next = ordered.find((other) => other.id !== journey.id);
    if (view.store.getState().journey === journey.id) {
      if (next) show(next.id);
      else view.showJourney(null);
    }
  };
  const samples = useDocument((state) => hasSamples(state.records, journey.id) || !state.loadedJourneys.has(journey.id));
  const act = async (id: string) => {
    onShow();
    await document.loadJourney(journey.id);
    // Whoever went on to another map meanwhile does not mean that one.
    if (view.store.getState().journey === journey.id) actions.run(id);
  };
  const begin = (id: string) => void act(id).catch(report);
  const properties = () => {
    onShow();
    view.select();
    view.setPanel('properties', true);
  };
  return (
    <Menu position="bottom-end">
      <span className={classes['acts']}>
        <Menu.Target>
          <IconButton icon={MoreHorizontal} label={t('navigator.moreFor', { name: title })} size={24} />
        </Menu.Target>
      </span>
      <Menu.Dropdown>
        <Menu.Item leftSection={<SlidersHorizontal size={16} strokeWidth={1.5} />} onClick={properties}>
          {t('navigator.showProperties')}
        </Menu.Item>
        <Menu.Item leftSection={<Pencil size={16} strokeWidth={1.5} />} onClick={onRename} disabled={!writable}>
          {t('navigator.rename')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowUp size={16} strokeWidth={1.5} />}
          onClick={() => document.run(moveJourney, { journey: journey.id, index: index - 1 })}
          disabled={!writable || index <= 0}
        >
          {t('navigator.moveUp')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowDown size={16} strokeWidth={1.5} />}
          onClick={() => document.run(moveJourney, { journey: journey.id, index: index + 1 })}
          disabled={!writable || index >= ordered.length - 1}
        >
          {t('navigator.moveDown')}
        </Menu.Item>
        <Menu.Item leftSection={<Eraser size={16} strokeWidth={1.5} />} onClick={() => begin('clearSamples')} disabled={!writable || !samples}>
          {t('actions.clearSamples')}
        </Menu.Item>
        <Menu.Item leftSection={<BookmarkPlus size={16} strokeWidth={1.5} />} onClick={() => begin('saveAsTemplate')}>
          {t('actions.saveAsTemplate')}
        </Menu.Item>
        <Menu.Item leftSection={<FileOutput size={16} strokeWidth={1.5} />} onClick={() => begin('carryJourney')}>
          {t('actions.carry')}
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={16} strokeWidth={1.5} />} onClick={remove} disabled={!writable || ordered.length < 2}>
          {t('navigator.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
