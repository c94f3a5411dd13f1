/** What makes a list's clear button one for everybody: the component library leaves it to the mouse. */
export function clearing(label: string): {
  readonly 'aria-label': string;
  readonly 'aria-hidden': false;
  readonly tabIndex: 0;
} {
  return { 'aria-label': label, 'aria-hidden': false, tabIndex: 0 };
}
