import type { CanvasHost } from '../canvas-host.ts';
import { mapFont } from './map-fonts.ts';
import type { Picture } from './paint-map.ts';
import { currentTheme, onTheme, paletteOf } from './palette.ts';
import { looksOther, pictureOf } from './picture-of.ts';
import { createPictures } from './pictures.ts';
import { createPlates } from './plates.ts';
import { READY_AFTER } from './tiers.ts';

/** When what is painted: at once, in the next frame, or a little in each frame while there is time. */
export interface PaintLoop {
  /** Paints in the next frame what is to be seen now. */
  refresh(): void;
  /** The same, now. */
  paint(): void;
  /** The nodes leave: everything is painted. */
  takeOver(): void;
  /** The camera moved. */
  follow(): void;
  /** The camera rests: `done` is called once the picture is crisp. */
  sharpen(done: () => void): void;
  readonly sharpening: boolean;
  stop(): void;
}

const NONE: ReadonlySet<string> = new Set();

/** `mounted`: the cards that are nodes in sight now. */
export function createPaintLoop(host: CanvasHost, place: HTMLElement, mounted: () => ReadonlySet<string>): PaintLoop {
  const { bands } = host;
  const frames = { paint: 0, crisp: 0 };
  let idle = 0;
  let version = 0;
  let sharpening = false;
  const picture = createPictures(host.document, () => change());
  const kit = () => ({ palette: paletteOf(currentTheme()), font: mapFont, picture });
  const plates = createPlates(place, kit, host.opening.view?.picture);
  bands.begin(kit);

  const seen = () => pictureOf(host, mounted(), version);
  const paint = () => {
    cancelAnimationFrame(frames.paint);
    frames.paint = 0;
    const now = seen();
    if (!now) return;
    // While the nodes are hidden nothing is painted in one go: the next picture takes in what changed.
    if (host.store.getState().moving || sharpening) plates.follow({ ...now, mounted: NONE });
    else plates.paint(now);
    bands.paint();
    stayReady();
  };
  const refresh = () => {
    frames.paint ||= requestAnimationFrame(paint);
  };
  /** Something that is painted is another. */
  const change = () => {
    version += 1;
    // What is being made ready for the next move is of before.
    if (!sharpening) breakOff();
    refresh();
  };
  const breakOff = () => {
    cancelAnimationFrame(frames.crisp);
    frames.crisp = 0;
  };
  const inFrames = (goOn: (whole: Picture) => boolean, done: () => void) => {
    breakOff();
    const step = () => {
      frames.crisp = 0;
      const now = seen();
      if (now?.tier !== 'nodes' || goOn({ ...now, mounted: NONE })) done();
      else frames.crisp = requestAnimationFrame(step);
    };
    frames.crisp = requestAnimationFrame(step);
  };
  /** Hands rest: a picture of all of the map is made ready, a little in each frame, so that the camera starts to move without a wait. */
  const stayReady = () => {
    clearTimeout(idle);
    idle = window.setTimeout(() => {
      if (frames.crisp === 0) inFrames(plates.makeReady, () => undefined);
    }, READY_AFTER);
  };

  const stops = [
    onTheme(() => {
      plates.forget();
      change();
    }),
    host.store.subscribe((state, before) => {
      if (looksOther(state, before)) change();
    }),
    host.view.store.subscribe((state, before) => {
      if (state.selection !== before.selection) change();
    }),
  ];
  document.fonts?.addEventListener('loadingdone', change);
  return {
    refresh,
    paint,
    takeOver() {
      const now = frames.paint === 0 ? seen() : null;
      if (now) plates.takeOver(now);
    },
    follow() {
      clearTimeout(idle);
      breakOff();
      sharpening = false;
      bands.follow();
      // What waits to be painted is painted now; else what is there is moved as long as it fills the window.
      const now = frames.paint === 0 ? seen() : null;
      if (now) plates.follow(now);
      else paint();
    },
    sharpen(done) {
      bands.rest();
      sharpening = true;
      inFrames(plates.sharpen, () => {
        sharpening = false;
        done();
      });
    },
    // not while a picture is only made ready for the next move: nobody is told of its end
    get sharpening() {
      return sharpening;
    },
    stop() {
      for (const stop of stops) stop();
      document.fonts?.removeEventListener('loadingdone', change);
      bands.stop();
      clearTimeout(idle);
      for (const frame of Object.values(frames)) cancelAnimationFrame(frame);
    },
  };
}
