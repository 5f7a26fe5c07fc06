/** Codes of warnings about things that were mended or left out: keys under `warnings` in resources/locales. */
export const WARNING_CODES = [
  'scoreClamped',
  'scoreMissing',
  'scoreFullWidth',
  'fullWidthColon',
  'fullWidthComma',
  'emptyActor',
  'repeatedActor',
  'accTitleInScenario',
  'extraColonField',
  'textCut',
  'listCut',
  'actorsDiffer',
  'gapWritten',
  'cardsLeftOut',
  'personasLeftOut',
  'stageUnknown',
  'laneUnknown',
  'valueUnknown',
  'fieldUnknown',
  'fieldLeftOut',
  'referenceUnknown',
  'kindUnknown',
  'duplicateId',
  'orderMended',
  'workbookKept',
  'attachmentsLeftOut',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Why a source is refused: `why` of the fault UNREADABLE_SOURCE, a key under `warnings` too. */
export const REFUSALS = [
  'emptySource',
  'notMermaid',
  'taskWithoutScore',
  'journeyAgain',
  'reservedCharacter',
  'unclosedBlock',
  'frontMatterUnreadable',
  'jsonSyntax',
  'jsonTooDeep',
  'notOjf',
  'notCxmapJson',
  'newerJson',
] as const;
export type Refusal = (typeof REFUSALS)[number];
