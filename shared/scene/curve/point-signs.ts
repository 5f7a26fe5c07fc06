import { isFace } from '../../model/faces.ts';
import { noteSign } from '../layout/signs.ts';
import type { Mark } from '../marks.ts';
import type { Box, CurvePoint, PersonaCurve } from '../scene.ts';
import { FACE_RADIUS, faceSign } from './face-sign.ts';
import type { Standing } from './moment-marks.ts';

/** From a point to the middle of its face. */
const FACE_AWAY = 17;
const NOTE = { dx: -13, dy: -9, w: 11, h: 11 };

/** What stands at points, clear of what stands already: the face of the active persona's, and a small bubble where anybody wrote a note. */
export function pointSigns(curves: readonly PersonaCurve[], box: Box, taken: readonly Box[]): Standing {
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  for (const curve of curves) {
    for (const point of curve.points) {
      if (point.value === null) continue;
      if (point.note !== '') {
        marks.push(noteSign(point.x + NOTE.dx, point.y + NOTE.dy, curve.slot));
        boxes.push({ x: point.x + NOTE.dx - NOTE.w / 2, y: point.y + NOTE.dy - NOTE.h / 2, w: NOTE.w, h: NOTE.h });
      }
      if (curve.active && isFace(point.word)) {
        const face = facePlace(point, box, [...taken, ...boxes]);
        marks.push(...faceSign(face.x + FACE_RADIUS, face.y + FACE_RADIUS, point.word));
        boxes.push(face);
      }
    }
  }
  return { marks, boxes };
}

/** Away from the middle line, else on the other side of the point, else left of it. */
function facePlace({ x, y, value }: CurvePoint, box: Box, taken: readonly Box[]): Box {
  const side = (value ?? 0) >= 0 ? -FACE_AWAY : FACE_AWAY;
  const places = [
    [x, y + side],
    [x, y - side],
    [x - FACE_AWAY, y],
  ].map(([cx = 0, cy = 0]): Box => ({ x: cx - FACE_RADIUS, y: cy - FACE_RADIUS, w: 2 * FACE_RADIUS, h: 2 * FACE_RADIUS }));
  const fits = (place: Box): boolean => place.y >= box.y + 2 && place.y + place.h <= box.y + box.h - 2 && !taken.some((other) => overlaps(place, other));
  return places.find(fits) ?? (places.at(-1) as Box);
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
