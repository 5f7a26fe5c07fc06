import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { SceneWords } from '../../shared/scene/index.ts';
import { fitWidth, isLargerThan } from './camera/fit.ts';
import { leaveAt, leftAt } from './camera/left-at.ts';
import { cameraLimit, SMALL_HEADS_BELOW } from './camera/limits.ts';
import { applyWheel } from './camera/wheel.ts';
import type { CanvasHost } from './canvas-host.ts';
import { createController } from './controller.ts';
import { startEditing } from './editor/start-editing.ts';
import { hover, leave } from './gestures/hover.ts';
import { mapPress } from './gestures/map-press.ts';
import { openAt } from './gestures/open-at.ts';
import { takeKeyboard } from './keyboard/take-keyboard.ts';
import { createLayers, type Layers } from './level-of-detail/layers.ts';
import { followDocument } from './scene-source.ts';
import { useTellTray } from './tray/use-tell-tray.ts';

interface CanvasParts {
  readonly host: CanvasHost;
  readonly words: SceneWords;
  readonly plates: RefObject<HTMLDivElement | null>;
  readonly ground: RefObject<HTMLDivElement | null>;
  readonly layers: RefObject<Layers | null>;
}

/** Brings a canvas to life: scene, camera, painted layer, pointer and wheel, and ends it all again. */
export function useCanvas({ host, words, plates, ground, layers }: CanvasParts): void {
  const tellTray = useTellTray(host);
  useLayoutEffect(() => followDocument(host, words), [host, words]);
  useLayoutEffect(() => {
    const element = plates.current;
    if (!element) return undefined;
    const stopLimits = keepLimits(host);
    host.camera.set(leftAt(host) ?? fitWidth(host.extent(), host.size()));
    if (isLargerThan(host.extent(), host.size())) host.view.offerPanel('minimap');
    const made = createLayers(host, element);
    layers.current = made;
    // What was painted before it was drawn stands in its place.
    if (host.opening.view === null) made.resized();
    const stopSize = watchSize(host, made);
    return () => {
      leaveAt(host);
      stopLimits();
      stopSize();
      made.stop();
      layers.current = null;
    };
  }, [host, plates, layers]);
  useEffect(() => (ground.current ? listenToPointer(host, ground.current) : undefined), [host, ground]);
  useEffect(() => (host.places.canvas ? listenToWheel(host, host.places.canvas) : undefined), [host]);
  useEffect(() => registerController(host, tellTray), [host, tellTray]);
  useEffect(() => followRequests(host), [host]);
  useEffect(() => takeKeyboard(host), [host]);
  useEffect(() => arrive(host), [host]);
}

function keepLimits(host: CanvasHost): () => void {
  const limit = () => host.camera.setLimit(cameraLimit(host.extent(), host.size()));
  limit();
  return host.store.subscribe((state, before) => {
    if (state.scene !== before.scene) limit();
  });
}

function watchSize(host: CanvasHost, layers: Layers): () => void {
  let seen = host.size();
  const observer = new ResizeObserver(() => {
    host.measure();
    const size = host.size();
    // It tells of the size that is there when it begins to look.
    if (size.w === seen.w && size.h === seen.h) return;
    seen = size;
    host.camera.setLimit(cameraLimit(host.extent(), size));
    layers.resized();
  });
  if (host.places.canvas) observer.observe(host.places.canvas);
  return () => observer.disconnect();
}

function listenToPointer(host: CanvasHost, ground: HTMLElement): () => void {
  const down = (event: PointerEvent) => {
    if (isOwn(event)) return;
    const press = mapPress(host, host.tool.locate(event), event.button);
    if (!press) return;
    // The catcher keeps the keyboard: a press on the map must not take the focus away.
    event.preventDefault();
    host.focus();
    host.tool.press(event, press);
  };
  const move = (event: PointerEvent) => {
    // Over a button on the map nothing under it is meant.
    if (isHandle(event)) return;
    if (isOwn(event)) leave(host);
    else if (!host.tool.dragging && event.buttons === 0) ground.style.cursor = hover(host, host.tool.locate(event));
  };
  const open = (event: MouseEvent) => {
    if (!isOwn(event)) openAt(host, host.tool.locate(event));
  };
  const out = () => leave(host);
  const still = (event: Event) => {
    if (!isOwn(event)) event.preventDefault();
  };
  ground.addEventListener('pointerdown', down);
  ground.addEventListener('pointermove', move);
  ground.addEventListener('pointerleave', out);
  ground.addEventListener('dblclick', open);
  ground.addEventListener('mousedown', still);
  return () => {
    host.tool.cancel();
    ground.removeEventListener('pointerdown', down);
    ground.removeEventListener('pointermove', move);
    ground.removeEventListener('pointerleave', out);
    ground.removeEventListener('dblclick', open);
    ground.removeEventListener('mousedown', still);
  };
}

/** A card's handle reaches over its edge: on the way to it the card stays the one that is pointed at. */
function isHandle(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[data-link-handle]') !== null;
}

/** Buttons and open fields that lie on the map take their own presses. */
function isOwn(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('button, input, textarea, [data-faces]') !== null;
}

/** Not passive: the page itself must neither scroll nor zoom. */
function listenToWheel(host: CanvasHost, canvas: HTMLElement): () => void {
  const turn = (event: WheelEvent) => {
    if (event.target instanceof Element && event.target.closest('[data-own-wheel]')) return;
    event.preventDefault();
    applyWheel(host.camera, event, host.tool.locate(event).screen);
  };
  canvas.addEventListener('wheel', turn, { passive: false });
  return () => canvas.removeEventListener('wheel', turn);
}

function registerController(host: CanvasHost, tellTray: (cards: number) => void): () => void {
  const controller = createController(host, tellTray);
  host.view.setCanvas(controller);
  return () => {
    if (host.view.store.getState().canvas === controller) host.view.setCanvas(null);
  };
}

/** From afar a head has no room for a field. */
function comeNear(host: CanvasHost, kind: 'stage' | 'step', id: string): void {
  const { w, h } = host.size();
  host.camera.zoomAt({ x: w / 2, y: h / 2 }, 1);
  host.view.store.getState().canvas?.reveal({ kind, id });
}

/** Actions ask for an editor through the view: a card's opens here, heads and links look for themselves. */
function followRequests(host: CanvasHost): () => void {
  return host.view.store.subscribe((state, before) => {
    const { editing } = state;
    if (editing === null || editing === before.editing) return;
    const { kind, id, initialText } = editing;
    if ((kind === 'stage' || kind === 'step') && host.camera.state().z < SMALL_HEADS_BELOW) comeNear(host, kind, id);
    if (kind === 'card' && host.store.getState().editing?.card !== id) startEditing(host, { kind, id }, initialText);
  });
}

/** Into a sub-journey or back out of it: the keyboard comes along, and what opened it is in sight again. */
function arrive(host: CanvasHost): void {
  const { arrival, selection, canvas } = host.view.store.getState();
  if (arrival === null) return;
  const [from] = selection;
  if (from) canvas?.reveal(from);
  host.focus();
}
