import { modals } from '@mantine/modals';
import { ConfirmBody, type Confirmation } from './ConfirmBody.tsx';

/** Asks before one of the few acts that cannot be undone; resolves to whether the person goes on. */
export function askToConfirm(question: Confirmation): Promise<boolean> {
  return new Promise((resolve) => {
    const id = modals.open({
      title: question.title,
      size: 'md',
      onClose: () => resolve(false),
      children: (
        <ConfirmBody
          question={question}
          answer={(isSure) => {
            resolve(isSure);
            modals.close(id);
          }}
        />
      ),
    });
  });
}
