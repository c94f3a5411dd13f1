// Labels and announcements are data; their words must be known wherever they are said.
import './told.text.ts';
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { FilePort } from '#fields/face.ts';
import type { Directory } from '#model/directory.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { Lang } from '#text/langs.ts';
import type { CanvasPort } from './canvasPort.ts';
import type { EditorState, EditorStore } from './store.ts';

/** What every part of the editor works with. */
export interface Desk {
  readonly store: EditorStore;
  /** The diagram on the screen: focus, zoom, what is where. */
  readonly canvas: CanvasPort;
  readonly directory: Directory;
  /** Processes whose requests may be begun by those of this one. */
  readonly processes: readonly OtherProcess[];
  readonly files: FilePort;
  readonly now: () => string;
  readonly zone: string;
  /** The language in which new blocks are named: that of the process, or else of the interface. */
  readonly contentLang: () => Lang;
  /** Writes everything and makes a checkpoint. */
  readonly save: () => void;
}

/** Gives the desk to everything inside. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk of the editor that is around. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('A part of the editor was drawn outside of it');
  return desk;
}

/** A small part of what the editor knows. The selector must give the same value while nothing has changed. */
export function useEditor<T>(select: (state: EditorState) => T): T {
  return useStore(useDesk().store, select);
}
