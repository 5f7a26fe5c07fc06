import { initialFields } from '../../../shared/model/kind.ts';
import type { KindName, RecordOfKind, Records } from '../../../shared/model/kinds.ts';
import { type ScorePoint, scoreId, scoreKind } from '../../../shared/model/score.ts';
import type { Preview } from '../interaction.ts';

/** The records with some fields of one of them as they would be. */
export function previewOf<K extends KindName>(kind: K, id: string, fields: Partial<RecordOfKind<K>>): Preview {
  return (records: Records) => {
    const held = records[kind].get(id);
    if (!held) return records;
    return { ...records, [kind]: new Map<string, unknown>(records[kind]).set(id, { ...held, ...fields }) };
  };
}

const NOW = { at: 0, session: '' };

/** The records with a point set as it would be, whether or not it was scored before; nothing but the scores is another map. */
export function scorePreview(journey: string, point: ScorePoint, value: number): Preview {
  const id = scoreId(point);
  return (records) => {
    const { step, persona, series, card = null, lane = null } = point;
    const blank = { ...initialFields(scoreKind), id, created: NOW, changed: NOW, journey, step, persona, series, card, lane };
    const held = records.score.get(id) ?? blank;
    return {
      ...records,
      score: new Map(records.score).set(id, { ...held, deleted: false, value, basis: held.basis === 'measured' ? 'assumption' : held.basis }),
    };
  };
}
