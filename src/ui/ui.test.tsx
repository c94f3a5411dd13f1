import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { words } from '#text/words.ts';
import { AppFrame } from './AppFrame.tsx';
import { ActorMenu } from './ActorMenu.tsx';
import { askToConfirm } from './askToConfirm.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { Content } from './Content.tsx';
import { DataTable, type DataTableProps } from './DataTable.tsx';
import { ErrorState } from './ErrorState.tsx';
import { Loading } from './Loading.tsx';
import { initialsOf } from './PersonLabel.tsx';
import { undoToast } from './toasts.tsx';
import { UiProvider } from './UiProvider.tsx';
import { useLang } from './useLang.ts';
import { useSay } from './useSay.ts';
import { useWords } from './useWords.ts';

const pet = words('pet', {
  es: { dog: 'perro', walk: 'Pasear a {{who}}' },
  en: { dog: 'dog', walk: 'Walk {{who}}' },
});

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const show = (children: ReactNode) => render(<UiProvider>{children}</UiProvider>);

function Pet() {
  const t = useWords(pet);
  const say = useSay();
  const { lang, chooseLang } = useLang();
  return (
    <button type="button" onClick={() => chooseLang(lang === 'es' ? 'en' : 'es')}>
      {`${t('dog')}: ${say({ code: 'pet.walk', params: { who: { code: 'pet.dog' } } })}`}
    </button>
  );
}

test('words change with the language, which is kept and told to the page', () => {
  show(<Pet />);
  expect(screen.getByRole('button').textContent).toBe('perro: Pasear a perro');

  fireEvent.click(screen.getByRole('button'));

  expect(screen.getByRole('button').textContent).toBe('dog: Walk dog');
  expect(localStorage.getItem('cauce.lang')).toBe('en');
  expect(document.documentElement.lang).toBe('en');
});

const frame = (children: ReactNode, navigate = vi.fn<(href: string) => void>()) => (
  <AppFrame
    sections={[{ items: [{ label: '[Trabajo]', href: '/trabajo', icon: null, count: 3 }] }]}
    path="/trabajo/3"
    onNavigate={navigate}
    breadcrumb={<Breadcrumb crumbs={[{ label: '[Inicio]', href: '/' }, { label: '[Trabajo]' }]} />}
    actor={
      <ActorMenu
        actor={{ id: '1', name: 'Ana Gil' }}
        owner={{ id: '2', name: 'Luis' }}
        people={[]}
        onActAs={vi.fn<(id: string) => void>()}
      />
    }
  >
    {children}
  </AppFrame>
);

test('the frame marks the open place, travels without loading, and leaves new tabs to the browser', () => {
  const navigate = vi.fn<(href: string) => void>();
  show(frame(null, navigate));
  const place = screen.getByRole('link', { name: /\[Trabajo\]/u });

  fireEvent.click(place, { ctrlKey: true });
  expect(navigate).not.toHaveBeenCalled();
  fireEvent.click(place);

  expect(navigate).toHaveBeenCalledExactlyOnceWith('/trabajo');
  expect(place.getAttribute('aria-current')).toBe('page');
});

test('the first thing the keyboard meets leads to the content', () => {
  show(frame(null));

  fireEvent.click(screen.getByRole('link', { name: 'Saltar al contenido' }));

  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('F6 goes round the regions of the window, Shift+F6 the other way', () => {
  show(frame(null));
  const press = (shiftKey: boolean) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F6', shiftKey });
    return document.activeElement?.tagName;
  };

  expect([press(false), press(false), press(false), press(false)]).toEqual(['NAV', 'HEADER', 'MAIN', 'NAV']);
  expect(press(true)).toBe('MAIN');
});

test('no widget says a word that the invented language does not mark', () => {
  localStorage.setItem('cauce.lang', 'qps');
  const { container } = show(
    frame(
      <>
        <ErrorState title="[x]" text="[x]" retry={vi.fn<() => void>()} />
        <Loading />
        <DataTable {...table} />
      </>,
    ),
  );

  expect(unmarked(container)).toEqual([]);
});

interface Fruit {
  readonly id: number;
  readonly name: string;
}
const fruits: readonly Fruit[] = Array.from({ length: 150 }, (_, id) => ({ id, name: `Fruta ${150 - id}` }));
const table: DataTableProps<Fruit> = {
  label: 'Frutas',
  columns: [
    { id: 'name', heading: '[Nombre]', cell: (row) => <Content lang="es">{row.name}</Content> },
    { id: 'id', heading: '[Número]', cell: (row) => <Content>{row.id}</Content>, order: (a, b) => a.id - b.id },
  ],
  rows: fruits,
  keyOf: (row) => String(row.id),
  nameOf: (row) => row.name,
  hrefOf: (row) => `/frutas/${row.id}`,
  actionsOf: () => [{ label: 'Borrar', onClick: vi.fn<() => void>() }],
};

test('a long table shows a hundred rows, and more when asked', () => {
  show(<DataTable {...table} />);
  const count = () => within(screen.getByRole('table', { name: 'Frutas' })).getAllByRole('rowheader').length;
  expect(count()).toBe(100);

  fireEvent.click(screen.getByRole('button', { name: 'Mostrar 50 más' }));

  expect(count()).toBe(150);
  expect(screen.getByRole('button', { name: 'Acciones de Fruta 150' })).toBeTruthy();
});

test('a column with an order sorts both ways and says so', () => {
  show(<DataTable {...table} />);
  const heading = screen.getByRole('columnheader', { name: '[Número]' });
  const first = () => screen.getAllByRole('rowheader')[0]?.textContent;

  fireEvent.click(within(heading).getByRole('button'));
  expect([heading.getAttribute('aria-sort'), first()]).toEqual(['ascending', 'Fruta 150']);
  fireEvent.click(within(heading).getByRole('button'));
  expect([heading.getAttribute('aria-sort'), first()]).toEqual(['descending', 'Fruta 1']);
});

test('the gravest act waits until its name is typed', async () => {
  show(null);
  const answer = askToConfirm({ title: '¿Borrar «A»?', text: 'No se puede deshacer.', act: 'Borrar', mustType: 'A' });
  const act = await screen.findByRole('button', { name: 'Borrar' });
  expect(act.hasAttribute('disabled')).toBe(true);

  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'A' } });
  fireEvent.click(act);

  await expect(answer).resolves.toBe(true);
});

test('closing the question is a no', async () => {
  show(null);
  const answer = askToConfirm({ title: '¿Borrar «B»?', text: 'No se puede deshacer.', act: 'Borrar' });

  fireEvent.click(await screen.findByRole('button', { name: 'Cancelar' }));

  await expect(answer).resolves.toBe(false);
});

test('a notice gives back what was taken away, once', async () => {
  show(null);
  const undo = vi.fn<() => void>();
  undoToast({ text: 'Archivado.', undo });

  fireEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));

  expect(undo).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByText('Archivado.')).toBeNull());
});

test('initials are those of the first and the last word', () => {
  expect(['Ana María Pérez', 'óscar', 'Comité financiero (FSC)', ''].map(initialsOf)).toEqual(['AP', 'Ó', 'CF', '']);
});

/** Texts and names that are neither marked, nor what people wrote, nor a number, nor the product's name. */
function unmarked(container: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isContent = node.parentElement?.closest('[data-content], [translate="no"], style') !== null;
    if (!isContent) found.push(node.textContent ?? '');
  }
  const names = [...container.querySelectorAll('[aria-label]')]
    .filter((element) => element.getAttribute('role') !== 'table')
    .map((element) => element.getAttribute('aria-label') ?? '');
  return [...found, ...names].filter((text) => /\p{L}/u.test(text) && !/^\[.*\]$/u.test(text.trim()));
}
