/** Lines of an icon in a square of 24, drawn with round ends: its path. A name without a drawing has a question mark. */
export function iconPath(name: string): string {
  return Object.hasOwn(icons, name) ? (icons[name] ?? question) : question;
}

const question = 'M9 9.2a3 3 0 1 1 4.4 2.7c-1 .6-1.4 1.2-1.4 2.3M12 17.8v.1';

/**
 * The same drawings as on the screen, as plain paths: a picture needs no component. A test holds the two together.
 * Source: Tabler Icons (MIT), https://tabler.io/icons.
 */
const icons: Readonly<Record<string, string>> = {
  start: 'M7 4v16l13-8l-13-8',
  form: 'M12 3a3 3 0 0 0-3 3v12a3 3 0 0 0 3 3M6 3a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3M13 7h7a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-7M5 7h-1a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h1M17 12h.01M13 12h.01',
  approval:
    'M21 17.85h-18c0-4.05 1.421-4.05 3.79-4.05c5.21 0 1.21-4.59 1.21-6.8a4 4 0 1 1 8 0c0 2.21-4 6.8 1.21 6.8c2.369 0 3.79 0 3.79 4.05M5 21h14',
  tasks: 'M9.615 20h-2.615a2 2 0 0 1-2-2v-12a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v8M14 19l2 2l4-4M9 8h4M9 12h2',
  notify: 'M3 7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-10M3 7l9 6l9-6',
  end: 'M5 5a5 5 0 0 1 7 0a5 5 0 0 0 7 0v9a5 5 0 0 1-7 0a5 5 0 0 0-7 0v-9M5 21v-7',
  condition:
    'M3.32 12.774l7.906 7.905c.427 .428 1.12 .428 1.548 0l7.905-7.905a1.095 1.095 0 0 0 0-1.548l-7.905-7.905a1.095 1.095 0 0 0-1.548 0l-7.905 7.905a1.095 1.095 0 0 0 0 1.548M8 12h7.5M12 8.5l3.5 3.5l-3.5 3.5',
  split:
    'M21 17h-5.397a5 5 0 0 1-4.096-2.133l-.514-.734a5 5 0 0 0-4.096-2.133h-3.897M21 7h-5.395a5 5 0 0 0-4.098 2.135l-.51 .73a5 5 0 0 1-4.097 2.135h-3.9M18 10l3-3l-3-3M18 20l3-3l-3-3',
  join: 'M3 7h1.948c1.913 0 3.705 .933 4.802 2.5a5.861 5.861 0 0 0 4.802 2.5h6.448M3 17h1.95a5.854 5.854 0 0 0 4.798-2.5a5.854 5.854 0 0 1 4.798-2.5h5.454M18 15l3-3l-3-3',
  wait: 'M3 12a9 9 0 1 0 18 0a9 9 0 0 0-18 0M12 7v5l3 3',
  assign: 'M4 20h4l10.5-10.5a2.828 2.828 0 1 0-4-4l-10.5 10.5v4M13.5 6.5l4 4M15 19l2 2l4-4',
  call: 'M7 12l5 5l-1.5 1.5a3.536 3.536 0 1 1-5-5l1.5-1.5M17 12l-5-5l1.5-1.5a3.536 3.536 0 1 1 5 5l-1.5 1.5M3 21l2.5-2.5M18.5 5.5l2.5-2.5M10 11l-2 2M13 14l-2 2',
  subprocess: 'M12 4l-8 4l8 4l8-4l-8-4M4 12l8 4l8-4M4 16l8 4l8-4',
};
