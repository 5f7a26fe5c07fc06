import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { toFault } from '../../shared/model/fault.ts';
import { useWord } from './use-word.ts';

/** Tells the person what happened and what to do about it; `about` is the file's name where several are taken in. */
export function useReportFault(): (error: unknown, about?: string) => void {
  const word = useWord();
  return useCallback(
    (error, about = '') => {
      if (isCut(error)) {
        notifications.show({ id: 'cut', title: word('home.deskAway'), message: word('home.deskAwayText'), autoClose: 12_000, withBorder: true });
        return;
      }
      const fault = toFault(error);
      const params = { ...fault.params, ...(about === '' ? {} : { name: about }) };
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

/** The wire is cut (renderer/client's Disconnected): no fault of a file, and nothing to puzzle over. */
function isCut(error: unknown): boolean {
  return error instanceof Error && error.name === 'Disconnected';
}
