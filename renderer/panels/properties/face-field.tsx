import { useTranslation } from 'react-i18next';
import { scaleOfPoint, setScore } from '../../../shared/commands/index.ts';
import { isFace } from '../../../shared/model/faces.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import type { ScorePoint } from '../../../shared/model/score.ts';
import { faceChoices, faceNear } from '../../../shared/scene/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { FaceButtons } from '../../ui/face-buttons.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useWritable } from '../record/use-record.ts';

/** Faces that set value and face in one go, of a curve whose ends are feelings. */
export function FaceField({ id, point }: { readonly id: string; readonly point: ScorePoint }) {
  const { t } = useTranslation();
  const word = useWord();
  const document = useDocumentStore();
  const writable = useWritable();
  const held = useDocument((state) => liveRecord(state.records, 'score', id)?.word ?? '');
  const value = useDocument((state) => liveRecord(state.records, 'score', id)?.value ?? null);
  const scale = useDocument((state) => scaleOfPoint(state.records, point));
  const offered = faceChoices(point.series, scale);
  if (offered.length === 0) return null;
  const choices = offered.map((choice) => ({ face: choice.face, lines: choice.lines, label: choice.word || word(`map.scene.emotionWord.${choice.feeling}`) }));
  const pick = (face: string) => {
    const choice = offered.find((one) => one.face === face);
    if (choice) document.run(setScore, { point, value: choice.value, word: face });
  };
  return (
    <FaceButtons
      label={t('map.curve.faces')}
      choices={choices}
      chosen={isFace(held) ? held : null}
      near={faceNear(offered, value)}
      onPick={pick}
      disabled={!writable}
    />
  );
}
