import { Button } from '@mantine/core';
import { Outlet } from 'react-router';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { Page } from '../Page.tsx';
import { useActAs, useMe } from '../SessionProvider.tsx';

/** Pages that only an administrator is shown; whoever acts as somebody else can go back to being themselves. */
export function AdminOnly() {
  const t = useWords(appWords);
  const me = useMe();
  const actAs = useActAs();
  if (me.role === 'administrator') return <Outlet />;
  const role = t(`role.${me.role}`);
  const text = me.isOther
    ? t('notForRole.text', { name: me.person.name, role, owner: me.owner.name })
    : t('notForRole.mine', { role });
  return (
    <Page title={t('notForRole.title')}>
      <PageHeader title={t('notForRole.title')} />
      <EmptyState
        title={text}
        action={
          me.isOther && (
            <Button variant="filled" onClick={() => actAs(me.owner.id)}>
              {t('backToMe', { name: me.owner.name })}
            </Button>
          )
        }
      />
    </Page>
  );
}
