import { ChoiceBuilder } from './choice/ChoiceBuilder.tsx';
import { ChoiceEdit } from './choice/ChoiceEdit.tsx';
import { ChoicesBuilder } from './choices/ChoicesBuilder.tsx';
import { ChoicesEdit } from './choices/ChoicesEdit.tsx';
import { DateBuilder } from './date/DateBuilder.tsx';
import { DateEdit } from './date/DateEdit.tsx';
import { DateTimeBuilder } from './dateTime/DateTimeBuilder.tsx';
import { DateTimeEdit } from './dateTime/DateTimeEdit.tsx';
import { EmailEdit } from './email/EmailEdit.tsx';
import { EmailRead } from './email/EmailRead.tsx';
import type { FieldFace } from './face.ts';
import { FileBuilder } from './file/FileBuilder.tsx';
import { FileEdit } from './file/FileEdit.tsx';
import { FileRead } from './file/FileRead.tsx';
import { GroupEdit } from './group/GroupEdit.tsx';
import { HeadingBuilder } from './heading/HeadingBuilder.tsx';
import { HeadingRead } from './heading/HeadingRead.tsx';
import { UnknownFieldTypeError } from './index.ts';
import { LongTextBuilder } from './longText/LongTextBuilder.tsx';
import { LongTextEdit } from './longText/LongTextEdit.tsx';
import { NumberBuilder } from './number/NumberBuilder.tsx';
import { NumberEdit } from './number/NumberEdit.tsx';
import { PeopleEdit } from './people/PeopleEdit.tsx';
import { PeopleRead } from './people/PeopleRead.tsx';
import { PersonEdit } from './person/PersonEdit.tsx';
import { ShortTextBuilder } from './shortText/ShortTextBuilder.tsx';
import { ShortTextEdit } from './shortText/ShortTextEdit.tsx';
import { TextRead } from './TextRead.tsx';
import { UrlEdit } from './url/UrlEdit.tsx';
import { UrlRead } from './url/UrlRead.tsx';
import { WithinGroupBuilder } from './WithinGroupBuilder.tsx';
import { YesNoEdit } from './yesNo/YesNoEdit.tsx';
import { YesNoRead } from './yesNo/YesNoRead.tsx';

/** How each field kind looks, by type. */
export const fieldFaces: Readonly<Record<string, FieldFace>> = {
  shortText: { Edit: ShortTextEdit, Read: TextRead, Builder: ShortTextBuilder },
  longText: { Edit: LongTextEdit, Read: TextRead, Builder: LongTextBuilder },
  number: { Edit: NumberEdit, Read: TextRead, Builder: NumberBuilder, isNarrow: true },
  date: { Edit: DateEdit, Read: TextRead, Builder: DateBuilder, isNarrow: true },
  dateTime: { Edit: DateTimeEdit, Read: TextRead, Builder: DateTimeBuilder, isNarrow: true },
  choice: { Edit: ChoiceEdit, Read: TextRead, Builder: ChoiceBuilder, isNarrow: true },
  choices: { Edit: ChoicesEdit, Read: TextRead, Builder: ChoicesBuilder },
  yesNo: { Edit: YesNoEdit, Read: YesNoRead, isNarrow: true },
  person: { Edit: PersonEdit, Read: PeopleRead, Builder: WithinGroupBuilder, isNarrow: true },
  people: { Edit: PeopleEdit, Read: PeopleRead, Builder: WithinGroupBuilder },
  group: { Edit: GroupEdit, Read: PeopleRead, isNarrow: true },
  email: { Edit: EmailEdit, Read: EmailRead, isNarrow: true },
  url: { Edit: UrlEdit, Read: UrlRead },
  file: { Edit: FileEdit, Read: FileRead, Builder: FileBuilder },
  heading: { Edit: HeadingRead, Read: HeadingRead, Builder: HeadingBuilder },
};

/** The face of a type. @throws UnknownFieldTypeError */
export function fieldFaceOf(type: string): FieldFace {
  const face = Object.hasOwn(fieldFaces, type) ? fieldFaces[type] : undefined;
  if (face === undefined) throw new UnknownFieldTypeError(type);
  return face;
}
