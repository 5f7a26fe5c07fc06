import type { Draft, Json } from '../../../shared/changes/change.ts';
import { createJourney } from '../../../shared/commands/create-journey.ts';
import type { TemplateName } from '../../../shared/contract/choices.ts';
import type { Language } from '../../../shared/model/format.ts';
import { emptyRecords } from '../../../shared/model/kinds.ts';
import type { Scale } from '../../../shared/model/scale.ts';
import { createStore } from '../store/index.ts';

export interface NewFileRequest {
  readonly template: 'empty' | TemplateName;
  readonly language: Language;
  readonly title: string;
  readonly program: string;
  readonly scale?: Scale;
}

/** Makes a .cxmap with its first journey. Faults FILE_EXISTS, NO_PERMISSION, DISK_FULL, WRITE_FAILED. */
export async function makeFile(path: string, { template, language, title, program, scale }: NewFileRequest): Promise<void> {
  const drafts = await firstDrafts(template, language, title);
  await createStore(path, { language, program, drafts: scale ? drafts.map((draft) => withScale(draft, scale)) : drafts });
}

async function firstDrafts(template: NewFileRequest['template'], language: Language, title: string): Promise<Draft[]> {
  if (template === 'empty') return [];
  if (template === 'blank') return createJourney.drafts(emptyRecords(), { title });
  // Templates are read by few hosts, and only once.
  const { loadTemplate } = await import('../../../resources/templates/load-template.ts');
  const { templateDrafts } = await import('../../../shared/interchange/templates/index.ts');
  const drafts = templateDrafts(await loadTemplate(template), language);
  const own = drafts.find(({ kind }) => kind === 'journey');
  return drafts.map((draft) => (draft === own ? withTitle(draft, title) : draft));
}

function withTitle(draft: Draft, title: string): Draft {
  if (title === '') return draft;
  return { ...draft, value: { ...(draft.value as Record<string, Json>), title } };
}

function withScale(draft: Draft, scale: Scale): Draft {
  return draft.kind === 'journey' && draft.field === null ? { ...draft, value: { ...(draft.value as Record<string, Json>), scale } } : draft;
}
