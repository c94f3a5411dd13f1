import { useNavigate } from 'react-router';
import { blockKinds, newBlock } from '#blocks/index.ts';
import { emptyProcess, type Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
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
  return () => open(() => startOnly(t('newName'), lang));
}

/** Makes a process and opens it in the editor. */
export function useCreateAndOpen(): (make: () => Process) => Promise<boolean> {
  const { storage } = useServices();
  const { as } = useMe();
  const attempt = useAttempt();
  const navigate = useNavigate();
  return (make) =>
    attempt(async () => {
      const { id } = await storage.processes.create(make(), as);
      await navigate(editorPath(id));
    });
}

/** A process that has what every process has exactly one of. */
export function startOnly(name: string, lang: Lang): Process {
  const process = emptyProcess(name, lang);
  const blocks = blockKinds
    .filter((kind) => !kind.isAddable)
    .map(({ kind }, at) => newBlock(kind, `b${at + 1}`, '', { x: 0, y: 0 }, lang));
  return { ...process, blocks: Object.fromEntries(blocks.map((block) => [block.id, block])) };
}
