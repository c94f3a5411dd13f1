import {
  IconAlignLeft,
  IconArrowsJoin2,
  IconArrowsSplit2,
  IconAt,
  IconCalendar,
  IconCalendarClock,
  IconChecklist,
  IconCheckupList,
  IconClock,
  IconCursorText,
  IconDirectionSign,
  IconFlag,
  IconForms,
  IconHash,
  IconHeading,
  IconLink,
  IconMail,
  IconPaperclip,
  IconPencilCheck,
  IconPlayerPlay,
  IconPlugConnected,
  IconQuestionMark,
  IconRubberStamp,
  IconSelector,
  IconStack2,
  IconToggleRight,
  IconUser,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';

/** The icon of a block or field kind, by the name that the kind gives as plain data. It is an ornament: hidden from readers. */
export function BlockIcon({ name, size = 18 }: { readonly name: string; readonly size?: number }) {
  const Drawing = Object.hasOwn(icons, name) ? icons[name as BlockIconName] : IconQuestionMark;
  return <Drawing size={size} stroke={1.75} aria-hidden />;
}

/** The names that have an icon; any other name shows a question mark. */
export type BlockIconName = keyof typeof icons;

const icons = {
  form: IconForms,
  start: IconPlayerPlay,
  approval: IconRubberStamp,
  tasks: IconChecklist,
  notify: IconMail,
  end: IconFlag,
  condition: IconDirectionSign,
  split: IconArrowsSplit2,
  join: IconArrowsJoin2,
  wait: IconClock,
  assign: IconPencilCheck,
  call: IconPlugConnected,
  subprocess: IconStack2,
  shortText: IconCursorText,
  longText: IconAlignLeft,
  number: IconHash,
  date: IconCalendar,
  dateTime: IconCalendarClock,
  choice: IconSelector,
  choices: IconCheckupList,
  yesNo: IconToggleRight,
  person: IconUser,
  people: IconUsers,
  group: IconUsersGroup,
  email: IconAt,
  url: IconLink,
  file: IconPaperclip,
  heading: IconHeading,
} as const satisfies Readonly<Record<string, Icon>>;
