import { useEffect, useMemo, useState } from 'react';
import { langs, type Lang } from '#text/langs.ts';
import { formatTime } from '#text/dates.ts';
import { tOf } from '#text/i18n.ts';
import { errorToast, toast } from '#ui/toasts.tsx';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';
import { createCanvasPort } from './canvasPort.ts';
import type { Desk } from './desk.ts';
import type { EditorProps, Head } from './Editor.tsx';
import { editorWords } from './editor.text.ts';
import { createEditorStore } from './store.ts';
import { keepView, keptView, viewAt } from './view.ts';
import { watchProblems } from './watchProblems.ts';

interface Open {
  readonly desk: Desk;
  /** Writes everything, then goes on; says so when it could not be written. */
  readonly write: (then: (head: Head) => void) => void;
}

/** Opens a process: its store, joined to the journal, to this tab and to what is wrong with it. */
export function useOpenDesk(props: EditorProps): Open {
  const { processId, directory, processes, files, now, zone } = props;
  const { lang } = useLang();
  const say = useSay();
  const [store] = useState(() => createEditorStore({ ...props, view: viewAt(keptView(processId), props.openAt) }));
  const [canvas] = useState(createCanvasPort);

  useEffect(() => watchProblems(store, directory, processes), [store, directory, processes]);

  useEffect(() => {
    function leave() {
      keepView(processId, store.getState());
      void store.flush();
    }
    function onVisibility() {
      if (document.visibilityState === 'hidden') leave();
    }
    /** What could not be written is lost with the tab: the browser asks first. */
    function onBeforeUnload(event: BeforeUnloadEvent) {
      if (store.getState().saving.is === 'failed') event.preventDefault();
    }
    addEventListener('pagehide', leave);
    addEventListener('beforeunload', onBeforeUnload);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('beforeunload', onBeforeUnload);
      document.removeEventListener('visibilitychange', onVisibility);
      leave();
    };
  }, [store, processId]);

  return useMemo(() => {
    function complain() {
      const { saving } = store.getState();
      if (saving.is === 'failed')
        errorToast({
          title: say({ code: 'editor.saving.failed', params: { why: saving.why } }),
          retry: () => void store.flush(),
        });
      if (saving.is === 'stale') store.tell({ code: 'editor.refused.stale' }, 'refused');
    }
    async function saveNow(): Promise<void> {
      const time = formatTime(now(), zone, lang);
      const name = tOf(editorWords, lang)('saving.saved', { time });
      if (!(await store.checkpoint(name))) return complain();
      toast(name);
    }
    async function writeThen(then: (head: Head) => void): Promise<void> {
      if (!(await store.flush())) return complain();
      then({ revision: store.revision(), process: store.getState().process });
    }
    const contentLang = () => langOf(store.getState().process.lang) ?? lang;
    const save = () => void saveNow();
    const desk: Desk = { store, canvas, directory, processes, files, now, zone, contentLang, save };
    return { desk, write: (then) => void writeThen(then) };
  }, [store, canvas, directory, processes, files, now, zone, lang, say]);
}

function langOf(text: string): Lang | undefined {
  return langs.find((one) => one === text);
}
