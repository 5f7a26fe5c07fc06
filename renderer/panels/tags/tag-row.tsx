import { Menu } from '@mantine/core';
import { Merge, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { deleteRecords, journeysOf, mergeTags } from '../../../shared/commands/index.ts';
import { TAG_COLOURS, type Tag } from '../../../shared/model/tag.ts';
import { type DocumentStore, loadEvery, useDocumentStore } from '../../records/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useRecord } from '../record/use-record.ts';
import { TagSign } from './tag-sign.tsx';
import classes from './tags.module.css';

/** One tag: its name, its colour, and what can become of it. */
export function TagRow({ tag, others }: { readonly tag: Tag; readonly others: readonly Tag[] }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const report = useReportFault();
  const { set, writable } = useRecord('tag', tag.id);
  const name = tag.name || t('properties.unnamed');
  const merge = (into: string) => {
    mergeEverywhere(document, tag.id, into).catch(report);
  };
  return (
    <li className={classes['row']}>
      <TextField
        hideLabel
        label={t('tags.nameOf', { name })}
        value={tag.name}
        onSave={(text) => text.trim() !== '' && set({ name: text })}
        disabled={!writable}
      />
      <Colours tag={tag} name={name} disabled={!writable} onChoose={(colour) => set({ colour })} />
      {/* no higher than the room on its side: the dialog would cut it off */}
      <Menu position="bottom-end" width={240} middlewares={{ flip: true, shift: true, size: true }} disabled={others.length === 0 || !writable}>
        <Menu.Target>
          <IconButton icon={Merge} label={t('tags.merge', { name })} disabled={others.length === 0 || !writable} />
        </Menu.Target>
        <Menu.Dropdown style={{ overflowY: 'auto' }}>
          <Menu.Label>{t('tags.mergeInto')}</Menu.Label>
          {others.map((other) => (
            <Menu.Item key={other.id} leftSection={<TagSign colour={other.colour} />} onClick={() => merge(other.id)}>
              {other.name || t('properties.unnamed')}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <IconButton
        icon={Trash2}
        label={t('tags.remove', { name })}
        onClick={() => document.run(deleteRecords, { items: [{ kind: 'tag', id: tag.id }] })}
        disabled={!writable}
      />
    </li>
  );
}

/** Cards of journeys that were not opened yet have tags, too. */
async function mergeEverywhere(document: DocumentStore, from: string, into: string): Promise<void> {
  const journeys = journeysOf(document.store.getState().records).map(({ id }) => id);
  await loadEvery(document, journeys);
  document.run(mergeTags, { from, into });
}

interface ColoursProps {
  readonly tag: Tag;
  readonly name: string;
  readonly disabled: boolean;
  readonly onChoose: (colour: Tag['colour']) => void;
}

function Colours({ tag, name, disabled, onChoose }: ColoursProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes['colours']} aria-label={t('tags.colourOf', { name })}>
      {[null, ...TAG_COLOURS].map((colour) => (
        <button
          key={colour}
          type="button"
          className={classes['colour']}
          aria-pressed={tag.colour === colour}
          aria-label={t(`tags.colours.${colour ?? 'grey'}`)}
          title={t(`tags.colours.${colour ?? 'grey'}`)}
          disabled={disabled}
          onClick={() => onChoose(colour)}
        >
          <TagSign colour={colour} />
        </button>
      ))}
    </fieldset>
  );
}
