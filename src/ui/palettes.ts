import type { MantineColorsTuple } from '@mantine/core';
import { colours } from './colours.ts';

/** The shade that fills a control: dark enough for white words, or in the dark theme light enough for dark ones. */
export const filledShade = { light: 7, dark: 4 } as const;

/** Ten shades of each colour for the component library, the lightest first. Colours outside this list are not used. */
export const palettes = {
  river: [
    '#ecfafd',
    '#d3eef5',
    '#a5e3f0',
    '#5fd0e2',
    colours.dark.accent,
    '#0fa3bb',
    '#0b8aa3',
    colours.light.accent,
    colours.light.accentHover,
    '#164e63',
  ],
  gray: ['#f8fafc', '#f1f5f9', '#e2e8f0', '#cbd5e1', '#8f9db2', '#526077', '#475569', '#334155', '#1e293b', '#0f172a'],
  dark: [
    colours.dark.text,
    '#cbd5e1',
    colours.dark.textDim,
    colours.dark.lineStrong,
    '#334259',
    '#26334a',
    colours.dark.raised,
    colours.dark.surface,
    colours.dark.page,
    colours.dark.sunken,
  ],
  red: ['#fef2f2', '#fee2e2', '#fecaca', '#fca5a5', '#f98a8a', '#ef4444', '#dc2626', '#b91c1c', '#991b1b', '#7f1d1d'],
  green: ['#f0fdf4', '#dcfce7', '#bbf7d0', '#86efac', '#4ade80', '#22c55e', '#16a34a', '#15803d', '#166534', '#14532d'],
  yellow: [
    '#fffbeb',
    '#fef3c7',
    '#fde68a',
    '#fcd34d',
    '#fbbf24',
    '#d97706',
    '#c2570a',
    '#a34c08',
    '#92400e',
    '#78350f',
  ],
  indigo: [
    '#eef2ff',
    '#e0e7ff',
    '#c7d2fe',
    '#c1cbfd',
    '#a5b4fc',
    '#6366f1',
    '#4f46e5',
    '#4338ca',
    '#3730a3',
    '#312e81',
  ],
  violet: [
    '#f5f3ff',
    '#ede9fe',
    '#ddd6fe',
    '#d4cbfe',
    '#c4b5fd',
    '#8b5cf6',
    '#7c3aed',
    '#6d28d9',
    '#5b21b6',
    '#4c1d95',
  ],
  blue: ['#eff6ff', '#dbeafe', '#bfdbfe', '#a3ccfd', '#85b8fc', '#3b82f6', '#2563eb', '#1d4ed8', '#1e40af', '#1e3a8a'],
  teal: ['#f0fdfa', '#ccfbf1', '#99f6e4', '#5eead4', '#2dd4bf', '#14b8a6', '#0d9488', '#0f766e', '#115e59', '#134e4a'],
} as const satisfies Readonly<Record<string, MantineColorsTuple>>;
