import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { breakLines, describeScene } from '../../../shared/scene/index.ts';
import { keyLabel } from '../../actions/index.ts';
import { useSceneWords } from '../../canvas/use-scene-words.ts';
import { FirstStage } from '../table/first-stage.tsx';
import tableClasses from '../table/table.module.css';
import { WritingFoot } from '../table/table-foot.tsx';
import { type Spot, selectionAt } from '../table/table-place.ts';
import { useTakeKeyboard } from '../table/take-keyboard.ts';
import { inSight, useSight } from '../table/use-sight.ts';
import { useTable } from '../table/use-table.ts';
import classes from './outline.module.css';
import { OutlineLine } from './outline-line.tsx';
import { linesBetween, nodeAt, type OutlineNode, outlineOf } from './outline-nodes.ts';
import { outlineWays } from './outline-ways.ts';

const INDENT = 24;
const START = 44;
const LINE = 20;
const PADDING = 6;

interface Band {
  readonly top: number;
  readonly height: number;
}

/** The journey as a tree: stages, steps, what lanes hold there, cards. Only the lines in sight are drawn. */
export function JourneyOutline({ journey }: { readonly journey: string }) {
  const { t } = useTranslation();
  const words = useSceneWords(journey);
  const table = useTable(journey, words);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useSight(scroller);
  const { model, spot } = table;
  const nodes = useMemo(() => outlineOf(model, folded), [model, folded]);
  const bands = useMemo(() => bandsOf(nodes, sight.width), [nodes, sight.width]);
  const at = nodeAt(nodes, model, spot);
  const fold = (key: string, wanted: boolean) => setFolded((held) => (wanted ? new Set([...held, key]) : new Set([...held].filter((other) => other !== key))));
  const ways = outlineWays(table, nodes, at, fold);
  const pick = (to: Spot, event: MouseEvent) => {
    if (event.shiftKey) table.selectTo(to, linesBetween(nodes));
    else if (event.ctrlKey || event.metaKey) table.toggle(to);
    else table.go(to);
  };
  useTakeKeyboard(table, scroller);
  useUnfolded(at, nodes, spot, table.model, setFolded);
  const band = useRef(bands[at]);
  band.current = bands[at];
  const line = nodes[at]?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the keyboard goes to another line or a panel takes room: what others edit must not scroll the outline
  useLayoutEffect(() => {
    if (scroller.current && band.current) bring(scroller.current, band.current);
  }, [line, spot, sight.width]);
  const last = bands.at(-1);
  const keys = [
    [keyLabel('Enter'), t('outline.keys.enter')],
    ['← →', t('outline.keys.fold')],
    [keyLabel('Escape'), t('table.keys.escape')],
    [`${keyLabel('shift+ArrowUp')} ↓`, t('table.keys.several')],
    [`${keyLabel('alt+ArrowLeft')} → ↑ ↓`, t('table.keys.move')],
    ['F6', t('table.keys.details')],
  ] as const;
  return (
    <div className={tableClasses['frame']}>
      <div ref={scroller} role="tree" className={classes['tree']} aria-multiselectable="true" aria-label={describeScene(model.scene, words)}>
        <div role="presentation" className={classes['ground']} style={{ height: last ? last.top + last.height : 0 }}>
          {nodes.map((node, index) => {
            const held = bands[index];
            if (!held || (index !== at && !inSight(sight, held.top, held.height))) return null;
            return (
              <OutlineLine
                key={node.key}
                node={node}
                band={held}
                words={words}
                table={index === at ? table : null}
                ways={ways}
                selects={selectionAt(model, node.spot)[0]?.id ?? null}
                onGo={pick}
                onOpen={table.open}
                onFold={fold}
              />
            );
          })}
        </div>
      </div>
      {nodes.length === 0 ? <FirstStage writable={table.writable} /> : null}
      <WritingFoot table={table} keys={keys} />
    </div>
  );
}

/** Every line whole: as high as its words need. */
function bandsOf(nodes: readonly OutlineNode[], width: number): Band[] {
  let top = 8;
  return nodes.map(({ text, level }) => {
    const room = Math.max(120, Math.min(820, width - START - level * INDENT - 40));
    const height = breakLines(text, level === 1 ? 'head' : 'card', room).length * (level === 1 ? 24 : LINE) + 2 * PADDING;
    const band = { top, height };
    top += height;
    return band;
  });
}

function bring(scroller: HTMLElement, { top, height }: Band): void {
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + height > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = top + height - scroller.clientHeight;
}

type Tabled = ReturnType<typeof useTable>;

/** What is selected elsewhere is shown, whatever was folded over it. */
function useUnfolded(
  at: number,
  nodes: readonly OutlineNode[],
  spot: Tabled['spot'],
  model: Tabled['model'],
  setFolded: (folded: ReadonlySet<string>) => void,
): void {
  const seen = useRef(spot);
  useEffect(() => {
    if (seen.current === spot) return;
    seen.current = spot;
    const node = nodes[at];
    const there = node && node.spot.row === spot.row && node.spot.column === spot.column && node.spot.item === spot.item;
    if (!there && outlineOf(model, new Set()).some(({ spot: held }) => held.row === spot.row && held.column === spot.column && held.item === spot.item))
      setFolded(new Set());
  }, [at, nodes, spot, model, setFolded]);
}
