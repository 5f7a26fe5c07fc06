import { useCallback } from 'react';
import { fileAddress, go } from '../location.ts';
import { useSettingsDoor } from './settings-door.ts';

/** Leaves the settings for a file. */
export function useGoToFile(): (id: string) => void {
  const door = useSettingsDoor();
  return useCallback(
    (id) => {
      door.close();
      go(fileAddress(id));
    },
    [door],
  );
}
