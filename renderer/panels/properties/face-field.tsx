import { useTranslation } from 'react-i18next';
import { setScore } from '../../../shared/commands/index.ts';
import { type Face, isFace, valueOfFace } from '../../../shared/model/faces.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import type { ScorePoint } from '../../../shared/model/score.ts';
import { FACE_CHOICES } from '../../../shared/scene/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { FaceButtons } from '../../ui/face-buttons.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useWritable } from '../record/use-record.ts';

/** Five faces that set value and face in one go. */
export function FaceField({ id, point }: { readonly id: string; readonly point: ScorePoint }) {
  const { t } = useTranslation();
  const word = useWord();
  const document = useDocumentStore();
  const writable = useWritable();
  const held = useDocument((state) => liveRecord(state.records, 'score', id)?.word ?? '');
  const choices = FACE_CHOICES.map((choice) => ({ face: choice.face, lines: choice.lines, label: word(`map.scene.emotionWord.${choice.word}`) }));
  const pick = (face: string) => document.run(setScore, { point, value: valueOfFace(face as Face), word: face });
  return <FaceButtons label={t('map.curve.faces')} choices={choices} chosen={isFace(held) ? held : null} onPick={pick} disabled={!writable} />;
}
