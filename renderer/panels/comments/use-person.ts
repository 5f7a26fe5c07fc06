import { useTranslation } from 'react-i18next';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocumentToday } from '../../records/index.ts';

export interface ShownPerson {
  readonly name: string;
  readonly colour: string;
  readonly isMe: boolean;
}

const NO_COLOUR = '#626a80';

/** A person of the file as others see them; whoever did not say a name is me, or somebody. */
export function usePerson(id: string | null): ShownPerson {
  const { t } = useTranslation();
  const person = useDocumentToday((state) => liveRecord(state.records, 'person', id));
  const isMe = useDocumentToday((state) => id !== null && state.person === id);
  return { name: person?.name || t(isMe ? 'sign.me' : 'comments.somebody'), colour: person?.colour || NO_COLOUR, isMe };
}
