import { z } from 'zod';

/** A typed calendar day as the file holds it; null: emptied; undefined: no such day. */
export function asDay(text: string): string | null | undefined {
  if (text === '') return null;
  return z.iso.date().safeParse(text).data;
}
