/** What the rows and columns of a pasted table stand for. */
export interface SheetReading {
  /** The second row names steps. */
  readonly steps: boolean;
  /** The first column names lanes. */
  readonly lanes: boolean;
}

export interface SheetPlan {
  /** Stages with the names of their steps; a stage of one unnamed step has one empty name. */
  readonly stages: readonly { readonly name: string; readonly steps: readonly string[] }[];
  readonly lanes: readonly SheetLane[];
}

export interface SheetLane {
  readonly title: string;
  /** What each column holds, a text a card. */
  readonly cells: readonly (readonly string[])[];
}

/** Of a table that becomes a map, empty ones too: more is a mistake, or somebody's trick. */
export const MOST_CELLS = 200_000;

/** Whether a text is a table worth asking about: at least two rows and two columns, and no more cells than there may be. */
export function isTable(rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return filled.length > 1 && filled.some((row) => row.length > 1) && filled.length * widthOf(filled) <= MOST_CELLS;
}

/** Up to the last column that holds something. */
function widthOf(rows: readonly (readonly string[])[]): number {
  // Not `Math.max(...)`: a table may have more rows than a call takes arguments.
  return rows.reduce((widest, row) => Math.max(widest, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0);
}

const STEP_WORDS = /^(?:steps?|步骤)$/i;

/** A second row that says so, or that has no head while stages stand over several columns, names steps. */
export function guessReading(rows: readonly (readonly string[])[]): SheetReading {
  const head = (rows[1]?.[0] ?? '').trim();
  const merged = (rows[0] ?? []).slice(1).some((cell, index) => index > 0 && cell.trim() === '');
  return { steps: STEP_WORDS.test(head) || (head === '' && merged && (rows[1] ?? []).some((cell) => cell.trim() !== '')), lanes: true };
}

/** The first row names stages; an empty name goes on with the stage before. A row without a name goes on with the lane before. */
export function planSheet(rows: readonly (readonly string[])[], { steps, lanes }: SheetReading): SheetPlan {
  const width = widthOf(rows);
  const first = lanes ? 1 : 0;
  const columns = Array.from({ length: Math.max(0, width - first) }, (_, index) => index + first);
  const body = rows.slice(steps ? 2 : 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  return { stages: stagesOf(rows, columns, steps), lanes: lanesOf(body, columns, lanes) };
}

function stagesOf(rows: readonly (readonly string[])[], columns: readonly number[], steps: boolean): { name: string; steps: string[] }[] {
  const stages: { name: string; steps: string[] }[] = [];
  for (const column of columns) {
    const name = oneLine(rows[0]?.[column] ?? '');
    const step = steps ? oneLine(rows[1]?.[column] ?? '') : '';
    const last = stages.at(-1);
    if (name === '' && last) last.steps.push(step);
    else stages.push({ name, steps: [step] });
  }
  return stages;
}

function lanesOf(body: readonly (readonly string[])[], columns: readonly number[], named: boolean): SheetLane[] {
  const lanes: { title: string; cells: string[][] }[] = [];
  for (const row of body) {
    const title = named ? oneLine(row[0] ?? '') : '';
    const cells = columns.map((column) => linesOf(row[column] ?? ''));
    const last = lanes.at(-1);
    if (title === '' && last) addTo(last.cells, cells);
    else lanes.push({ title, cells });
  }
  return lanes;
}

/** One by one: a cell may hold more lines than a call takes arguments. */
function addTo(cells: readonly string[][], more: readonly (readonly string[])[]): void {
  for (const [index, texts] of more.entries()) for (const text of texts) cells[index]?.push(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A line a card; bullets are taken off. */
function linesOf(cell: string): string[] {
  return cell
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*[*•·▪◦]\s+/u, '').trim())
    .filter((line) => line !== '');
}
