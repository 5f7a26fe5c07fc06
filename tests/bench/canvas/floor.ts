import { frame, install, type Subject } from './harness.ts';

/* What no drawing can be faster than: the window filled once with one colour in every frame. */

const canvas = document.createElement('canvas');
let filled = 0;

function fill(): void {
  const g = canvas.getContext('2d', { alpha: false });
  if (!g) return;
  filled += 1;
  g.fillStyle = filled % 2 ? '#fafafa' : '#f5f5f5';
  g.fillRect(0, 0, canvas.width, canvas.height);
}

const subject: Subject = {
  prepare: async () => {
    await frame();
  },
  mount(root) {
    canvas.width = innerWidth;
    canvas.height = innerHeight;
    root.append(canvas);
    fill();
  },
  drawn: () => filled > 0,
  look: fill,
  near: { x: 0, y: 0, z: 1 },
  all: () => ({ x: 0, y: 0, z: 0.1 }),
  extent: () => ({ w: innerWidth * 10, h: innerHeight * 10 }),
  cardOnScreen: () => ({ x: 100, y: 100 }),
  selected: () => filled,
  dragging: () => true,
  clearSelection: () => undefined,
  write: async () => fill,
};

install(subject);
