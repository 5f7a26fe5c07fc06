import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LARGEST_FILE_PICTURE } from '../../../shared/contract/limits.ts';
import type { Language } from '../../../shared/model/format.ts';
import { live } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';
import { layoutJourney, type SceneLocale, type SceneWords, sceneWords, thumbnailSvg } from '../../../shared/scene/index.ts';
import { type DocumentStore, useDocumentStore } from '../../records/index.ts';
import { NAMED_COLOURS } from '../home/picture-colours.ts';
import { PICTURE_WIDTH, pictureHeight } from '../home/picture-size.ts';
import { useDesk } from '../settings/desk-context.tsx';

/** Milliseconds without a change after which the file's picture is drawn. */
const STILL = 3_000;

/** Draws the file's first map for Home, once it has been still for a while and when the window leaves it. */
export function useKeepPicture(file: string): void {
  const document = useDocumentStore();
  const { connection } = useDesk();
  const { i18n } = useTranslation();
  useEffect(() => {
    const language = i18n.language as Language;
    const words = sceneWords(i18n.getResourceBundle(language, 'translation') as SceneLocale, language);
    let drawn: unknown = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      const { records } = document.store.getState();
      if (records === drawn) return;
      drawn = records;
      const svg = pictureOf(document, words);
      // Home shows a sheet where there is no picture: not worth a word.
      if (svg !== null && svg.length <= LARGEST_FILE_PICTURE) connection.client.files.keepPicture({ id: file, svg }).catch(() => undefined);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(draw, STILL);
    };
    wait();
    const stop = document.store.subscribe((state, before) => {
      if (state.records !== before.records) wait();
    });
    return () => {
      stop();
      clearTimeout(timer);
      draw();
    };
  }, [document, connection, file, i18n]);
}

function pictureOf(document: DocumentStore, words: SceneWords): string | null {
  const { records, loadedJourneys } = document.store.getState();
  const first = live(records, 'journey').sort(compareOrder)[0];
  if (!first || !loadedJourneys.has(first.id)) return null;
  const scene = layoutJourney(records, first.id, { words, activePersona: first.personas[0] ?? null });
  // Nothing drawn is no picture: the sheet says more.
  return scene.stages.length === 0 ? null : thumbnailSvg(scene, NAMED_COLOURS, PICTURE_WIDTH, pictureHeight(scene));
}
