import { useId, type ReactNode } from 'react';
import styles from './CardList.module.css';
import { OrderedCard } from './OrderedCard.tsx';
import { landing } from './moved.ts';
import type { OpenCards } from './useOpenCards.tsx';

/** One thing of a list that is put in order: a line that opens. */
export interface Card {
  readonly id: string;
  /** How it is called, for screen readers and menus. */
  readonly name: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly icon?: ReactNode;
  /** Something in it is an error: it stays open. */
  readonly isWrong: boolean;
  readonly body: ReactNode;
}

export interface CardListProps {
  /** What the list holds, for screen readers. */
  readonly label: string;
  readonly cards: readonly Card[];
  readonly open: OpenCards;
  readonly onMove: (from: number, to: number) => void;
  /** Absent when none may go. */
  readonly onRemove?: (at: number) => void;
  /** Absent when it cannot be copied. */
  readonly onCopy?: (at: number) => void;
}

/** Settings that come in an order: dragged by a handle, or moved by a menu. */
export function CardList({ label, cards, open, onMove, onRemove, onCopy }: CardListProps) {
  const list = useId();
  return (
    <ol className={styles.list} aria-label={label}>
      {cards.map((card, at) => (
        <OrderedCard
          key={card.id}
          list={list}
          card={card}
          isOpen={open.isOpen(card.id)}
          takesFocus={open.begun === card.id}
          onToggle={() => open.toggle(card.id)}
          onUp={at === 0 ? null : () => onMove(at, at - 1)}
          onDown={at === cards.length - 1 ? null : () => onMove(at, at + 1)}
          onCopy={onCopy === undefined ? null : () => onCopy(at)}
          onRemove={onRemove === undefined ? null : () => onRemove(at)}
          onDrop={(dragged, edge) => {
            const from = cards.findIndex(({ id }) => id === dragged);
            if (from !== -1) onMove(from, landing(from, at, edge));
          }}
        />
      ))}
    </ol>
  );
}
