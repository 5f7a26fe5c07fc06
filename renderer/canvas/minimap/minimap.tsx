import { ChevronDown, Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeScene, type Scene, type SceneWords } from '../../../shared/scene/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { bandHeight, bandWidth } from '../camera/limits.ts';
import { useCameraEffect } from '../camera/use-camera.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { keepKeyboard } from '../keyboard/keep-keyboard.ts';
import { currentTheme, onTheme, paletteOf } from '../level-of-detail/palette.ts';
import { followPointer } from './follow-pointer.ts';
import styles from './minimap.module.css';
import { minimapView, paintMinimap } from './paint-minimap.ts';

const WIDTH = 200;
const HEIGHT = 104;
/** Milliseconds after the last change of the map. */
const PAINTED_AFTER = 100;

/** The whole map in a corner, and the zoom. Folds to the zoom alone. */
export function Minimap({ words }: { readonly words: SceneWords }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const host = useCanvasHost();
  const [take] = useState(() => (element: HTMLElement | null) => {
    host.places.minimap = element;
  });
  const isEmpty = useInteraction(({ scene }) => scene === null || scene.columns.length === 0);
  const isOpen = useView((state) => state.panels.minimap) && !isEmpty;
  const canvas = useView((state) => state.canvas);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the keyboard on the map
    <div className={isOpen ? `${styles['panel']} ${styles['open']}` : styles['panel']} ref={take} data-own-wheel="" data-minimap="" onMouseDown={keepKeyboard}>
      {isOpen && <Overview words={words} />}
      <div className={styles['zoom']}>
        <IconButton size={24} icon={Minus} label={t('map.minimap.zoomOut')} onClick={() => canvas?.zoomOut()} />
        <Percent />
        <IconButton size={24} icon={Plus} label={t('map.minimap.zoomIn')} onClick={() => canvas?.zoomIn()} />
        <span className={styles['gap']} />
        <IconButton size={24} icon={Maximize} label={t('map.minimap.fit')} onClick={() => canvas?.fit()} />
        <IconButton
          size={24}
          icon={isOpen ? ChevronDown : MapIcon}
          label={t(isOpen ? 'map.minimap.fold' : 'map.minimap.unfold')}
          expanded={isOpen}
          onClick={() => view.setPanel('minimap', !isOpen)}
        />
      </div>
    </div>
  );
}

/** The zoom in per cent; a click goes back to 100 %. */
function Percent() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const label = useRef<HTMLButtonElement>(null);
  useCameraEffect(({ z }) => {
    const text = `${Math.round(z * 100)}%`;
    if (label.current && label.current.textContent !== text) label.current.textContent = text;
  });
  return (
    <button
      type="button"
      ref={label}
      className={styles['percent']}
      title={t('map.minimap.actualSize')}
      onClick={() => host.view.store.getState().canvas?.zoomTo(1)}
    />
  );
}

function Overview({ words }: { readonly words: SceneWords }) {
  const host = useCanvasHost();
  const scene = useInteraction((state) => state.scene);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const paint = () => paintOn(canvas.current, scene);
    // All cards are painted: that waits until hands rest for a moment.
    const waiting = window.setTimeout(paint, PAINTED_AFTER);
    const stopTheme = onTheme(paint);
    return () => {
      clearTimeout(waiting);
      stopTheme();
    };
  }, [scene]);
  useCameraEffect(() => {
    if (frame.current) placeFrame(host, frame.current);
  });
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !frame.current) return;
    event.preventDefault();
    followPointer(host, { overview: event.currentTarget, frame: frame.current, event: event.nativeEvent, view: minimapOf });
  };
  return (
    <div className={styles['overview']} onPointerDown={press} style={{ width: WIDTH, height: HEIGHT }}>
      <canvas ref={canvas} className={styles['canvas']} role="img" aria-label={scene ? describeScene(scene, words) : ''} />
      <div ref={frame} className={styles['frame']} data-frame="" />
    </div>
  );
}

function paintOn(canvas: HTMLCanvasElement | null, scene: Scene | null): void {
  const g = canvas?.getContext('2d');
  if (!canvas || !g || !scene) return;
  const ratio = window.devicePixelRatio;
  canvas.width = WIDTH * ratio;
  canvas.height = HEIGHT * ratio;
  paintMinimap(g, scene, minimapView(scene, WIDTH, HEIGHT), paletteOf(currentTheme()), ratio);
}

/** The part of the map that no band covers. */
function placeFrame(host: CanvasHost, frame: HTMLElement): void {
  const { scene } = host.store.getState();
  if (!scene) return;
  const { scale, x, y } = minimapView(scene, WIDTH, HEIGHT);
  const { z } = host.camera.state();
  const extent = host.extent();
  const size = host.size();
  const start = host.camera.toMap({ x: bandWidth(extent, z), y: bandHeight(extent, z) });
  const end = host.camera.toMap({ x: size.w, y: size.h });
  const left = Math.max(0, start.x * scale + x);
  const top = Math.max(0, start.y * scale + y);
  frame.style.transform = `translate(${left}px, ${top}px)`;
  // Rounded: while the camera only pans it keeps its size, and the browser has nothing to lay out.
  const side = (length: number) => `${Math.max(4, Math.round(length * 4) / 4)}px`;
  frame.style.width = side(Math.min(WIDTH, end.x * scale + x) - left);
  frame.style.height = side(Math.min(HEIGHT, end.y * scale + y) - top);
}

function minimapOf(host: CanvasHost) {
  const { scene } = host.store.getState();
  return scene && minimapView(scene, WIDTH, HEIGHT);
}
