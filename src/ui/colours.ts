/** The names of the colours; each becomes the CSS variable `--cauce-<name>`. */
export type ColourName = keyof typeof light;

/** Every colour of one theme, as `#rrggbb`. */
export type Colours = Readonly<Record<ColourName, string>>;

const light = {
  page: '#f8fafc',
  surface: '#ffffff',
  raised: '#ffffff',
  sunken: '#f1f5f9',
  hover: '#f1f5f9',
  line: '#e2e8f0',
  edge: '#cfd8e4',
  lineStrong: '#8290a5',
  text: '#0f172a',
  textDim: '#526077',
  accent: '#0e7490',
  accentHover: '#155e75',
  accentText: '#ffffff',
  accentSoft: '#e3f4f8',
  selection: '#d3eef5',
  accepted: '#166534',
  acceptedSoft: '#dcfce7',
  rejected: '#b91c1c',
  rejectedSoft: '#fee9e9',
  cancelled: '#475569',
  cancelledSoft: '#eaeff5',
  waiting: '#92400e',
  waitingSoft: '#fef3c7',
  automatic: '#4338ca',
  automaticSoft: '#e6eaff',
  forms: '#1d4ed8',
  formsSoft: '#dfeafe',
  tasks: '#6d28d9',
  tasksSoft: '#eee9fe',
  approvals: '#a34c08',
  approvalsSoft: '#fdf0cd',
  messages: '#0f766e',
  messagesSoft: '#d5f6ef',
  ends: '#475569',
  endsSoft: '#eaeff5',
} as const;

const dark: Colours = {
  page: '#0f172a',
  surface: '#172033',
  raised: '#1e293b',
  sunken: '#0b1222',
  hover: '#202b40',
  line: '#2a364b',
  edge: '#3a4963',
  lineStrong: '#6f7f97',
  text: '#e2e8f0',
  textDim: '#9fb0c6',
  accent: '#22b8cf',
  accentHover: '#4ccbdd',
  accentText: '#0b1222',
  accentSoft: '#123543',
  selection: '#15414f',
  accepted: '#4ade80',
  acceptedSoft: '#143324',
  rejected: '#f98a8a',
  rejectedSoft: '#3d1d25',
  cancelled: '#a9b7cb',
  cancelledSoft: '#28344a',
  waiting: '#fbbf24',
  waitingSoft: '#3a2b12',
  automatic: '#a5b4fc',
  automaticSoft: '#272d5e',
  forms: '#85b8fc',
  formsSoft: '#19315a',
  tasks: '#c4b5fd',
  tasksSoft: '#31275c',
  approvals: '#fbbf24',
  approvalsSoft: '#3a2b12',
  messages: '#2dd4bf',
  messagesSoft: '#10373a',
  ends: '#a9b7cb',
  endsSoft: '#28344a',
};

/** The colours of both themes: the one place where they are written. Plain data, for CSS and for pictures. */
export const colours: { readonly light: Colours; readonly dark: Colours } = { light, dark };

/** Every text and the backgrounds it may stand on: at least 4.5:1. Source: WCAG 2.2, 1.4.3. */
export const textPairs: readonly (readonly [ColourName, readonly ColourName[]])[] = [
  ['text', ['page', 'surface', 'raised', 'sunken', 'hover', 'selection', 'accentSoft']],
  ['textDim', ['page', 'surface', 'raised', 'sunken', 'hover', 'selection', 'accentSoft']],
  ['accent', ['page', 'surface', 'raised', 'sunken', 'hover', 'accentSoft']],
  ['accentText', ['accent', 'accentHover']],
  ['accepted', ['page', 'surface', 'raised', 'hover', 'acceptedSoft']],
  ['rejected', ['page', 'surface', 'raised', 'hover', 'rejectedSoft']],
  ['cancelled', ['page', 'surface', 'raised', 'hover', 'cancelledSoft']],
  ['waiting', ['page', 'surface', 'raised', 'hover', 'waitingSoft']],
  ['automatic', ['page', 'surface', 'raised', 'hover', 'automaticSoft']],
  ['forms', ['surface', 'formsSoft']],
  ['tasks', ['surface', 'tasksSoft']],
  ['approvals', ['surface', 'approvalsSoft']],
  ['messages', ['surface', 'messagesSoft']],
  ['ends', ['surface', 'endsSoft']],
];

/** Every shape that carries meaning and what it stands on: at least 3:1. Source: WCAG 2.2, 1.4.11. */
export const shapePairs: readonly (readonly [ColourName, readonly ColourName[]])[] = [
  ['lineStrong', ['page', 'surface', 'raised']],
  ['accent', ['page', 'surface', 'raised', 'sunken', 'selection']],
  ['rejected', ['surface', 'raised']],
  ...(['forms', 'tasks', 'approvals', 'messages', 'automatic', 'ends'] as const).map(
    (family) => [family, ['page', 'surface', 'raised']] as const,
  ),
];
