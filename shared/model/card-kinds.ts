/** What a card can be. Adding one costs a line here, its words in resources/locales and its look in renderer/canvas/nodes. */
export const CARD_KINDS = [
  'action',
  'thought',
  'feeling',
  'quote',
  'need',
  'pain-point',
  'wow-moment',
  'opportunity',
  'solution',
  'open-question',
  'decision',
  'action-item',
  'touchpoint',
  'onstage-contact',
  'backstage-action',
  'support-process',
  'physical-evidence',
  'metric',
  'image',
  'note',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];
