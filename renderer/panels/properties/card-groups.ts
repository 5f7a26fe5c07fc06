import type { CardKind } from '../../../shared/model/card-kinds.ts';
import type { FieldSpec } from '../record/field-spec.ts';

export interface FieldGroup {
  /** A key under `properties.groups`. */
  readonly title: string;
  readonly open: boolean;
  readonly fields: readonly FieldSpec<'card'>[];
}

const PAIN: readonly FieldGroup[] = [
  {
    title: 'pain',
    open: true,
    fields: [
      ['painKind', 'choice'],
      ['severity', 'rating'],
      ['rootCause', 'long'],
      ['painState', 'choice'],
    ],
  },
  {
    title: 'painMore',
    open: false,
    fields: [
      ['segments', 'segments'],
      ['cost', 'long'],
      ['firstSeenOn', 'day'],
      ['lastSeenOn', 'day'],
    ],
  },
];

const WOW: readonly FieldGroup[] = [
  {
    title: 'wow',
    open: true,
    fields: [
      ['wowKind', 'choice'],
      ['beyondExpectation', 'long'],
      ['wowState', 'choice'],
      ['personasHarmed', 'personas'],
    ],
  },
  {
    title: 'wowMore',
    open: false,
    fields: [
      ['knownBy', 'number'],
      ['valuedBy', 'number'],
      ['toldOthers', 'number'],
      ['costEachTime', 'text'],
      ['keptUpBy', 'text'],
      ['coreFit', 'text'],
      ['lastCheckedOn', 'day'],
    ],
  },
];

const BLUEPRINT: readonly FieldGroup[] = [
  {
    title: 'blueprint',
    open: true,
    fields: [
      ['department', 'text'],
      ['role', 'text'],
      ['system', 'text'],
      ['time', 'text'],
      ['handoverTo', 'text'],
    ],
  },
  {
    title: 'employee',
    open: true,
    fields: [
      ['hinderedBy', 'hindrances'],
      ['empowered', 'rating'],
      ['friction', 'texts'],
      ['employeeFeeling', 'text'],
    ],
  },
];

/** The fields that only mean something on cards of a kind. */
export const CARD_GROUPS: Readonly<Partial<Record<CardKind, readonly FieldGroup[]>>> = {
  'pain-point': PAIN,
  'wow-moment': WOW,
  'onstage-contact': BLUEPRINT,
  'backstage-action': BLUEPRINT,
  'support-process': BLUEPRINT,
};
