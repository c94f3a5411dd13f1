import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core';
import { colours, type Colours } from './colours.ts';
import { filledShade, palettes } from './palettes.ts';
import { themeComponents } from './themeComponents.ts';

const font = "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', sans-serif";

/** The product's look for the component library; `close` is what its closing crosses are called. */
export function themeOf(close: string): MantineThemeOverride {
  return createTheme({
    fontFamily: font,
    headings: {
      fontFamily: font,
      fontWeight: '600',
      sizes: {
        h1: { fontSize: '24px', lineHeight: '32px' },
        h2: { fontSize: '20px', lineHeight: '28px' },
        h3: { fontSize: '16px', lineHeight: '24px' },
        h4: { fontSize: '14px', lineHeight: '20px' },
        h5: { fontSize: '13px', lineHeight: '20px' },
        h6: { fontSize: '12px', lineHeight: '16px' },
      },
    },
    fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
    lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '24px', xl: '28px' },
    spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
    radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
    defaultRadius: 'md',
    shadows: Object.fromEntries(['xs', 'sm', 'md', 'lg', 'xl'].map((size) => [size, 'var(--cauce-shadow)'])),
    white: '#ffffff',
    black: colours.light.text,
    colors: palettes,
    primaryColor: 'river',
    primaryShade: filledShade,
    cursorType: 'pointer',
    respectReducedMotion: true,
    variantColorResolver: variantColours,
    components: themeComponents(close),
  });
}

/** Produces the `--cauce-*` variables of both themes, and joins the component library's own to them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...own(colours.light), ...shared, '--mantine-color-anchor': colours.light.accent },
  dark: { ...own(colours.dark), ...shared, '--mantine-color-anchor': colours.dark.accent },
});

/** A filled control takes the words' colour that goes with its theme; the library's default fails AA. */
const variantColours: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  if (input.variant === 'filled') return { ...resolved, color: 'var(--cauce-accentText)' };
  if (input.variant === 'default') return { ...resolved, border: '1px solid var(--cauce-edge)' };
  return resolved;
};

function own(theme: Colours): Readonly<Record<`--${string}`, string>> {
  return Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--cauce-${name}`, value]));
}

const shared = {
  '--mantine-primary-color-contrast': 'var(--cauce-accentText)',
  '--mantine-color-text': 'var(--cauce-text)',
  '--mantine-color-body': 'var(--cauce-surface)',
  '--mantine-color-bright': 'var(--cauce-text)',
  '--mantine-color-dimmed': 'var(--cauce-textDim)',
  '--mantine-color-placeholder': 'var(--cauce-textDim)',
  '--mantine-color-error': 'var(--cauce-rejected)',
  '--mantine-color-success': 'var(--cauce-accepted)',
  '--mantine-color-default': 'var(--cauce-surface)',
  '--mantine-color-default-hover': 'var(--cauce-hover)',
  '--mantine-color-default-color': 'var(--cauce-text)',
  '--mantine-color-default-border': 'var(--cauce-lineStrong)',
  '--mantine-color-disabled': 'var(--cauce-sunken)',
  '--mantine-color-disabled-color': 'var(--cauce-textDim)',
  '--mantine-color-disabled-border': 'var(--cauce-line)',
  '--mantine-color-gray-light-color': 'var(--cauce-text)',
  '--mantine-color-gray-light-hover': 'var(--cauce-hover)',
  '--mantine-color-river-light': 'var(--cauce-accentSoft)',
  '--mantine-color-river-light-hover': 'var(--cauce-selection)',
  '--mantine-color-river-light-color': 'var(--cauce-accent)',
  '--mantine-color-river-outline': 'var(--cauce-accent)',
  // The library writes the words of a red menu item in this shade.
  '--mantine-color-red-6': 'var(--cauce-rejected)',
  '--mantine-color-red-light-hover': 'var(--cauce-rejectedSoft)',
  '--mantine-color-red-light': 'var(--cauce-rejectedSoft)',
  '--mantine-color-red-light-color': 'var(--cauce-rejected)',
  '--mantine-color-green-light': 'var(--cauce-acceptedSoft)',
  '--mantine-color-green-light-color': 'var(--cauce-accepted)',
  '--mantine-color-yellow-light': 'var(--cauce-waitingSoft)',
  '--mantine-color-yellow-light-color': 'var(--cauce-waiting)',
  '--mantine-color-indigo-light': 'var(--cauce-automaticSoft)',
  '--mantine-color-indigo-light-color': 'var(--cauce-automatic)',
} as const;
