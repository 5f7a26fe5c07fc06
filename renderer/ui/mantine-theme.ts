import {
  type ButtonProps,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MenuProps,
  type ModalProps,
  type PopoverProps,
  type VariantColorsResolver,
} from '@mantine/core';
import classes from './mantine.module.css';

const ACCENT = Array.from({ length: 10 }, () => 'var(--cx-accent-fill)') as unknown as MantineColorsTuple;

const of = (name: string) => classes[name] ?? '';

const FILLED = {
  background: 'var(--cx-accent-fill)',
  // Darker in every theme: mixed with a light ink the words on it would fall under 4.5 : 1.
  hover: 'color-mix(in srgb, var(--cx-accent-fill) 88%, black)',
  color: 'var(--cx-on-accent)',
  border: 'none',
};
const QUIET = { background: 'transparent', hover: 'var(--cx-sunk)', color: 'var(--cx-ink-2)', border: 'none' };
const SECOND = { background: 'var(--cx-paper)', hover: 'var(--cx-bg)', color: 'var(--cx-ink)', border: '1px solid var(--cx-line)' };

/** Three kinds of button: the one main act, its neighbours, and quiet ones. */
const variantColorResolver: VariantColorsResolver = ({ variant }) => {
  if (variant === 'filled') return FILLED;
  return variant === 'subtle' ? QUIET : SECOND;
};

/** Mantine's own variables take their values from ours, so that one attribute on html changes every component. */
const COLOURS = {
  '--mantine-color-body': 'var(--cx-paper)',
  '--mantine-color-text': 'var(--cx-ink)',
  '--mantine-color-bright': 'var(--cx-ink)',
  '--mantine-color-dimmed': 'var(--cx-ink-3)',
  '--mantine-color-placeholder': 'var(--cx-ink-3)',
  '--mantine-color-anchor': 'var(--cx-accent-ink)',
  '--mantine-color-default': 'var(--cx-paper)',
  '--mantine-color-default-hover': 'var(--cx-bg)',
  '--mantine-color-default-color': 'var(--cx-ink)',
  '--mantine-color-default-border': 'var(--cx-line)',
  '--mantine-color-error': 'var(--cx-ink)',
  '--mantine-color-disabled': 'var(--cx-sunk)',
  '--mantine-color-disabled-color': 'var(--cx-ink-3)',
  '--mantine-primary-color-filled': 'var(--cx-accent-fill)',
  '--mantine-shadow-md': 'var(--cx-e2)',
  '--mantine-shadow-xl': 'var(--cx-e3)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: COLOURS, dark: COLOURS });

export const mantineTheme = createTheme({
  fontFamily: 'var(--cx-font)',
  headings: { fontFamily: 'var(--cx-font)', fontWeight: '600' },
  colors: { accent: ACCENT },
  primaryColor: 'accent',
  primaryShade: 6,
  defaultRadius: 8,
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '24px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  variantColorResolver,
  // Plain objects and not `Button.extend`: the theme must not bring the components along.
  components: {
    Button: { defaultProps: { variant: 'default', size: 'sm' } satisfies Partial<ButtonProps>, classNames: { root: of('button') } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        radius: 10,
        withinPortal: false,
        floatingStrategy: 'fixed',
        withInitialFocusPlaceholder: false,
      } satisfies Partial<MenuProps>,
      classNames: { dropdown: of('dropdown'), item: of('menuItem'), label: of('menuLabel') },
    },
    Popover: { defaultProps: { shadow: 'md', radius: 10 } satisfies Partial<PopoverProps>, classNames: { dropdown: of('dropdown') } },
    Checkbox: { classNames: { input: of('checkbox'), label: of('checkboxLabel') } },
    SegmentedControl: { classNames: { root: of('segments'), indicator: of('segment'), label: of('segmentLabel') } },
    Notification: { classNames: { root: of('notice'), description: of('noticeText') } },
    // It repeats the name of what it stands at, outside every landmark: for eyes only.
    Tooltip: { defaultProps: { 'aria-hidden': true } },
    Modal: {
      defaultProps: {
        radius: 14,
        shadow: 'xl',
        centered: true,
        padding: 24,
        overlayProps: { backgroundOpacity: 0.35, color: '#000' },
      } satisfies Partial<ModalProps>,
      classNames: { content: of('modal'), title: of('modalTitle') },
    },
  },
});
