import type { Browser } from '@playwright/test';
import { median, percentile, ratio } from '../figures.ts';
import { type Measured, openSubject, type Subjects } from './measure.ts';

type Times = ReadonlyMap<string, readonly Measured[]>;

const middle = (values: readonly number[]) => median(values);
const p95 = (values: readonly number[]) => percentile(values, 0.95);
const worst = (values: readonly number[]) => Math.max(...values);

interface Figure {
  readonly title: string;
  of(measured: Measured): number;
}

const FIGURES = {
  begun: { title: 'first paint, ms', of: ({ begun }) => begun },
  drawn: { title: 'first full view, ms', of: ({ drawn }) => drawn },
  interactive: { title: 'answers a press, ms', of: ({ interactive }) => interactive },
  heap: { title: 'heap of the view, MB', of: ({ heap }) => heap / 1e6 },
  panNear: { title: 'pan, 100 cards seen', of: ({ panNear }) => middle(panNear) },
  panNear95: { title: '  95th percentile', of: ({ panNear }) => p95(panNear) },
  panAll: { title: 'pan, all cards seen', of: ({ panAll }) => middle(panAll) },
  panAll95: { title: '  95th percentile', of: ({ panAll }) => p95(panAll) },
  sweep: { title: 'zoom sweep', of: ({ zoomSweep }) => middle(zoomSweep) },
  sweep95: { title: '  95th percentile', of: ({ zoomSweep }) => p95(zoomSweep) },
  sweepWorst: { title: '  worst', of: ({ zoomSweep }) => worst(zoomSweep) },
  fitAll: { title: 'fit all, ms', of: ({ fitAll }) => fitAll },
  drag: { title: 'drag one, all seen', of: ({ drag }) => middle(drag) },
  drag95: { title: '  95th percentile', of: ({ drag }) => p95(drag) },
  letter: { title: 'letter → painted, ms', of: ({ letters }) => middle(letters) },
  letter95: { title: '  95th percentile', of: ({ letters }) => p95(letters) },
} as const satisfies Record<string, Figure>;

type FigureName = keyof typeof FIGURES;

function figure(times: Times, subject: string, name: FigureName): number {
  const rounds = times.get(subject) ?? [];
  return rounds.length === 0 ? Number.NaN : middle(rounds.map((measured) => FIGURES[name].of(measured)));
}

/** One line a figure, one column a subject; what is not a title is milliseconds a frame, the frame cap off. */
export function printTimes(times: Times, cards: number): void {
  const names = [...times.keys()].filter((name) => (times.get(name) ?? []).length > 0);
  if (names.length === 0) return;
  console.log(`canvas, ${cards} cards, frame cap off (milliseconds a frame unless said otherwise)`);
  console.log(`${''.padEnd(24)}${names.map((name) => name.padStart(12)).join('')}`);
  for (const name of Object.keys(FIGURES) as FigureName[]) {
    const cells = names.map((subject) => figure(times, subject, name).toFixed(1).padStart(12));
    console.log(`  ${FIGURES[name].title.padEnd(22)}${cells.join('')}`);
  }
}

interface Target {
  readonly title: string;
  readonly against: string;
  readonly figure: FigureName;
  /** Ours must be at least so many times faster (or smaller). */
  readonly times: number;
}

const TARGETS: readonly Target[] = [
  { title: 'pan, all seen', against: 'react-flow', figure: 'panAll', times: 40 },
  { title: 'pan, all seen', against: 'tldraw', figure: 'panAll', times: 60 },
  { title: 'pan, all seen', against: 'excalidraw', figure: 'panAll', times: 45 },
  { title: 'pan, 100 seen', against: 'react-flow', figure: 'panNear', times: 20 },
  { title: 'pan, 100 seen', against: 'tldraw', figure: 'panNear', times: 40 },
  { title: 'pan, 100 seen', against: 'excalidraw', figure: 'panNear', times: 5 },
  { title: 'answers a press', against: 'react-flow', figure: 'interactive', times: 10 },
  { title: 'heap of the view', against: 'react-flow', figure: 'heap', times: 4 },
  { title: 'pan, all seen : one fill', against: 'floor', figure: 'panAll', times: 1 / 2.5 },
  { title: 'pan, 100 seen : one fill', against: 'floor', figure: 'panNear', times: 1 / 2.5 },
];

const ABSOLUTE: readonly { readonly title: string; readonly figure: FigureName; readonly most: number }[] = [
  { title: 'worst frame of a zoom sweep, ms', figure: 'sweepWorst', most: 17 },
  { title: 'first paint after the data, ms', figure: 'begun', most: 60 },
  { title: 'letter → painted, ms', figure: 'letter', most: 2 * 17 },
];

const verdict = (holds: boolean) => (holds ? 'holds' : 'does not hold');

/** The bars of the design, each with what was measured in this run. */
export function printTargets(times: Times): void {
  if ((times.get('map') ?? []).length === 0) return;
  console.log('targets');
  for (const { title, against, figure: name, times: wanted } of TARGETS) {
    const [other, own] = [figure(times, against, name), figure(times, 'map', name)];
    if (Number.isNaN(other)) continue;
    const bar = wanted < 1 ? `at most ${ratio(1 / wanted, 1)}` : `at least ${ratio(wanted, 1)}`;
    const measured = wanted < 1 ? ratio(own, other) : ratio(other, own);
    console.log(`  ${title.padEnd(26)}${against.padEnd(12)}${measured.padStart(10)}   ${bar.padEnd(18)}${verdict(other / own >= wanted)}`);
  }
  for (const { title, figure: name, most } of ABSOLUTE) {
    const own = figure(times, 'map', name);
    console.log(`  ${title.padEnd(38)}${own.toFixed(1).padStart(10)}   at most ${String(most).padEnd(10)}${verdict(own <= most)}`);
  }
}

const RUN = 2_000;

/** As a person has it: the screen's 60 frames a second. */
export async function printCapped(
  browser: Browser,
  names: readonly string[],
  { address, cards, crowd }: Omit<Subjects, 'pictures'> & { readonly crowd: number },
) {
  console.log('frame cap on, 95th percentile in milliseconds a frame (16.7: no frame was lost)');
  const line = async (name: string, count: number) => {
    const page = await openSubject(browser, name, { address, cards: count, pictures: null });
    await page.evaluate(() => window.bench.mount());
    const near = await page.evaluate((time) => window.bench.panNear(time), RUN);
    const all = await page.evaluate((time) => window.bench.panAll(time), RUN);
    await page.context().close();
    console.log(`  ${name.padEnd(14)}${count} cards   pan, 100 seen ${p95(near.intervals).toFixed(1)}   pan, all seen ${p95(all.intervals).toFixed(1)}`);
  };
  // The other two take minutes here and lose nearly every frame.
  for (const name of names.filter((known) => known !== 'tldraw' && known !== 'excalidraw')) await line(name, cards);
  if (names.includes('map')) await line('map', crowd);
}
