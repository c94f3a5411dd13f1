import { Button } from '@mantine/core';
import { startFormOf } from '#blocks/start/startForm.ts';
import { Content } from '#ui/Content.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useNavigateTo } from '#ui/navigation.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { Page } from '../Page.tsx';
import { paths } from '../paths.ts';
import { useMe } from '../SessionProvider.tsx';
import { catalogWords } from './catalog.text.ts';
import type { Offer } from './offers.ts';
import { SendRequest } from './SendRequest.tsx';

/** A category and the start form of the process that serves it. */
export function OfferedRequest({ offer: { category, area, process } }: { readonly offer: Offer }) {
  const t = useWords(catalogWords);
  const { as, person } = useMe();
  const navigate = useNavigateTo();
  const form = process === null ? null : startFormOf(process);
  const crumbs = [
    { label: t('title'), href: paths.portal },
    ...(area === null ? [] : [{ label: <Content>{area.name}</Content> }]),
  ];
  return (
    <Page isContent title={category.name} crumbs={crumbs}>
      <PageHeader
        title={<Content>{category.name}</Content>}
        description={
          <>
            {category.description !== '' && (
              <>
                <Content>{category.description}</Content>{' '}
              </>
            )}
            {t('as', { name: person.name })}
          </>
        }
      />
      {process === null || form === null ? (
        <EmptyState
          title={t('notOffered.title')}
          text={t('notOffered.text')}
          action={<Button onClick={() => navigate?.(paths.portal)}>{t('notOffered.action')}</Button>}
        />
      ) : (
        <SendRequest key={as} category={category} process={process} form={form} />
      )}
    </Page>
  );
}
