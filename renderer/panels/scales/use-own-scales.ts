import { setFields } from '../../../shared/commands/index.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { NamedScale, Scale } from '../../../shared/model/scale.ts';
import { WORKBOOK_ID } from '../../../shared/model/workbook.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';

const NONE: readonly NamedScale[] = [];

export interface OwnScales {
  readonly own: readonly NamedScale[];
  /** Shows a journey or a curve on a scale, and keeps that for the file under its name: one step of undo. */
  keep(kind: 'journey' | 'lane', id: string, scale: NamedScale): void;
  choose(kind: 'journey' | 'lane', id: string, scale: Scale | null): void;
}

/** The scales of the file's own. */
export function useOwnScales(): OwnScales {
  const document = useDocumentStore();
  const own = useDocument((state) => state.records.workbook.get(WORKBOOK_ID)?.scales ?? NONE);
  const choose = (kind: 'journey' | 'lane', id: string, scale: Scale | null, gesture: string = newId()) => {
    if (kind === 'lane') document.run(setFields, { kind, id, fields: { scale } }, gesture);
    else if (scale) document.run(setFields, { kind, id, fields: { scale } }, gesture);
  };
  return {
    own,
    choose: (kind, id, scale) => choose(kind, id, scale),
    keep: (kind, id, scale) => {
      const gesture = newId();
      const others = own.filter(({ name }) => name !== scale.name);
      document.run(setFields, { kind: 'workbook', id: WORKBOOK_ID, fields: { scales: [...others, scale] } }, gesture);
      choose(kind, id, scale, gesture);
    },
  };
}
