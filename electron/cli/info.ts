import { oneLine, wordsOf } from '../web/words.ts';
import { readArguments } from './arguments.ts';
import { DONE, type Subcommand, type Terminal } from './command.ts';
import { countByKind, inOrder, isSample, type JourneyOutline, outlineJourney } from './outline.ts';
import { type HostClient, withFile } from './with-file.ts';

type Description = Awaited<ReturnType<HostClient['file']['describe']>>;

/** What `cxmap info --json` writes. */
export interface FileOutline {
  readonly file: Pick<Description, 'name' | 'id' | 'formatVersion' | 'program' | 'language' | 'bytes'>;
  readonly journeys: readonly JourneyOutline[];
  /** Records that are there, by kind; kinds without any are left out. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many of those are samples, which no figure of the program counts. */
  readonly samples: Readonly<Record<string, number>>;
  /** Pictures that nothing names any more: `cxmap compact` takes them out. */
  readonly unusedPictures: { readonly count: number; readonly bytes: number };
}

/** `cxmap info FILE [--json]` */
export const infoCommand: Subcommand = {
  usage: 'info',
  async run(args, terminal) {
    const { values, file } = readArguments(args, { json: { type: 'boolean', default: false } });
    const outline = await withFile(terminal, file, null, outlineFile);
    if (values.json) terminal.out(JSON.stringify(outline, null, 2));
    else tell(outline, terminal);
    return DONE;
  },
};

async function outlineFile(client: HostClient): Promise<FileOutline> {
  const { name, id, formatVersion, program, language, bytes } = await client.file.describe();
  const words = wordsOf(language);
  const workbook = await client.records.workbook();
  const journeys: JourneyOutline[] = [];
  const parts = [workbook];
  for (const journey of inOrder(workbook['journey'])) {
    const records = await client.records.journey({ id: journey.id });
    journeys.push(outlineJourney(journey, workbook, records, words));
    parts.push(records);
  }
  const file = { name, id, formatVersion, program, language, bytes };
  const unusedPictures = await client.file.unusedPictures();
  return { file, journeys, counts: countByKind(parts), samples: countByKind(parts, isSample), unusedPictures };
}

function tell({ file, journeys, counts, samples, unusedPictures }: FileOutline, terminal: Terminal): void {
  const { words } = terminal;
  const out = (line: string): void => terminal.out(oneLine(line));
  out(words('cli.file', file));
  for (const journey of journeys) {
    const { outline, ...numbers } = journey;
    out(words('cli.journey', { ...numbers }));
    for (const stage of outline.stages) out(words('cli.stage', { title: stage.title, steps: stage.steps.filter((step) => step !== '').join(' · ') }).trimEnd());
    if (outline.personas.length > 0) out(words('cli.personas', { personas: outline.personas.join(', ') }));
  }
  out(listed(counts));
  if (Object.keys(samples).length > 0) out(words('cli.samples', { samples: listed(samples) }));
  if (unusedPictures.count > 0) out(words('cli.picturesUnused', { ...unusedPictures }));
}

function listed(counts: FileOutline['counts']): string {
  return Object.entries(counts)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
}
