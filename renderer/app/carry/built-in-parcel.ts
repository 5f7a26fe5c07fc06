import { loadTemplate } from '../../../resources/templates/load-template.ts';
import { applyDrafts } from '../../../shared/changes/apply-drafts.ts';
import { packParcel } from '../../../shared/commands/carry/pack.ts';
import { templateDrafts } from '../../../shared/interchange/index.ts';
import type { Language } from '../../../shared/model/format.ts';
import { emptyRecords, live } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';
import type { Parcel } from '../../../shared/model/parcel.ts';
import type { BuiltIn } from '../home/built-in.ts';

/** A template that the program brings, in one language, as a part of a map that can be taken in; all of it marked as samples. Its own journey, without those that it leads to. */
export async function builtInParcel(template: BuiltIn, name: string, language: Language): Promise<Parcel | null> {
  const records = applyDrafts(emptyRecords(), templateDrafts(await loadTemplate(template), language), { at: 0, session: '' });
  const [own] = live(records, 'journey').sort(compareOrder);
  const parcel = own ? packParcel(records, { journey: own.id, items: [], from: { id: '', name, at: '' } }) : null;
  return parcel && { ...parcel, from: { ...parcel.from, language } };
}
