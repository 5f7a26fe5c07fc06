import { setDrafts } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { defineCommand } from './command.ts';

export interface UsePersona {
  readonly journey: string;
  readonly persona: string;
  readonly used: boolean;
}

/** Gives a persona a curve in a journey, behind the others, or takes it out; its scores stay. */
export const usePersona = defineCommand<UsePersona>({
  label: 'usePersona',
  drafts: (records, { journey, persona, used }) => {
    const others = (liveRecord(records, 'journey', journey)?.personas ?? []).filter((id) => id !== persona);
    const held = records.journey.get(journey)?.personas.includes(persona) ?? false;
    return held === used ? [] : setDrafts(records, 'journey', journey, { personas: used ? [...others, persona] : others });
  },
});
