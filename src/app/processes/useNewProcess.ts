import { useNavigate } from 'react-router';
import type { Process } from '#model/process.ts';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { editorPath } from '../paths.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useMe } from '../SessionProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { processesWords } from './processes.text.ts';

/** Agregar: makes a process with nothing but its start and opens it in the editor. */
export function useNewProcess(): () => Promise<boolean> {
  const t = useWords(processesWords);
  const { lang } = useLang();
  const open = useCreateAndOpen();
  return () =>
    open(async () => {
      const { startOnly } = await import('./startOnly.ts');
      return startOnly(t('newName'), lang);
    });
}

/** Makes a process and opens it in the editor. */
function useCreateAndOpen(): (make: () => Promise<Process>) => Promise<boolean> {
  const { storage } = useServices();
  const { as } = useMe();
  const attempt = useAttempt();
  const navigate = useNavigate();
  return (make) =>
    attempt(async () => {
      const { id } = await storage.processes.create(await make(), as);
      await navigate(editorPath(id));
    });
}
