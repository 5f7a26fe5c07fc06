import { type MouseEvent, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { describeScene } from '../../../shared/scene/index.ts';
import { useSceneWords } from '../../canvas/use-scene-words.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import { FirstStage } from './first-stage.tsx';
import { keepTextAlone } from './keep-text-alone.ts';
import classes from './table.module.css';
import { TableFoot } from './table-foot.tsx';
import { TableHeads } from './table-heads.tsx';
import { type RowsProps, TableRows } from './table-rows.tsx';
import { bandsOf, columnWidth, HEAD_WIDTH } from './table-sizes.ts';
import { useTakeKeyboard } from './take-keyboard.ts';
import { useSight } from './use-sight.ts';
import { sameSpot, type Table, useTable } from './use-table.ts';

/** The map as a table: the same cards, selection, undo and properties, without a picture. Only what is in sight is drawn. */
export function JourneyTable({ journey }: { readonly journey: string }) {
  const words = useSceneWords(journey);
  const table = useTable(journey, words);
  const { model, spot } = table;
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useSight(scroller);
  const width = columnWidth(sight.width, model.scene.columns.length);
  const bands = useMemo(() => bandsOf(model, width), [model, width]);
  const onPick = usePick(table);
  useTakeKeyboard(table, scroller);
  const there = useRef({ model, width, bands });
  there.current = { model, width, bands };
  useLayoutEffect(() => {
    // only when the keyboard goes elsewhere or a panel takes room: what others edit must not scroll the table
    if (scroller.current && sight.width > 0) bringIntoSight(scroller.current, { ...there.current, spot });
  }, [spot, sight.width]);
  const last = bands.at(-1);
  const rows: RowsProps = { table, bands, width, sight, words, onPick };
  const all = HEAD_WIDTH + model.scene.columns.length * width;
  return (
    <div className={classes['frame']}>
      {/* biome-ignore lint/a11y/useSemanticElements: a windowed grid; the field in it has the focus */}
      <div
        ref={scroller}
        role="grid"
        className={classes['grid']}
        aria-label={describeScene(model.scene, words)}
        aria-rowcount={model.rows.length}
        aria-colcount={model.scene.columns.length + 1}
        aria-multiselectable="true"
        aria-readonly={!table.writable}
        onMouseDown={keepTextAlone}
        style={{ ['--head' as string]: `${HEAD_WIDTH}px` }}
      >
        <div style={{ width: all, minWidth: '100%' }} className={classes['ground']}>
          <TableHeads table={table} width={width} sight={sight} words={words} onPick={onPick} />
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="rowgroup" className={classes['body']} style={{ height: last ? last.top + last.height : 0 }}>
            <TableRows {...rows} />
          </div>
        </div>
      </div>
      {model.scene.columns.length === 0 ? <FirstStage writable={table.writable} /> : null}
      <TableFoot table={table} />
    </div>
  );
}

/** A click stands there, with Ctrl it adds or takes out, with Shift it selects up to there; a double click (no event) writes. */
function usePick(table: Table): RowsProps['onPick'] {
  const latest = useRef(table);
  latest.current = table;
  return useCallback((row, column, item, event: MouseEvent | null) => {
    const held = latest.current;
    const spot = { row, column, item };
    held.hasKeyboard.current = true;
    if (event?.shiftKey) held.selectTo(spot);
    else if (event?.ctrlKey || event?.metaKey) held.toggle(spot);
    else if (held.writing === null || !sameSpot(held.spot, spot)) held.go(spot);
    if (event === null && held.writing === null) held.open(spot);
  }, []);
}
