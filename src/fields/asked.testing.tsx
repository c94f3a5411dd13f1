import { useState } from 'react';
import type { Directory, Person } from '#model/directory.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import type { FilePort } from './face.ts';
import { fieldFaceOf } from './faces.tsx';
import { answerOf } from './form.ts';
import { fieldKindOf } from './index.ts';
import { noFiles } from './noFiles.ts';

const person = (id: string, name: string, active = true): Person => ({
  id,
  name,
  email: `${id}@example.com`,
  role: 'agent',
  manager: null,
  active,
});

/** Three people, one of them not active, and a group with two of them. */
export const sampleDirectory: Directory = {
  people: {
    ana: person('ana', 'Ana García'),
    oscar: person('oscar', 'Óscar Núñez'),
    eva: person('eva', 'Eva Sanz', false),
  },
  groups: { rfc: { id: 'rfc', slug: 'comite-rfc', name: 'Comité RFC', members: ['ana', 'eva'] } },
};

/** A field of a type, with the options of its kind unless others are given. */
export function sampleField(type: string, options: JsonObject = {}, rest: Partial<Field> = {}): Field {
  const all = { ...fieldKindOf(type).freshOptions(), ...options };
  return { id: 'f1', key: 'campo', type, label: 'Pregunta', help: '', initial: null, options: all, ...rest };
}

export interface AskedProps {
  readonly field: Field;
  readonly answer?: Json;
  readonly onAnswer?: (answer: Json) => void;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly error?: string | null;
  readonly files?: FilePort;
}

/** The control of a field that keeps its answer, as a form would; for tests. */
export function Asked({
  field,
  answer,
  onAnswer,
  required = false,
  readOnly = false,
  error = null,
  files = noFiles,
}: AskedProps) {
  const [kept, setKept] = useState(answer);
  const { Edit } = fieldFaceOf(field.type);
  return (
    <UiProvider>
      <Edit
        field={field}
        answer={answerOf(kept === undefined ? {} : { [field.id]: kept }, field)}
        onAnswer={(next) => {
          setKept(next);
          onAnswer?.(next);
        }}
        required={required}
        readOnly={readOnly}
        error={error}
        lang="es"
        directory={sampleDirectory}
        files={files}
      />
    </UiProvider>
  );
}
