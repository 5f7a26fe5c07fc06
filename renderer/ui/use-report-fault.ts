import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { toFault } from '../../shared/model/fault.ts';
import { useWord } from './use-word.ts';

/** Tells the person what happened and what to do about it. */
export function useReportFault(): (error: unknown) => void {
  const word = useWord();
  return useCallback(
    (error) => {
      const fault = toFault(error);
      notifications.show({
        id: fault.code,
        title: word(`faults.${fault.code}`, { ...fault.params }),
        message: word(`faults.${fault.code}_do`, { ...fault.params }),
        autoClose: 12_000,
        withBorder: true,
      });
    },
    [word],
  );
}
