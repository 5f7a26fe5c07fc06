import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { isBeside } from '../../../shared/model/place.ts';
import { takesColour } from '../../../shared/scene/layout/card-look.ts';
import { useDocument } from '../../records/index.ts';
import { Section } from '../../ui/section.tsx';
import { useWord } from '../../ui/use-word.ts';
import { OwnFields } from '../card-fields/own-fields.tsx';
import { RecordFields } from '../record/record-fields.tsx';
import { cardTitle, stageTitle, stepTitle } from '../record/titles.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useRecord } from '../record/use-record.ts';
import { CARD_GROUPS } from './card-groups.ts';
import { CardKindField } from './card-kind-field.tsx';
import { CardTextField } from './card-text-field.tsx';
import { Gone } from './gone.tsx';
import { LinkList } from './link-list.tsx';
import { PanelHead } from './panel-head.tsx';
import { PictureFields } from './picture-fields.tsx';
import { TouchpointFields } from './touchpoint-fields.tsx';
import { AddressesInWords, WebAddressField } from './web-address-field.tsx';

const COLOUR_AND_REST = [
  ['colourMeaning', 'choice'],
  ['icon', 'icon'],
  ['detail', 'long'],
] as const;
const ICON_AND_DETAIL = [
  ['icon', 'icon'],
  ['detail', 'long'],
] as const;

export function CardProperties({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const say = useWord();
  const word = useMapWord();
  const { record } = useRecord('card', id);
  const title = useDocument((state) => cardTitle(state.records, id, word));
  const where = useWhere(record);
  const one = useMemo(() => [id], [id]);
  const kinds = useMemo(() => (record ? [record.kind] : []), [record]);
  if (!record) return <Gone />;
  const own = CARD_GROUPS[record.kind] ?? [];
  return (
    <>
      <PanelHead title={title} chips={[say(`cardKinds.${record.kind}`), where]} />
      <Section title={t('properties.groups.card')}>
        <CardTextField id={id} />
        <CardKindField id={id} />
        <RecordFields kind="card" id={id} fields={takesColour(record.kind) ? COLOUR_AND_REST : ICON_AND_DETAIL} />
        <AddressesInWords id={id} />
      </Section>
      {record.kind === 'touchpoint' && record.touchpoint ? <TouchpointFields id={record.touchpoint} card={id} /> : null}
      {own.map((group) => (
        <Section key={group.title} title={say(`properties.groups.${group.title}`)} {...(group.open ? {} : { open: false })}>
          <RecordFields kind="card" id={id} fields={group.fields} />
        </Section>
      ))}
      <OwnFields cards={one} kinds={kinds} />
      {/* A picture that was dropped onto the card is to be seen: the group opens with the first one. */}
      <Section key={String(record.pictures.length > 0)} title={t('properties.groups.pictures')} open={record.pictures.length > 0 || record.kind === 'image'}>
        <PictureFields id={id} />
      </Section>
      <LinkList id={id} />
      <Section title={t('properties.groups.about')} open={false}>
        <RecordFields
          kind="card"
          id={id}
          fields={[
            ['personas', 'personas'],
            ['tags', 'tags'],
            ['basis', 'choice'],
            ['owner', 'person'],
            ['opensJourney', 'journey'],
          ]}
        />
        <WebAddressField id={id} />
        <RecordFields
          kind="card"
          id={id}
          fields={[
            ['agreement', 'choice'],
            ['reviewOn', 'day'],
          ]}
        />
      </Section>
    </>
  );
}

/** Stage and step in words; a note lies beside the grid, a card without a place in the tray. */
function useWhere(card: RecordOfKind<'card'> | undefined): string {
  const { t } = useTranslation();
  const word = useMapWord();
  return useDocument((state) => {
    if (!card) return '';
    if (isBeside(card.place)) return t('map.scene.besideGrid');
    const { lane, from } = card.place;
    if (lane === null || from === null) return t('properties.inTray');
    return stepTitle(state.records, from, word) || stageTitle(state.records, from, word) || t('properties.inTray');
  });
}
