import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { readParcel } from '../../../shared/interchange/parcel/parcel-text.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { bareName, type Language } from '../../../shared/model/format.ts';
import type { Parcel } from '../../../shared/model/parcel.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import type { BuiltIn } from '../home/built-in.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { builtInParcel } from './built-in-parcel.ts';
import type { PictureSource } from './carry-parcel.ts';

interface Chosen {
  readonly parcel: Parcel;
  readonly picture: PictureSource;
}

/** The template that is put in: one's own is read by the desk, one of the program's in the language of the file. */
export function useChosenTemplate(language: Language) {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const [opening, setOpening] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = (id: string, name: string, read: () => Promise<Parcel | null>, picture: PictureSource) => {
    if (opening !== null) return;
    setOpening(id);
    read()
      .then((parcel) => parcel && setChosen({ parcel: { ...parcel, from: { ...parcel.from, name } }, picture }))
      .catch((error: unknown) => report(error, name))
      .finally(() => setOpening(null));
  };
  return {
    opening,
    chosen,
    chooseOwn: ({ id, name }: DeskFile) => {
      const { read, picture } = connection.client.templates;
      choose(
        id,
        bareName(name),
        async () => readParcel(await read({ id })),
        (hash) => picture({ id, hash }),
      );
    },
    chooseBuiltIn: (template: BuiltIn) => {
      const name = t(`home.templates.${template}`);
      choose(
        template,
        name,
        () => builtInParcel(template, name, language),
        (hash) => Promise.reject(new Fault('UNKNOWN_ATTACHMENT', { hash })),
      );
    },
    another: () => setChosen(null),
  };
}
