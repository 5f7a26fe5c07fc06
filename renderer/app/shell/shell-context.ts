import { createContext, useContext } from 'react';
import type { Connection, ShellClient } from '../../client/index.ts';

export type Shell = Connection<ShellClient>;

const ShellContext = createContext<Shell | null>(null);

export const ShellProvider = ShellContext.Provider;

/** The desktop program around this window; null in a browser. */
export function useShell(): Shell | null {
  return useContext(ShellContext);
}
