import { emotionOf, indexScores } from '../../../shared/analysis/index.ts';
import { liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { activeLine } from '../../../shared/scene/index.ts';

/** Whose curve lies in front on the map: the active persona's where it has one, else the first one's; null: all customers. */
export function frontPersona(records: Records, journey: string, activePersona: string | null): string | null {
  const personas = (liveRecord(records, 'journey', journey)?.personas ?? []).filter((id) => liveRecord(records, 'persona', id));
  const everybody = personas.length === 0 || indexScores(records, emotionOf(journey, false)).personas.has(null);
  const lines = [...personas, ...(everybody ? [null] : [])].map((persona) => ({ persona }));
  return activeLine(lines, activePersona)?.persona ?? null;
}
