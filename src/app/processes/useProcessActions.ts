import type { Process } from '#model/process.ts';
import { UnknownIdError } from '#storage/errors.ts';
import type { ProcessHead } from '#storage/records.ts';
import type { Storage } from '#storage/storage.ts';
import { askToConfirm } from '#ui/askToConfirm.tsx';
import { useNavigateTo } from '#ui/navigation.tsx';
import type { RowAction } from '#ui/RowMenu.tsx';
import { toast } from '#ui/toasts.tsx';
import { useWords } from '#ui/useWords.ts';
import { versionsPath } from '../paths.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { useRemove } from '../useRemove.ts';
import { processesWords } from './processes.text.ts';
import { exportProcess } from './exportProcess.ts';
import type { ProcessRow } from './processState.ts';

/** What the menu of each process offers. */
export function useProcessActions(onAssign: (id: string) => void): (row: ProcessRow) => readonly RowAction[] {
  const t = useWords(processesWords);
  const navigate = useNavigateTo();
  const { duplicate, archive, restore, remove, take } = useProcessWrites();

  return (row) => {
    const { record, state } = row;
    const isArchived = state === 'archived';
    return [
      ...(isArchived ? [] : [{ label: t('assign'), onClick: () => onAssign(record.id) }]),
      { label: t('versions'), onClick: () => navigate?.(versionsPath(record.id)) },
      { label: t('export'), onClick: () => void take(record) },
      { label: t('duplicate'), onClick: () => void duplicate(record) },
      isArchived
        ? { label: t('restore'), onClick: () => void restore(row) }
        : { label: t('archive'), isDestructive: true, onClick: () => void archive(row) },
      ...(record.published === null
        ? [{ label: t('delete'), isDestructive: true, onClick: () => void remove(row) }]
        : []),
    ];
  };
}

function useProcessWrites() {
  const t = useWords(processesWords);
  const { storage } = useServices();
  const { as } = useMe();
  const directory = useDirectory();
  const attempt = useAttempt();
  const takeAway = useRemove();

  function take({ id }: ProcessHead) {
    return attempt(async () => exportProcess(await draftOf(storage, id), directory));
  }
  async function duplicate(head: ProcessHead) {
    const name = t('copyName', { name: head.name });
    const isDone = await attempt(async () =>
      storage.processes.create({ ...(await draftOf(storage, head.id)), name }, as),
    );
    if (isDone) toast(t('duplicated', { name }));
  }
  function archive({ record, name, categories }: ProcessRow) {
    return takeAway({
      text: t('archived', { name }),
      remove: () => storage.processes.archive(record.id),
      restore: () =>
        storage.processes.restore(
          record.id,
          categories.map(({ id }) => id),
        ),
    });
  }
  async function restore({ record, name }: ProcessRow) {
    if (await attempt(() => storage.processes.restore(record.id))) toast(t('restored', { name }));
  }
  async function remove({ record, name }: ProcessRow) {
    const question = { title: t('delete.sure', { name }), text: t('delete.text'), act: t('delete.act') };
    if (!(await askToConfirm({ ...question, isDestructive: true }))) return;
    if (await attempt(() => storage.processes.remove(record.id))) toast(t('deleted', { name }));
  }
  return { duplicate, archive, restore, remove, take };
}

async function draftOf(storage: Storage, id: string): Promise<Process> {
  const record = await storage.processes.read(id);
  if (record === null) throw new UnknownIdError('process', id);
  return record.draft.process;
}
