import type { ComponentType } from 'react';
import type { Directory } from '#model/directory.ts';
import type { Json } from '#model/json.ts';
import type { Field } from '#model/process.ts';

/** A file kept in this browser: what an answer holds of it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Media type, `application/pdf`. */
  readonly type: string;
}

/** Where files of answers are kept; given by the application. */
export interface FilePort {
  /** Keeps a file. @throws StorageError when it could not be kept. */
  readonly keep: (file: File) => Promise<StoredFile>;
  /** Reads it again; null when it is not here any more. */
  readonly open: (id: string) => Promise<Blob | null>;
}

/** A control that answers one field. It shows its own label, help and what is wrong. */
export interface EditProps {
  readonly field: Field;
  readonly answer: Json;
  readonly onAnswer: (answer: Json) => void;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** What is wrong with it, in the reader's words; null when nothing is. */
  readonly error: string | null;
  /** Language of what people wrote in the process: labels, help, choices. */
  readonly lang: string;
  readonly directory: Directory;
  readonly files: FilePort;
}

/** Shows one answer. */
export interface ReadProps {
  readonly field: Field;
  readonly answer: Json;
  /** Language of what people wrote in the process. */
  readonly lang: string;
  readonly directory: Directory;
  readonly files: FilePort;
}

/** The part of a field's settings that is its kind's own. Label, key, help, required and initial answer are the form builder's. */
export interface BuilderProps {
  readonly field: Field;
  readonly onField: (field: Field) => void;
  readonly directory: Directory;
  /** A new id for a choice, unique in the field. */
  readonly freshId: (prefix: string) => string;
}

/** How a field kind looks. */
export interface FieldFace {
  readonly Edit: ComponentType<EditProps>;
  readonly Read: ComponentType<ReadProps>;
  /** Absent when the kind has no settings of its own. */
  readonly Builder?: ComponentType<BuilderProps>;
  /** Its control is short enough to share a row with another short one. */
  readonly isNarrow?: boolean;
}
