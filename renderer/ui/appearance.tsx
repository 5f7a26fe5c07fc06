import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useLayoutEffect } from 'react';
import { THEMES, type ThemeName } from '../../shared/scene/themes.ts';
import { cssVariablesResolver, mantineTheme } from './mantine-theme.ts';
import { resolveTheme, type ThemeChoice } from './resolve-theme.ts';

interface AppearanceProps {
  readonly theme: ThemeChoice;
  readonly children: ReactNode;
}

/** Sets `html[data-theme]` and gives Mantine the same scheme. */
export function Appearance({ theme, children }: AppearanceProps) {
  const name = useThemeName(theme);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = name;
  }, [name]);
  return (
    <MantineProvider theme={mantineTheme} cssVariablesResolver={cssVariablesResolver} forceColorScheme={THEMES[name].scheme} deduplicateCssVariables={false}>
      {children}
    </MantineProvider>
  );
}

function useThemeName(choice: ThemeChoice): ThemeName {
  const dark = useMediaQuery('(prefers-color-scheme: dark)', undefined, { getInitialValueInEffect: false }) ?? false;
  const contrast = useMediaQuery('(prefers-contrast: more)', undefined, { getInitialValueInEffect: false }) ?? false;
  return resolveTheme(choice, { dark, contrast });
}
