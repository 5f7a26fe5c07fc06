import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { LANGUAGES } from '../model/format.ts';
import { hashSchema } from './attachments.ts';
import { TEMPLATES } from './choices.ts';
import { foldersContract } from './data-folder.ts';
import { importFormatSchema, partSchema, warningSchema } from './exchange.ts';
import { LARGEST_FILE_PICTURE } from './limits.ts';
import { recoveryContract } from './recovery.ts';
import { noticesContract, reportsContract } from './reports.ts';
import { changesSchema, settingsSchema } from './settings.ts';

/** Who works at this machine. Kept here, never an account; null until somebody signs or skips. */
export const profileSchema = z.object({
  /** Id of the person record that this machine signs as. */
  person: z.string(),
  name: z.string().max(200),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Whether the question was answered (or skipped: then the name is empty and shown as "Me"). */
  asked: z.boolean(),
});
export type Profile = z.infer<typeof profileSchema>;

/** What every window of the program hears of at once. */
export const deskEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('settings'), settings: settingsSchema }),
  z.object({ type: z.literal('profile'), profile: profileSchema }),
  /** What Home lists has changed: files were opened, named, forgotten. */
  z.object({ type: z.literal('files') }),
  /** Something waits to be told: see notices.take. */
  z.object({ type: z.literal('notice') }),
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;

export const deskFileSchema = z.object({
  /** Stable for a path: `/f/<id>` keeps working after a restart. */
  id: z.string(),
  name: z.string(),
  /** The folder, shortened for people. */
  folder: z.string(),
  /** Milliseconds since 1970 of the last change. */
  changedAt: z.number(),
  bytes: z.number(),
  missing: z.boolean(),
  /** Milliseconds since 1970 at which a draft was begun: a file of the desk's own that nobody has named yet. null: a file with a place of its own. */
  draft: z.number().nullable(),
});
export type DeskFile = z.infer<typeof deskFileSchema>;

export const discardedDraftSchema = z.object({
  /** Its place in the bin. */
  id: z.string(),
  name: z.string(),
  /** Milliseconds since 1970. */
  discardedAt: z.number(),
});
export type DiscardedDraft = z.infer<typeof discardedDraftSchema>;

const newNameSchema = z.object({ id: z.string(), name: z.string().min(1).max(200) });

/** A part of a damaged file that could not be read: a table, where in it, and a fault code. */
export const lostPartSchema = z.object({ table: z.string(), where: z.string(), code: z.string() });
export type LostPart = z.infer<typeof lostPartSchema>;

export const salvagedSchema = z.object({
  file: deskFileSchema,
  /** At most the first thousand. */
  lost: z.array(lostPartSchema),
  /** How many parts were lost; 0: nothing. */
  losses: z.number().int(),
});
export type Salvaged = z.infer<typeof salvagedSchema>;

export const deskContract = {
  profile: {
    read: oc.output(profileSchema),
    write: oc.input(profileSchema.pick({ name: true, colour: true }).partial()).output(profileSchema),
  },
  settings: {
    read: oc.output(settingsSchema),
    /** Changes what is given and leaves the rest; every window hears of it. */
    change: oc.input(changesSchema).output(settingsSchema),
  },
  events: {
    /** What changes from now on. Ends with the channel. */
    watch: oc.output(eventIterator(deskEventSchema)),
  },
  folders: foldersContract,
  recovery: recoveryContract,
  reports: reportsContract,
  notices: noticesContract,
  files: {
    /** What was open lately, and every draft. */
    recent: oc.output(z.array(deskFileSchema)),
    /** Files in the folders that the desk lists. */
    listed: oc.output(z.array(deskFileSchema)),
    /** The file's map at a glance as SVG, coloured by names (see thumbnailSvg); null: no window has drawn it yet. */
    picture: oc.input(z.object({ id: z.string() })).output(z.string().nullable()),
    keepPicture: oc.input(z.object({ id: z.string(), svg: z.string().max(LARGEST_FILE_PICTURE) })).output(z.void()),
    forget: oc.input(z.object({ id: z.string() })).output(z.void()),
    /** Makes a draft. `title` is the journey's; the file is called after it for now. */
    create: oc.input(z.object({ title: z.string().max(200), template: z.enum(TEMPLATES), language: z.enum(LANGUAGES) })).output(deskFileSchema),
    /** Copies bytes that a browser uploaded into the desk's folder; opening decides whether they are a .cxmap. */
    upload: oc.input(z.object({ name: z.string().max(300), bytes: z.instanceof(Blob) })).output(deskFileSchema),
    /** Makes a draft from a foreign map. */
    import: oc
      .input(z.object({ name: z.string().max(300), format: importFormatSchema.nullable(), bytes: z.instanceof(Blob), language: z.enum(LANGUAGES) }))
      .output(z.object({ file: deskFileSchema, warnings: z.array(warningSchema) })),
    /** Saves what is whole of a damaged file into a new one in the desk's own folder. `title` names it. Faults DAMAGED (nothing can be read), DISK_FULL, WRITE_FAILED. */
    salvage: oc.input(z.object({ id: z.string(), title: z.string().max(200) })).output(salvagedSchema),
    /**
     * Gives a draft its name, in the desk's own folder: the same file, with its id, its history and its windows, elsewhere. Faults
     * FILE_EXISTS, NO_PERMISSION, DISK_FULL, WRITE_FAILED; the draft is then what and where it was.
     */
    place: oc.input(newNameSchema).output(deskFileSchema),
    /** Another name in the same folder, for drafts and for files. Faults as for `place`. */
    rename: oc.input(newNameSchema).output(deskFileSchema),
    /** A whole copy as a draft, with the history and the file's own id: the two can be merged. */
    duplicate: oc.input(newNameSchema).output(deskFileSchema),
    /** A draft of what a named version of a file holds, under new ids and without its history. Fault UNKNOWN_RECORD. */
    openVersion: oc.input(newNameSchema.extend({ version: z.string() })).output(deskFileSchema),
    /** Puts a draft into the desk's bin, where it is kept for DAYS_IN_BIN days. Answers with its place there. */
    discard: oc.input(z.object({ id: z.string() })).output(z.string()),
    discarded: oc.output(z.array(discardedDraftSchema)),
    /** Takes a draft out of the bin, by its place there. Fault FILE_NOT_FOUND. */
    restore: oc.input(z.object({ id: z.string() })).output(deskFileSchema),
    /** Starts the file's host if none runs, and waits until it is open or refused (the open fault). */
    open: oc.input(z.object({ id: z.string() })).output(deskFileSchema),
  },
  /** Journeys that people saved to begin others with. Each is a .cxmap in the desk's data folder; its name is the file's. */
  templates: {
    list: oc.output(z.array(deskFileSchema)),
    /** Keeps a journey of a file, or a part of it: its structure, or with its cards too. `svg`: how it looks at a glance, as for files. */
    save: oc
      .input(
        z.object({
          file: z.string(),
          journey: z.string(),
          name: z.string().min(1).max(200),
          withCards: z.boolean(),
          part: partSchema,
          svg: z.string().max(LARGEST_FILE_PICTURE).nullable(),
        }),
      )
      .output(deskFileSchema),
    /** Makes a draft of a template. `title`: empty: the template's. */
    create: oc.input(z.object({ id: z.string(), title: z.string().max(200) })).output(deskFileSchema),
    /** What a template holds, as a text that a file can take in; its pictures by their hash. Faults FILE_NOT_FOUND and those of opening. */
    read: oc.input(z.object({ id: z.string() })).output(z.string()),
    picture: oc.input(z.object({ id: z.string(), hash: hashSchema })).output(z.instanceof(Blob)),
    rename: oc.input(z.object({ id: z.string(), name: z.string().min(1).max(200) })).output(deskFileSchema),
    remove: oc.input(z.object({ id: z.string() })).output(z.void()),
    /** The template as a file to give away. */
    copy: oc.input(z.object({ id: z.string() })).output(z.instanceof(Blob)),
    /** Keeps a template that somebody gave. Faults TOO_LARGE and those of opening. */
    take: oc.input(z.object({ name: z.string().max(300), bytes: z.instanceof(Blob) })).output(deskFileSchema),
  },
};
export type DeskContract = typeof deskContract;
