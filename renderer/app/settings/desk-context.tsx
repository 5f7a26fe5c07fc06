import { createContext, useContext } from 'react';
import type { DeskState } from './use-desk-state.ts';

const DeskContext = createContext<DeskState | null>(null);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): DeskState {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('there is no DeskProvider around this component');
  return desk;
}
