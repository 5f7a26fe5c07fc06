import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { toFault } from '../../shared/model/fault.ts';
import { useWord } from './use-word.ts';

/** Tells the person what happened and what to do about it; `about` is the file's name where several are taken in. */
export function useReportFault(): (error: unknown, about?: string) => void {
  const word = useWord();
  return useCallback(
    (error, about = '') => {
      const fault = toFault(error);
      const params = { ...(about === '' ? {} : { name: about }), ...fault.params };
      const title = word(`faults.${fault.code}`, params);
      notifications.show({
        id: `${fault.code} ${about}`,
        title: about === '' || title.includes(about) ? title : word('shell.about', { name: about, text: title }),
        message: word(`faults.${fault.code}_do`, params),
        autoClose: 12_000,
        withBorder: true,
      });
    },
    [word],
  );
}
