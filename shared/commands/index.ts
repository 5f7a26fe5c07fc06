export { type AddCards, addCards, type NewPlace } from './add-cards.ts';
export { type CardClip, type ClipCard, clipOf, clipText, readClip, writeClip } from './card-clip.ts';
export { type Collapse, collapse } from './collapse.ts';
export { type Command, defineCommand } from './command.ts';
export { BLANK_LANES, BLANK_STAGES, type CreateJourney, createJourney, journeysOf, type NewLane, type NewStage } from './create-journey.ts';
export { type DeleteRecords, deleteRecords, type RecordName } from './delete-records.ts';
export { type DuplicateCards, duplicateCards } from './duplicate-cards.ts';
export { type EditCardText, editCardText } from './edit-card-text.ts';
export { cardLanesOf, cellOf, columnsOf, inReadingOrder, lanesOf, type Span, spanOf, stagesOf, stepsOf, trayOf } from './grid.ts';
export { kindInLane } from './kind-in-lane.ts';
export { type AddLane, addLane, type HideLane, hideLane, type MoveLane, moveLane } from './lanes.ts';
export { type LinkCards, linkCards } from './link-cards.ts';
export { type MoveCards, type MoveToTray, moveCards, moveToTray, type SpanCard, spanCard } from './move-cards.ts';
export { type MoveJourney, moveJourney } from './move-journey.ts';
export { nameOf } from './name-of.ts';
export { linesOfText, type PasteLines, pasteLines } from './paste-lines.ts';
export { type PasteRecords, pasteRecords } from './paste-records.ts';
export {
  type AddPersona,
  type AddTrait,
  addPersona,
  addTrait,
  type MovePersona,
  type MoveTrait,
  movePersona,
  moveTrait,
  personasOf,
  traitsOf,
  type UsePersona,
  usePersona,
} from './personas.ts';
export { type PlaceTouchpoint, placeTouchpoint } from './place-touchpoint.ts';
export { type NamedByTyping, type ReferByName, type ReferByNames, referByName, referByNames } from './refer-by-name.ts';
export { type ResizeLane, type ResizeStep, resizeLane, resizeStep } from './resize.ts';
export { type ClearScore, clearScore, type SetScore, setScore } from './scores.ts';
export { NAME_FIELDS, type NamedKind, type Rename, rename, type SetFields, setFields } from './set-fields.ts';
export { type SignPerson, signPerson } from './sign-person.ts';
export { type AddStages, type AddSteps, addStages, addSteps, type MoveStage, type MoveStep, moveStage, moveStep } from './stages.ts';
export { cardText, createNaming } from './touchpoints.ts';
