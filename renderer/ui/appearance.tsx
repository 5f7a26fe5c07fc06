import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { createContext, type ReactNode, useContext, useLayoutEffect } from 'react';
import { THEMES, type Theme, type ThemeName } from '../../shared/scene/themes.ts';
import { cssVariablesResolver, mantineTheme } from './mantine-theme.ts';
import { CONTRAST, DARK, resolveTheme, type ThemeChoice } from './resolve-theme.ts';

const ThemeContext = createContext<Theme>(THEMES.light);

/** The theme that is shown, for pictures that are drawn with its colours. */
export function useTheme(): Theme {
  return useContext(ThemeContext);
}

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
      <ThemeContext.Provider value={THEMES[name]}>{children}</ThemeContext.Provider>
    </MantineProvider>
  );
}

function useThemeName(choice: ThemeChoice): ThemeName {
  const dark = useMediaQuery(DARK, undefined, { getInitialValueInEffect: false }) ?? false;
  const contrast = useMediaQuery(CONTRAST, undefined, { getInitialValueInEffect: false }) ?? false;
  return resolveTheme(choice, { dark, contrast });
}
