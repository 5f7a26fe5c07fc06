import {
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  Popover,
  SegmentedControl,
  Tooltip,
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
  components: {
    Button: Button.extend({ defaultProps: { variant: 'default', size: 'sm' }, classNames: { root: of('button') } }),
    Menu: Menu.extend({
      defaultProps: { shadow: 'md', radius: 10, withinPortal: false, floatingStrategy: 'fixed', withInitialFocusPlaceholder: false },
      classNames: { dropdown: of('dropdown'), item: of('menuItem'), label: of('menuLabel') },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', radius: 10 }, classNames: { dropdown: of('dropdown') } }),
    Checkbox: Checkbox.extend({ classNames: { input: of('checkbox'), label: of('checkboxLabel') } }),
    SegmentedControl: SegmentedControl.extend({ classNames: { root: of('segments'), indicator: of('segment'), label: of('segmentLabel') } }),
    Notification: Notification.extend({ classNames: { root: of('notice'), description: of('noticeText') } }),
    // It repeats the name of what it stands at, outside every landmark: for eyes only.
    Tooltip: Tooltip.extend({ defaultProps: { 'aria-hidden': true } }),
    Modal: Modal.extend({
      defaultProps: { radius: 14, shadow: 'xl', centered: true, padding: 24, overlayProps: { backgroundOpacity: 0.35, color: '#000' } },
      classNames: { content: of('modal'), title: of('modalTitle') },
    }),
  },
});
