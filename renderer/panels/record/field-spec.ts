import type { FieldsOfKind, KindName } from '../../../shared/model/kinds.ts';

/** How a field is shown and edited. */
export type Control =
  | 'text'
  | 'long'
  | 'texts'
  | 'choice'
  | 'flag'
  | 'number'
  | 'rating'
  | 'day'
  | 'icon'
  | 'person'
  | 'channel'
  | 'journey'
  | 'personas'
  | 'channels'
  | 'tags'
  | 'segments'
  | 'cardKind'
  | 'hindrances';

export type FieldSpec<K extends KindName> = readonly [field: keyof FieldsOfKind<K> & string, control: Control];
