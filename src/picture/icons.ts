/** Lines of an icon in a square of 24, drawn with round ends: its path. A name without a drawing has a question mark. */
export function iconPath(name: string): string {
  return Object.hasOwn(icons, name) ? (icons[name] ?? question) : question;
}

const question = 'M9 9.2a3 3 0 1 1 4.4 2.7c-1 .6-1.4 1.2-1.4 2.3M12 17.8v.1';

const icons: Readonly<Record<string, string>> = {
  start: 'M8 5.5v13l10.5-6.5z',
  form: 'M6.5 4h11A1.5 1.5 0 0 1 19 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5v-13A1.5 1.5 0 0 1 6.5 4zM8.5 9h7M8.5 13h7M8.5 16.5h4',
  approval: 'M12 3.5l7 2.8v5c0 4.5-2.9 7.6-7 9.2-4.1-1.6-7-4.7-7-9.2v-5zM8.7 12l2.4 2.4 4.3-4.8',
  tasks: 'M4 6.2l1.5 1.5L8 4.8M4 12.4l1.5 1.5L8 11M4 18.6l1.5 1.5L8 17.2M11.5 6.5H20M11.5 12.7H20M11.5 18.9H20',
  notify:
    'M4.5 5.5h15A1.5 1.5 0 0 1 21 7v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17V7a1.5 1.5 0 0 1 1.5-1.5zM3.6 7.2L12 13l8.4-5.8',
  end: 'M6 20.5v-17M6 4.5h11.5l-2.6 4.2 2.6 4.3H6',
  condition: 'M4 12h5l7-6.5h4M9 12l7 6.5h4M17.5 3l2.5 2.5L17.5 8M17.5 16l2.5 2.5-2.5 2.5',
  split: 'M3.5 12h6.5c4.5 0 3.5-6.5 10-6.5M10 12h10M10 12c4.5 0 3.5 6.5 10 6.5',
  join: 'M20.5 12H14C9.5 12 10.5 5.5 4 5.5M14 12H4M14 12c-4.5 0-3.5 6.5-10 6.5',
  wait: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.3l3 1.9',
  assign: 'M5 19l.9-4.1L15.4 5.4a1.6 1.6 0 0 1 2.2 0l1 1a1.6 1.6 0 0 1 0 2.2L9.1 18.1zM13.7 7.2l3.1 3.1',
  call: 'M4 9h15.5M16 5.5L19.5 9M20 15H4.5M8 18.5L4.5 15',
  subprocess:
    'M9 8.5h9.5A1.5 1.5 0 0 1 20 10v8.5a1.5 1.5 0 0 1-1.5 1.5H9a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 9 8.5zM4 15V5.5A1.5 1.5 0 0 1 5.5 4H15',
};
