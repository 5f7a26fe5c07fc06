import { rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DeskFile } from '../../shared/contract/desk-contract.ts';
import { LARGEST_UPLOAD } from '../../shared/contract/limits.ts';
import { Fault } from '../../shared/model/fault.ts';
import { bareName, templateTitle } from '../../shared/model/format.ts';
import { copyJourney, type JourneyCopy, withHost } from './copy-journey.ts';
import type { DeskContext } from './desk-data.ts';
import { describeFile, filesIn, writeNew } from './desk-files.ts';
import type { RecentFile } from './recents.ts';

/** Where the templates that people saved are kept. */
export function templatesFolder(home: string): string {
  return join(home, 'templates');
}

/** Fault FILE_NOT_FOUND. */
async function findTemplate(context: DeskContext, id: string): Promise<RecentFile> {
  const found = (await filesIn(templatesFolder(context.folders.home), context.addresses)).find((file) => file.id === id);
  if (!found) throw new Fault('FILE_NOT_FOUND', { name: id });
  return found;
}

export async function listTemplates(context: DeskContext): Promise<DeskFile[]> {
  const files = await Promise.all((await filesIn(templatesFolder(context.folders.home), context.addresses)).map((file) => describeFile(file)));
  return files.sort((a, b) => bareName(a.name).localeCompare(bareName(b.name), undefined, { numeric: true }));
}

export interface NewTemplate {
  readonly file: string;
  readonly journey: string;
  readonly name: string;
  readonly withCards: boolean;
  readonly part: JourneyCopy['part'] & object;
  readonly svg: string | null;
}

/** Keeps a journey of an open file, or a part of it, as a template. */
export async function saveTemplate(context: DeskContext, { file, journey, name, withCards, part, svg }: NewTemplate): Promise<DeskFile> {
  const from = await context.find(file);
  const made = await copyJourney(context, { from, journey, withCards, part, title: name, into: context.newTemplates, name });
  await context.hosts.close(made.id);
  if (svg !== null) await context.pictures.keep(made.id, svg);
  return describeFile(made);
}

/** Makes a draft of a template. */
export async function createFromTemplate(context: DeskContext, { id, title }: { readonly id: string; readonly title: string }): Promise<DeskFile> {
  return draftOf(context, await findTemplate(context, id), title);
}

/** Makes a draft of a template that somebody gave and that lies anywhere: what was given stays as it is. Faults of opening. */
export async function beginWithTemplate(context: DeskContext, path: string): Promise<DeskFile> {
  return draftOf(context, await context.addresses.at(path), '');
}

async function draftOf(context: DeskContext, from: RecentFile, title: string): Promise<DeskFile> {
  const made = await copyJourney(context, {
    from,
    journey: null,
    withCards: true,
    title: title || null,
    into: context.drafts.newFiles,
    name: title || nameOf(from),
  });
  return context.open(made);
}

/** Gives a template another name; its id, which is of its path, changes with it. */
export async function renameTemplate(context: DeskContext, { id, name }: { readonly id: string; readonly name: string }): Promise<DeskFile> {
  const template = await findTemplate(context, id);
  if (name === nameOf(template)) return describeFile(template);
  await context.hosts.close(id);
  const file = await context.newTemplates.make(name, async (renamed) => {
    await rename(template.path, renamed.path);
    return context.addresses.at(renamed.path);
  });
  const svg = await context.pictures.read(id);
  if (svg !== null) await context.pictures.keep(file.id, svg);
  await context.pictures.forget(id);
  return describeFile(file);
}

export async function removeTemplate(context: DeskContext, id: string): Promise<void> {
  const template = await findTemplate(context, id);
  await context.hosts.close(id);
  await rm(template.path, { force: true });
  await context.pictures.forget(id);
}

/** The template as a file to give away. */
export async function copyOfTemplate(context: DeskContext, id: string): Promise<Blob> {
  return withHost(context, await findTemplate(context, id), (host) => host.file.copy());
}

/** What a template holds, as a text that a file can take in. */
export async function readTemplate(context: DeskContext, id: string): Promise<string> {
  return withHost(context, await findTemplate(context, id), (host) => host.exchange.parcel());
}

export async function pictureOfTemplate(context: DeskContext, { id, hash }: { readonly id: string; readonly hash: string }): Promise<Blob> {
  return withHost(context, await findTemplate(context, id), (host) => host.attachments.get({ hash }));
}

/** Keeps a template that somebody gave. One that cannot be opened is not kept: the fault of opening. */
export async function takeTemplate(context: DeskContext, { name, bytes }: { readonly name: string; readonly bytes: Blob }): Promise<DeskFile> {
  if (bytes.size > LARGEST_UPLOAD) throw new Fault('TOO_LARGE', { bytes: bytes.size, limit: LARGEST_UPLOAD });
  const title = templateTitle(basename(name.replaceAll('\\', '/')));
  return context.newTemplates.make(title, async (file) => {
    await writeNew(file.path, new Uint8Array(await bytes.arrayBuffer()));
    try {
      await context.hosts.open(file);
      return await describeFile(file);
    } catch (error) {
      await rm(file.path, { force: true });
      throw error;
    } finally {
      await context.hosts.close(file.id);
    }
  });
}

function nameOf({ path }: RecentFile): string {
  return templateTitle(basename(path));
}
